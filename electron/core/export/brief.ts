import { briefHtml } from '#shared/brief/to-html.ts'
import { briefMarkdown } from '#shared/brief/to-markdown.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { Project } from '../project/api.ts'
import { briefDocument } from './brief-document.ts'
import { fontCss } from './fonts.ts'

/**
 * A brief as a file's content: HTML that needs nothing from outside (and is printed to PDF), or Markdown. `figures` are
 * those that a page draws now, in document order. Throws `not-found`.
 */
export function renderBrief(
  project: Project,
  id: string,
  format: 'html' | 'md',
  figures: readonly unknown[] = [],
): { title: string; content: string; headerLine: string | null } {
  const brief = briefDocument(project, id, figures)
  if (!brief)
    throw new DossierError('not-found', 'This brief is not in the project any more. It may have been deleted.')
  const { title, headerLine, authors } = brief
  if (format === 'md') return { title, headerLine, content: briefMarkdown(brief) }
  const text = JSON.stringify([brief.json, title, headerLine, authors])
  return { title, headerLine, content: briefHtml(brief, fontCss(text)) }
}
