import type { Query } from '@tanstack/react-query'
import type { CommandResult } from '#shared/protocol/commands.ts'
import type { Events } from '#shared/protocol/events.ts'
import { on, onGap, send } from './client.ts'
import { type Change, type Fate, fateOf, type Kept, merged, type ReadName, readBy } from './freshness.ts'
import { keyOf, queryClient, setAnswer } from './query-client.ts'
import { useWriteActivity } from './write.ts'

/** Keeps the cache true while the page lives: drops what a write, an undo or another window changed. */
export function followEvents(): void {
  const refreshSoon = inTurns(refresh)
  on('project/changed', (change) => refreshSoon({ ...change, kept: [...keepers].flatMap((keeper) => keeper(change)) }))
  on('undo/changed', (state) => setAnswer('undo/state', {}, state))
  on('app/changed', (state) => setAnswer('app/state', {}, state))
  on('project/opened', (info) => {
    forgetProject()
    setAnswer('project/info', {}, info)
  })
  on('project/state', (info) => {
    setAnswer('project/info', {}, info)
    // What is left of a damaged file, or a repaired one, has other answers, also to what could not be answered.
    void queryClient.invalidateQueries({ predicate: ({ queryKey: [name] }) => isRead(name) && name !== 'project/info' })
  })
  on('project/closed', () => {
    forgetProject()
    setAnswer('project/info', {}, null)
  })
  onGap(() => queryClient.invalidateQueries())
}

type Changed = Events['project/changed']
/** Says which reads it will bring up to date itself after a change. */
type Keeper = (change: Changed) => readonly Kept[]

const keepers = new Set<Keeper>()

/** Leaves some reads to somebody who knows better what a change did to them; returns how to stop. */
export function keepFresh(keeper: Keeper): () => void {
  keepers.add(keeper)
  return () => keepers.delete(keeper)
}

/** While writes follow one another quickly, their refreshes are merged into one in this time, in ms. */
const turn = 150

/** Calls back at once for the first change and once per turn for those that follow quickly. */
function inTurns(call: (change: Change) => void): (change: Change) => void {
  let waiting: Change[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const next = () => {
    timer = undefined
    if (waiting.length === 0) return
    call(merged(waiting))
    waiting = []
    timer = setTimeout(next, turn)
  }
  return (change) => {
    waiting.push(change)
    if (timer === undefined) next()
  }
}

function refresh(change: Change) {
  const meeting = (fate: Fate) => ({
    predicate: ({ queryKey: [name, args] }: Query) =>
      isRead(name) && fateOf(name, (args ?? {}) as { id?: string; articleId?: string }, change) === fate,
  })
  queryClient.invalidateQueries(meeting('again'))
  queryClient.invalidateQueries({ ...meeting('when-opened'), refetchType: 'none' })
  if (fateOf('article/list', {}, change) === 'counted') void recount(change.articleIds)
}

/** Brings the counts of some articles in the list up to date. */
async function recount(ids: string[]) {
  const key = keyOf('article/list', {})
  if (!queryClient.getQueryData(key)) return
  const counts = await send('article/counts', { ids }).catch(() => [])
  const byId = new Map(counts.map((count) => [count.id, count]))
  queryClient.setQueryData<CommandResult<'article/list'>>(key, (rows) =>
    rows?.map((row) => {
      const count = byId.get(row.id)
      return count ? { ...row, ...count } : row
    }),
  )
}

function isRead(name: unknown): name is ReadName {
  return typeof name === 'string' && Object.hasOwn(readBy, name)
}

function forgetProject() {
  useWriteActivity.setState({ failed: false })
  const own = (name: unknown) => isRead(name) || name === 'undo/state'
  queryClient.removeQueries({ predicate: ({ queryKey: [name] }) => own(name) && name !== 'project/info' })
}
