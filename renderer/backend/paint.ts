import type { QueryKey } from '@tanstack/react-query'
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
  const painted = lists.flatMap(([key, rows]) => {
    const next = rows && change(rows, key[1] as CommandArgs<N>)
    return next && next !== rows ? [{ key, rows, next }] : []
  })
  for (const { key, next } of painted) put(key, next)
  askAgain(name)
  return () => {
    for (const { key, rows } of painted) put(key, rows)
    void queryClient.invalidateQueries({ queryKey: [name] })
  }
}

/** Changes an answer in the cache. One that is known to be old stays so. */
function put(key: QueryKey, rows: unknown): void {
  const isOld = queryClient.getQueryState(key)?.isInvalidated
  queryClient.setQueryData(key, rows)
  if (isOld) void queryClient.invalidateQueries({ queryKey: key, exact: true, refetchType: 'none' })
}

/**
 * An answer under way knows nothing of what was painted and would take it off the screen: it is asked for anew, and
 * since a write is sent before it is painted, the new answer comes after it.
 */
function askAgain(name: ListName): void {
  void queryClient.refetchQueries({ queryKey: [name], fetchStatus: 'fetching' })
}

type NamedList = { [N in ListName]: RowOf<N> extends { id: string } ? N : never }[ListName]

/** Shows new values of a record in every cached list before they are answered; returns how to take them back. */
export function paintRow<N extends NamedList>(name: N, id: string, fields: Partial<RowOf<N>>): () => void {
  const isIt = (row: RowOf<N>) => 'id' in row && row.id === id
  return paintLists(name, (rows) =>
    rows.some(isIt) ? rows.map((row) => (isIt(row) ? { ...row, ...fields } : row)) : rows,
  )
}
