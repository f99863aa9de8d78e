import { QueryClient } from '@tanstack/react-query'
import type { CommandArgs, CommandName, CommandResult } from '#shared/protocol/commands.ts'
import { on, onGap } from './client.ts'
import { isStaleAfter, type ReadName, readBy } from './freshness.ts'

/** The page's cache of answers. The core is on the same machine: nothing is retried or refetched but after a change. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** Key of a command's answer in the cache. */
export function keyOf<N extends CommandName>(name: N, args: CommandArgs<N>): readonly [N, CommandArgs<N>] {
  return [name, args]
}

/** Puts an answer into the cache, or changes the one that is there. */
export function setAnswer<N extends CommandName>(name: N, args: CommandArgs<N>, value: CommandResult<N>): void {
  queryClient.setQueryData(keyOf(name, args), value as never)
}

/** Keeps the cache true while the page lives: drops what a write, an undo or another window changed. */
export function followEvents(): void {
  on('project/changed', (change) => {
    markArticlesOld(change.articleIds)
    queryClient.invalidateQueries({
      predicate: ({ queryKey: [name, args] }) =>
        isRead(name) && isStaleAfter(name, (args ?? {}) as { id?: string; articleId?: string }, change),
    })
  })
  on('undo/changed', (state) => setAnswer('undo/state', {}, state))
  on('app/changed', (state) => setAnswer('app/state', {}, state))
  on('project/opened', (info) => {
    forgetProject()
    setAnswer('project/info', {}, info)
  })
  on('project/state', (info) => setAnswer('project/info', {}, info))
  on('project/closed', () => {
    forgetProject()
    setAnswer('project/info', {}, null)
  })
  onGap(() => queryClient.invalidateQueries())
}

/** An article that is not on screen is read again when it is opened; the one on screen is kept by the reader. */
function markArticlesOld(articleIds: readonly string[]) {
  for (const id of articleIds) {
    queryClient.invalidateQueries({ queryKey: keyOf('article/open', { id }), refetchType: 'none' })
  }
}

function isRead(name: unknown): name is ReadName {
  return typeof name === 'string' && Object.hasOwn(readBy, name)
}

function forgetProject() {
  const own = (name: unknown) => isRead(name) || name === 'undo/state'
  queryClient.removeQueries({ predicate: ({ queryKey: [name] }) => own(name) && name !== 'project/info' })
}
