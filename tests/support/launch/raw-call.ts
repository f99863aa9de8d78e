import type { Page } from 'playwright-core'
import type { Bridge } from '#shared/protocol/bridge.ts'
import type { CommandArgs, CommandName, CommandResult } from '#shared/protocol/commands.ts'
import type { ErrorData } from '#shared/protocol/errors.ts'

/** An answer of the host, as it came. */
export type RawResult = { value: unknown } | { error: ErrorData }

/** Sends one message on the page's own bridge (Electron), past the page's client, and waits for its answer. */
export async function callRaw(page: Page, name: string, args: unknown): Promise<RawResult> {
  return page.evaluate(
    ([command, given]) =>
      new Promise<RawResult>((resolve) => {
        const bridge = (window as unknown as { dossierBridge: Bridge }).dossierBridge
        const id = 1_000_000 + Math.floor(Math.random() * 1e9)
        const stop = bridge.onMessage((message) => {
          if (message.type === 'event' || message.id !== id || message.type === 'progress') return
          stop()
          resolve(message.type === 'result' ? { value: message.value } : { error: message.error })
        })
        bridge.post({ type: 'call', id, name: command as CommandName, args: given })
      }),
    [name, args] as const,
  )
}

/** The same, typed, for a command that must succeed. */
export async function callShell<N extends CommandName>(
  page: Page,
  name: N,
  args: CommandArgs<N>,
): Promise<CommandResult<N>> {
  const answer = await callRaw(page, name, args)
  if ('error' in answer) throw new Error(`${name}: ${answer.error.code}: ${answer.error.message}`)
  return answer.value as CommandResult<N>
}
