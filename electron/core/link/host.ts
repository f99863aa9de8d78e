import type { CallContext, CommandArgs, CommandResult, Handlers, HostCommandName } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import { type BriefPrinter, exportBrief, exportFigure } from './export-brief.ts'
import { type DialogName, type FileRequest, fileRequest } from './file-request.ts'
import type { PathGrants } from './grants.ts'
import { mayOpenOutside } from './links.ts'

/** Where hosts really differ. `clientId` names the window that asks. */
export interface HostPort {
  info: CommandResult<'host/info'>
  /** Shows a file dialog; null when cancelled. */
  askForFile(request: FileRequest, context: CallContext): Promise<string[] | null>
  openWindow(path: string | undefined): Promise<void>
  setTitle(clientId: string, title: string): void
  closeWindow(clientId: string): void
  /** Opens a link that was found harmless in the system's browser. */
  openOutside(url: string): Promise<void>
  print: BriefPrinter
}

/** Calls the core for the window that asks. */
export type CallCore = (
  name: 'brief/render',
  args: CommandArgs<'brief/render'>,
) => Promise<CommandResult<'brief/render'>>

/** The commands that a host answers, for one window. Paths picked in a dialog may be used afterwards. */
export function hostHandlers(port: HostPort, grants: PathGrants, callCore: CallCore): Handlers<HostCommandName> {
  async function pick<N extends DialogName>(
    name: N,
    args: CommandArgs<N>,
    context: CallContext,
  ): Promise<string[] | null> {
    const picked = await port.askForFile(fileRequest(name, args), context)
    if (picked === null || picked.length === 0) return null
    return Promise.all(picked.map((path) => grants.allow(path)))
  }
  const pickOne = async <N extends DialogName>(name: N, args: CommandArgs<N>, context: CallContext) => {
    const [path] = (await pick(name, args, context)) ?? []
    return path === undefined ? null : { path }
  }
  return {
    'host/info': () => port.info,
    'dialog/open-project': (args, context) => pickOne('dialog/open-project', args, context),
    'dialog/new-project': (args, context) => pickOne('dialog/new-project', args, context),
    'dialog/save-copy': (args, context) => pickOne('dialog/save-copy', args, context),
    'dialog/export': (args, context) => pickOne('dialog/export', args, context),
    'dialog/import-files': async (args, context) => {
      const paths = await pick('dialog/import-files', args, context)
      return paths === null ? null : { paths }
    },
    'window/new': async ({ path }) => done(port.openWindow(path)),
    'window/set-title': ({ title }, { clientId }) => done(port.setTitle(clientId, title)),
    'window/close': (_args, { clientId }) => done(port.closeWindow(clientId)),
    'link/open': ({ url }) => {
      if (!mayOpenOutside(url)) throw refusedLink(url)
      return done(port.openOutside(url))
    },
    'figure/export': (args) => exportFigure(args),
    'brief/export': (args, { signal }) => exportBrief(args, { render: callCore, print: port.print, signal }),
  }
}

async function done(work: unknown): Promise<null> {
  await work
  return null
}

function refusedLink(url: string): DossierError {
  const short = url.length > 80 ? `${url.slice(0, 80)}…` : url
  return new DossierError('not-allowed', `Only https links are opened in the browser; this one is not: ${short}`)
}
