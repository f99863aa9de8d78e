import type { CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import type { AssessmentsView, AssessmentView, ClaimLinkView, IndicatorView } from '#shared/protocol/depth-views.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { Project } from '../project/api.ts'
import { creation, found, foundIn } from './changes.ts'
import type { Environment } from './environment.ts'
import { all, first } from './rows.ts'
import { quoted } from './steps.ts'

type Names =
  | 'assessment/list'
  | 'assessment/give'
  | 'claim-link/list'
  | 'claim-link/create'
  | 'indicator/list'
  | 'indicator/create'

/** Commands on how far claims are believed and how they stand to each other. */
export function judgingHandlers(environment: Environment): Handlers<Names> {
  return {
    'assessment/list': ({ claimId }, context) => listAssessments(environment.project(context), claimId),
    'assessment/give': (args, context) => give(environment.project(context), args),
    'claim-link/list': ({ claimId }, context) => listClaimLinks(environment.project(context), claimId),
    'claim-link/create': (args, context) => link(environment.project(context), args),
    'indicator/list': ({ claimId }, context) => indicators(environment.project(context), claimId),
    'indicator/create': (args, context) => indicate(environment.project(context), args),
  }
}

interface AssessmentRow extends AssessmentView {
  claimId: string
  articleId: string
}

/** Rows on all claims, or on one, which `narrowed` finds. */
function rowsOn<T>(project: Project, claimId: string | undefined, from: string, narrowed: string, order: string): T[] {
  if (claimId === undefined) return all<T>(project, `SELECT ${from} ORDER BY ${order}`)
  return all<T>(project, `SELECT ${from} ${narrowed} ORDER BY ${order}`, claimId)
}

const onClaim = 'WHERE claim_id = ?'

/** What has been judged, as far as the analyst may see it, newest first; of one claim, or all. */
export function listAssessments(project: Project, claimId?: string): AssessmentsView[] {
  const from = `id, claim_id AS claimId, article_id AS articleId, credence, words, confidence, reason, analyst,
    created_at AS createdAt FROM assessments`
  const rows = rowsOn<AssessmentRow>(project, claimId, from, onClaim, 'created_at DESC, id')
  const blind = project.info().blindFirst
  const me = project.actor.id
  return [...Map.groupBy(rows, (row) => row.claimId)].map(([id, given]) => shown(id, given, blind ? me : null))
}

/** What an analyst may see of a claim's assessments: all, or while blind only one's own until there is one. */
function shown(claimId: string, rows: readonly AssessmentRow[], blindTo: string | null): AssessmentsView {
  const own = rows.filter((row) => row.analyst === blindTo)
  const visible = blindTo !== null && own.length === 0 ? [] : rows
  const given = visible.map(({ claimId: _claim, articleId: _article, ...view }) => view)
  return { claimId, articleId: rows[0]?.articleId ?? '', given, held: rows.length - visible.length }
}

function give(project: Project, { newId, articleId, ...fields }: CommandArgs<'assessment/give'>): { id: string } {
  const { content } = foundIn<{ article_id: string; content: string }>(project, 'claim', fields.claimId, articleId)
  const made = creation(project, { kind: 'assessment', id: newId, articleId, fields })
  project.commit(`Assess ${quoted(content)}`, [made])
  return { id: made.id }
}

/** How claims stand to each other; at one claim, or all. */
export function listClaimLinks(project: Project, claimId?: string): ClaimLinkView[] {
  const from = `id, from_id AS fromId, to_id AS toId, type, note, analyst, created_at AS createdAt FROM claim_links`
  const atEitherEnd = 'JOIN (SELECT ? AS asked) ON from_id = asked OR to_id = asked'
  return rowsOn<ClaimLinkView>(project, claimId, from, atEitherEnd, 'created_at, id')
}

function link(project: Project, { newId, ...fields }: CommandArgs<'claim-link/create'>): { id: string } {
  const { fromId, toId, type } = fields
  const from = found<{ content: string }>(project, 'claim', fromId)
  found(project, 'claim', toId)
  if (fromId === toId) throw new DossierError('bad-arguments', 'A claim cannot stand to itself. Choose another claim.')
  const sql = 'SELECT id FROM claim_links WHERE from_id = ? AND to_id = ? AND type = ?'
  const known = first<{ id: string }>(project, sql, fromId, toId, type)
  if (known) return known
  const made = creation(project, { kind: 'claim-link', id: newId, fields })
  project.commit(`${quoted(from.content)} ${type} another claim`, [made])
  return { id: made.id }
}

function indicators(project: Project, claimId: string | undefined): IndicatorView[] {
  const from = `id, claim_id AS claimId, target_kind AS targetKind, target_id AS targetId, note, analyst,
    created_at AS createdAt FROM indicators`
  return rowsOn<IndicatorView>(project, claimId, from, onClaim, 'created_at, id')
}

function indicate(project: Project, { newId, ...fields }: CommandArgs<'indicator/create'>): { id: string } {
  const { content } = found<{ content: string }>(project, 'claim', fields.claimId)
  found(project, fields.targetKind, fields.targetId)
  if (fields.targetKind === 'claim' && fields.targetId === fields.claimId) {
    throw new DossierError('bad-arguments', 'A claim cannot be its own indicator. Choose another claim or an event.')
  }
  const made = creation(project, { kind: 'indicator', id: newId, fields })
  project.commit(`Indicator of ${quoted(content)}`, [made])
  return { id: made.id }
}
