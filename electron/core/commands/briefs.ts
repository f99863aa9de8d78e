import { briefOf } from '#shared/brief/build.ts'
import { keyJudgements } from '#shared/brief/templates.ts'
import { briefUpdate } from '#shared/brief/write-yjs.ts'
import type { CommandArgs, CommandResult, Handlers } from '#shared/protocol/commands.ts'
import type { BriefRow } from '#shared/protocol/views.ts'
import { renderBrief } from '../export/brief.ts'
import { writers } from '../export/brief-document.ts'
import type { Project } from '../project/api.ts'
import { briefMaterial } from './brief-material.ts'
import { creation, edit, found } from './changes.ts'
import { citationStates } from './citation-states.ts'
import { type Environment, longWork } from './environment.ts'
import { all, first } from './rows.ts'
import { quoted } from './steps.ts'

type Names =
  | 'brief/list'
  | 'brief/create'
  | 'brief/set'
  | 'brief/load'
  | 'brief/update'
  | 'brief/citation-states'
  | 'brief/render'

/** Commands on briefs. */
export function briefHandlers(environment: Environment): Handlers<Names> {
  return {
    'brief/list': (_args, context) => listBriefs(environment.project(context)),
    'brief/create': (args, context) => createBrief(environment.project(context), args),
    'brief/set': (args, context) => set(environment.project(context), args),
    'brief/load': ({ id }, context) => load(environment.project(context), id),
    'brief/update': ({ id, update }, context) => {
      const project = environment.project(context)
      found(project, 'brief', id)
      environment.fromEditor(context, () => project.applyUpdate(`brief/${id}`, update, { type: 'editor' }))
      return null
    },
    'brief/citation-states': ({ citations }, context) => citationStates(environment.project(context), citations),
    'brief/render': ({ id, format }, context) =>
      renderBrief(environment.project(context), id, format, longWork(context, 'Drawing')),
  }
}

interface HeaderRow {
  id: string
  title: string
  header_line: string | null
  words: number
  citations: number
  analyst: string
  created_at: number
}

/** All briefs, the one changed last first. */
export function listBriefs(project: Project): BriefRow[] {
  const rows = all<HeaderRow>(
    project,
    'SELECT id, title, header_line, words, citations, analyst, created_at FROM briefs',
  )
  const views = rows.map((row) => ({
    id: row.id,
    title: row.title,
    headerLine: row.header_line,
    words: row.words,
    citations: row.citations,
    createdAt: row.created_at,
    changedAt: writers(project, row.id, row).changedAt,
  }))
  return views.sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1))
}

/** Makes a brief: its text first, so that no brief is ever seen without its text. */
export function createBrief(project: Project, args: CommandArgs<'brief/create'>): CommandResult<'brief/create'> {
  const { template = 'empty', articleIds } = args
  const json = template === 'empty' ? briefOf([]) : keyJudgements(briefMaterial(project, articleIds))
  const title = args.title || titleFor(project, args)
  const made = creation(project, { kind: 'brief', fields: { title, template } })
  project.applyUpdate(`brief/${made.id}`, briefUpdate(json), { type: 'local', step: `New brief ${quoted(title)}` })
  project.commit(`New brief ${quoted(title)}`, [made])
  return { id: made.id, title }
}

/** A free title: of the one article, of the project, or none. */
function titleFor(project: Project, { template, articleIds }: CommandArgs<'brief/create'>): string {
  const [only, second] = articleIds ?? []
  const article = only !== undefined && second === undefined ? found<{ title: string }>(project, 'article', only) : null
  const base = template === 'key-judgements' ? (article?.title ?? project.info().title) : 'Untitled brief'
  const taken = new Set(all<{ title: string }>(project, 'SELECT title FROM briefs').map((row) => row.title))
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base} ${number}`)) number += 1
  return `${base} ${number}`
}

function set(project: Project, { id, title, headerLine }: CommandArgs<'brief/set'>): null {
  const before = found<HeaderRow>(project, 'brief', id)
  const renamed = title !== undefined && title !== before.title
  const step = renamed ? `Rename brief to ${quoted(title)}` : `Edit header line of ${quoted(before.title)}`
  project.commit(step, [edit('brief', id, { title, headerLine: headerLine === '' ? null : headerLine })])
  return null
}

function load(project: Project, id: string): CommandResult<'brief/load'> {
  const row = found<HeaderRow>(project, 'brief', id)
  return {
    title: row.title,
    headerLine: row.header_line,
    ...writers(project, id, row),
    update: project.state(`brief/${id}`),
  }
}

/** The newest brief of a project, or null when it has none. */
export function newestBrief(project: Project): string | null {
  const sql = 'SELECT id FROM briefs ORDER BY created_at DESC, id DESC LIMIT 1'
  return first<{ id: string }>(project, sql)?.id ?? null
}
