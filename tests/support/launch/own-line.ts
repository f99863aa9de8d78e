import type { Page } from 'playwright-core'
import type { Launched } from './launched.ts'
import { callRaw, type RawResult } from './raw-call.ts'

/** Asks the host from within a page: on the shell by its bridge, on loopback by a line of its own (another window to the host). */
export async function askHost(
  { host }: Pick<Launched, 'host'>,
  page: Page,
  name: string,
  args: unknown,
): Promise<RawResult> {
  if (host === 'shell') return callRaw(page, name, args)
  return page.evaluate(
    ([command, given]) =>
      new Promise<RawResult>((resolve, reject) => {
        const line = new WebSocket(`ws://${location.host}/socket?window=${crypto.randomUUID()}`)
        line.addEventListener('error', () => reject(new Error('no line')))
        line.addEventListener('open', () =>
          line.send(JSON.stringify({ type: 'call', id: 1, name: command, args: given })),
        )
        line.addEventListener('message', ({ data }) => {
          const message = JSON.parse(String(data)) as { type: string; value: unknown; error: never }
          if (message.type === 'event' || message.type === 'progress') return
          line.close()
          resolve(message.type === 'result' ? { value: message.value } : { error: message.error })
        })
      }),
    [name, args] as const,
  )
}
