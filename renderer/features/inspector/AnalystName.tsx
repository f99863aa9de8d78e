import { useAnalysts } from '../../backend/queries.ts'

/** The name of an analyst by id. */
export function AnalystName({ id }: { id: string }) {
  const analysts = useAnalysts().data
  return <bdi>{analysts?.find((analyst) => analyst.id === id)?.name ?? 'Somebody'}</bdi>
}
