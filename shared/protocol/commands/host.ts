import { z } from 'zod'
import { command } from '../command.ts'

const none = z.strictObject({})
const suggestedName = z.string().max(300).optional()

/** What only a host can do. A path that a dialog returns may be used in later commands of this session. */
export const hostCommands = {
  'host/info': command<{ host: 'electron' | 'loopback'; platform: string; version: string; dropGivesPaths: boolean }>()(
    none,
    { at: 'host' },
  ),
  /** Each dialog answers null when the user cancels. */
  'dialog/open-project': command<{ path: string } | null>()(none, { at: 'host' }),
  'dialog/new-project': command<{ path: string } | null>()(z.strictObject({ suggestedName }), { at: 'host' }),
  'dialog/save-copy': command<{ path: string } | null>()(z.strictObject({ suggestedName }), { at: 'host' }),
  'dialog/import-files': command<{ paths: string[] } | null>()(none, { at: 'host' }),
  'dialog/export': command<{ path: string } | null>()(
    z.strictObject({ format: z.enum(['pdf', 'html', 'md', 'svg', 'png']), suggestedName }),
    { at: 'host' },
  ),
  /** Writes a figure that the page has drawn to a file. */
  'figure/export': command<{ path: string }>()(
    z.strictObject({ path: z.string().min(1).max(4096), content: z.instanceof(Uint8Array) }),
    { at: 'host', paths: ['path'] },
  ),
  /** Opens another window, on a project file or on the start screen. */
  'window/new': command<null>()(z.strictObject({ path: z.string().max(4096).optional() }), {
    at: 'host',
    paths: ['path'],
  }),
  'window/set-title': command<null>()(z.strictObject({ title: z.string().max(500) }), { at: 'host' }),
  /** Closes this window; view state has been saved. */
  'window/close': command<null>()(none, { at: 'host' }),
  /** Opens an https link in the system's browser. */
  'link/open': command<null>()(z.strictObject({ url: z.string().max(4096) }), { at: 'host' }),
}
