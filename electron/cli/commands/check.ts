import type { CheckReport } from '#shared/protocol/views.ts'
import { counted } from '#shared/text/counted.ts'
import { naming } from '../failures.ts'
import type { Outcome } from '../outcome.ts'
import { type Context, reading, writing } from '../session.ts'

/** `dossier check`: whether the file is whole and its tables are what its replicas say; `--repair` rebuilds them. */
export async function check(
  file: string,
  { repair = false }: { repair?: boolean },
  context: Context,
): Promise<Outcome> {
  const report = repair
    ? await writing(file, context, (call) => call('project/check', { repair: true }))
    : await reading(file, (project) => project.check(false, { signal: context.signal, progress: () => {} }))
  const failures = report.ok ? [] : [naming(file, summary(report, repair))]
  return { value: report, lines: linesOf(report), failures }
}

function summary({ problems }: CheckReport, repair: boolean): string {
  const [first] = problems
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  return `${first?.message ?? 'it has problems'}${more}${repair ? '' : '; --repair rebuilds what can be rebuilt'}`
}

function linesOf({ ok, problems, repaired }: CheckReport): string[] {
  const lines = problems.map(({ code, record, message }) => [code, record, message].filter(Boolean).join('  '))
  if (repaired !== undefined) lines.push(`Rebuilt ${counted(repaired, 'row')}`)
  return ok ? [...lines, 'No problems'] : lines
}
