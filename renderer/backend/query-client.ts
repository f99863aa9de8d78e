import { QueryClient } from '@tanstack/react-query'
import type { CommandArgs, CommandName, CommandResult } from '#shared/protocol/commands.ts'

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
  queryClient.setQueryData<CommandResult<N>>(keyOf(name, args), () => value)
}
