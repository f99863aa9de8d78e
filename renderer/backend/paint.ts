import type { CommandArgs, CommandResult } from '#shared/protocol/commands.ts'
import type { ReadName } from './freshness.ts'
import { queryClient } from './query-client.ts'

/** The reads whose answers are lists of rows. */
type ListName = { [N in ReadName]: CommandResult<N> extends unknown[] ? N : never }[ReadName]
type RowOf<N extends ListName> = CommandResult<N>[number]

/** Shows changed rows in every cached list of a read before they are answered; returns how to take them back. */
export function paintLists<N extends ListName>(
  name: N,
  change: (rows: RowOf<N>[], args: CommandArgs<N>) => RowOf<N>[],
): () => void {
  const lists = queryClient.getQueriesData<RowOf<N>[]>({ queryKey: [name] })
  for (const [key, rows] of lists) {
    if (rows) queryClient.setQueryData(key, change(rows, key[1] as CommandArgs<N>))
  }
  askAgain(name)
  return () => {
    for (const [key, rows] of lists) queryClient.setQueryData(key, rows)
  }
}

/** An answer under way knows nothing of what was painted and would take it off the screen: it is asked for anew. */
function askAgain(name: ListName): void {
  void queryClient.refetchQueries({ queryKey: [name], fetchStatus: 'fetching' })
}

type NamedList = { [N in ListName]: RowOf<N> extends { id: string } ? N : never }[ListName]

/** Shows new values of a record in every cached list before they are answered; returns how to take them back. */
export function paintRow<N extends NamedList>(name: N, id: string, fields: Partial<RowOf<N>>): () => void {
  const isIt = (row: RowOf<N>) => 'id' in row && row.id === id
  return paintLists(name, (rows) => rows.map((row) => (isIt(row) ? { ...row, ...fields } : row)))
}
