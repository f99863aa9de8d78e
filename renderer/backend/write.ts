import { create } from 'zustand'
import type { CommandArgs, CommandName, CommandResult } from '#shared/protocol/commands.ts'
import { send } from './client.ts'
import type { SendOptions } from './connection.ts'
import { reportError } from './report.ts'

interface WriteActivity {
  /** Writes that are not on disk yet. */
  pending: number
  /** The last write failed; cleared by the next one that succeeds. */
  failed: boolean
}

/** How many writes are under way, for the status line. */
export const useWriteActivity = create<WriteActivity>(() => ({ pending: 0, failed: false }))

interface WriteOptions extends SendOptions {
  /** Shows the result before the answer; returns a function that takes it back. */
  paint?: () => () => void
}

/**
 * Sends a command that changes something and paints while it is under way; takes the paint back and says why when it
 * fails.
 * Resolves to undefined when it failed; the error has then been shown.
 */
export async function write<N extends CommandName>(
  name: N,
  args: CommandArgs<N>,
  { paint, ...options }: WriteOptions = {},
): Promise<CommandResult<N> | undefined> {
  const sent = send(name, args, options)
  const takeBack = paint?.()
  useWriteActivity.setState((state) => ({ pending: state.pending + 1 }))
  try {
    const result = await sent
    useWriteActivity.setState((state) => ({ pending: state.pending - 1, failed: false }))
    return result
  } catch (error) {
    takeBack?.()
    useWriteActivity.setState((state) => ({ pending: state.pending - 1, failed: true }))
    reportError(error)
    return undefined
  }
}
