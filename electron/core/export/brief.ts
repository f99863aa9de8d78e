import { briefHtml } from '#shared/brief/to-html.ts'
import { briefMarkdown } from '#shared/brief/to-markdown.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { LongWork, Project } from '../project/api.ts'
import { briefDocument } from './brief-document.ts'
import { fontCss } from './fonts.ts'

/**
 * A brief as a file's content, with its figures as the project draws them now: HTML that needs nothing from outside (and
 * is printed to PDF), or Markdown. Throws `not-found`, and `cancelled` when it is stopped.
 */
export async function renderBrief(
  project: Project,
  id: string,
  format: 'html' | 'md',
  work: LongWork,
): Promise<{ title: string; content: string; headerLine: string | null }> {
  const brief = await briefDocument(project, id, work)
  if (!brief)
    throw new DossierError('not-found', 'This brief is not in the project any more. It may have been deleted.')
  const { title, headerLine, authors } = brief
  if (format === 'md') return { title, headerLine, content: briefMarkdown(brief) }
  const text = JSON.stringify([brief.json, title, headerLine, authors])
  return { title, headerLine, content: briefHtml(brief, fontCss(text)) }
}
