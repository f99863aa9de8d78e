import type { CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import type { NoteView } from '#shared/protocol/views.ts'
import type { Project } from '../project/api.ts'
import { creation, edit, foundIn } from './changes.ts'
import type { Environment } from './environment.ts'
import { all } from './rows.ts'
import { conditionOf, type Scope } from './scopes.ts'
import { quoted } from './steps.ts'
import { passageIn, textOf } from './texts.ts'

type Names = 'note/list' | 'note/create' | 'note/set'

/** Commands on notes. */
export function noteHandlers(environment: Environment): Handlers<Names> {
  return {
    'note/list': ({ articleId }, context) => listNotes(environment.project(context), { articleId }),
    'note/create': (args, context) => create(environment.project(context), args),
    'note/set': (args, context) => set(environment.project(context), args),
  }
}

interface NoteRow {
  id: string
  articleId: string
  text: string
  start: number | null
  end: number | null
  exact: string | null
  prefix: string | null
  suffix: string | null
  analyst: string
  createdAt: number
}

/** Notes by place; those on a whole article first. */
export function listNotes(project: Project, scope: Scope = {}): NoteView[] {
  const { where, values } = conditionOf(scope)
  const rows = all<NoteRow>(
    project,
    `SELECT id, article_id AS articleId, text, start, "end", exact, prefix, suffix, analyst, created_at AS createdAt
     FROM notes ${where} ORDER BY article_id, start, "end", created_at, id`,
    ...values,
  )
  return rows.map(toView)
}

function toView({ start, end, exact, prefix, suffix, ...note }: NoteRow): NoteView {
  if (start === null || end === null || exact === null) return { ...note, passage: null }
  return { ...note, passage: { start, end, exact, prefix: prefix ?? '', suffix: suffix ?? '' } }
}

function create(project: Project, args: CommandArgs<'note/create'>): { id: string } {
  const { articleId, text, range } = args
  const article = textOf(project, articleId)
  const passage = range === undefined ? null : passageIn(article, range)
  const made = creation(project, { kind: 'note', id: args.newId, articleId, fields: { text, passage } })
  project.commit(`Note on ${quoted(passage?.exact ?? article.title)}`, [made])
  return { id: made.id }
}

function set(project: Project, { id, articleId, text, range }: CommandArgs<'note/set'>): null {
  foundIn(project, 'note', id, articleId)
  const passage = range === undefined ? undefined : { ...passageIn(textOf(project, articleId), range) }
  const step = text === undefined && passage !== undefined ? 'Change range of note' : 'Edit note'
  project.commit(step, [edit('note', id, { text, passage }, articleId)])
  return null
}
