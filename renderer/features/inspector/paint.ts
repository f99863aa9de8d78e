import type { CommandResult } from '#shared/protocol/commands.ts'
import { queryClient } from '../../backend/query-client.ts'

type ListName =
  | 'entity/list'
  | 'claim/list'
  | 'tag/list'
  | 'note/list'
  | 'event/list'
  | 'relation/list'
  | 'relation-type/list'
type RowOf<N extends ListName> = CommandResult<N>[number]

/** Shows new values of a record in every cached list before they are answered; returns how to take them back. */
export function paintRow<N extends ListName>(name: N, id: string, fields: Partial<RowOf<N>>): () => void {
  const lists = queryClient.getQueriesData<RowOf<N>[]>({ queryKey: [name] })
  for (const [key, rows] of lists) {
    if (rows)
      queryClient.setQueryData(
        key,
        rows.map((row) => (row.id === id ? { ...row, ...fields } : row)),
      )
  }
  return () => {
    for (const [key, rows] of lists) queryClient.setQueryData(key, rows)
  }
}
