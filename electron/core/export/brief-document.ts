import * as Y from 'yjs'
import { ownWords } from '#shared/brief/own-words.ts'
import { readBrief } from '#shared/brief/read-yjs.ts'
import { upToDate, withFigures } from '#shared/brief/standing.ts'
import type { BriefDocument } from '#shared/brief/to-html.ts'
import { guessLanguage } from '#shared/text/language.ts'
import type { LongWork, Project } from '../project/api.ts'
import { figuresNow } from './figures.ts'
import { standingOf } from './standing.ts'

interface HeaderRow {
  title: string
  header_line: string | null
  analyst: string
  created_at: number
}

/**
 * A brief brought up to date with its project (`shared/brief/standing.ts`), its figures drawn anew, or null when it is
 * not there.
 */
export async function briefDocument(project: Project, id: string, work: LongWork): Promise<BriefDocument | null> {
  const row = header(project, id)
  if (!row) return null
  const doc = new Y.Doc()
  Y.applyUpdate(doc, project.state(`brief/${id}`))
  const json = readBrief(doc)
  doc.destroy()
  const lang = guessLanguage(`${row.title}\n${ownWords(json)}`) ?? 'en'
  return {
    title: row.title,
    headerLine: row.header_line,
    ...writers(project, id, row),
    lang,
    direction: isRightToLeft(lang) ? 'rtl' : 'ltr',
    json: withFigures(upToDate(json, standingOf(project, json)), await figuresNow(project, json, work)),
  }
}

function header(project: Project, id: string): HeaderRow | undefined {
  const sql = 'SELECT title, header_line, analyst, created_at FROM briefs WHERE id = ?'
  return project.db.prepare<[string], HeaderRow>(sql).get(id)
}

/** Who wrote a brief, its maker first, and when it last changed (ms UTC): its text or its header. */
export function writers(
  project: Project,
  id: string,
  { analyst, created_at }: { analyst: string; created_at: number },
): { authors: string[]; changedAt: number } {
  const written = project.db
    .prepare<[string], { analyst: string; at: number }>(
      'SELECT analyst, max(at) AS at FROM log WHERE replica = ? GROUP BY analyst ORDER BY min(seq)',
    )
    .all(`brief/${id}`)
  const headed = project.db
    .prepare<[string], { at: number | null }>(
      `SELECT max(log.at) AS at FROM log_records JOIN log ON log.seq = log_records.log_seq
       WHERE log_records.kind = 'brief' AND log_records.record_id = ?`,
    )
    .get(id)
  const ids = [...new Set([analyst, ...written.map((one) => one.analyst)])]
  const name = project.db.prepare<[string], { name: string }>('SELECT name FROM analysts WHERE id = ?')
  return {
    authors: ids.map((one) => name.get(one)?.name ?? '').filter((one) => one !== ''),
    changedAt: Math.max(created_at, headed?.at ?? 0, ...written.map((one) => one.at)),
  }
}

function isRightToLeft(language: string): boolean {
  const script = new Intl.Locale(language).maximize().script
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script ?? '')
}
