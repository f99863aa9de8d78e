import { newestBrief } from '#core/commands/briefs.ts'
import { renderBrief } from '#core/export/brief.ts'
import { exportBrief } from '#core/link/export-brief.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import { UsageError } from '../failures.ts'
import type { Outcome } from '../outcome.ts'
import { type Context, reading } from '../session.ts'
import type { Exported } from '../words.ts'

interface Options {
  to: Exported
  /** Absolute path. */
  out: string
  brief?: string
  article?: string
}

/** `dossier export`: writes a brief to a file, whole or not at all; the newest one where none is named. */
export function exportFile(file: string, options: Options, { signal }: Context): Promise<Outcome> {
  const { to: format, out: path, article } = options
  if (article !== undefined) throw new UsageError(`--to ${format} writes a brief: --article does not go with it`)
  return reading(file, async (project) => {
    const id = options.brief ?? newestBrief(project)
    if (id === null) throw new DossierError('not-found', 'it has no brief to export: make one with dossier brief')
    await exportBrief(
      { id, format, path },
      {
        render: (_name, args) => renderBrief(project, args.id, args.format, { signal, progress: () => undefined }),
        print: async (html, options) => (await import('#chromium/print.ts')).printPdf(html, options),
        signal,
      },
    )
    return { value: { path }, lines: [`Wrote ${path}`] }
  })
}
