import { circleThrough } from '#shared/analysis/conditions.ts'
import type { Change } from '#shared/model/change.ts'
import type { ChainLink, ClaimKind, Outcome, Polarity, ReopenedField } from '#shared/model/claim.ts'
import type { LikelihoodBand } from '#shared/model/scale.ts'
import type { CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { ClaimView, PassageView } from '#shared/protocol/views.ts'
import { folded } from '#shared/text/contexts.ts'
import type { Project } from '../project/api.ts'
import { readJudged } from '../project/read-tables.ts'
import { creation, edit, found, foundIn } from './changes.ts'
import type { Environment } from './environment.ts'
import { all, first } from './rows.ts'
import { conditionOf, type Scope } from './scopes.ts'
import { quoted } from './steps.ts'
import { passageIn, textOf } from './texts.ts'

type Names = 'claim/list' | 'claim/create' | 'claim/set' | 'claim/add-passage' | 'claim/set-passage'

/** Commands on claims and their passages. */
export function claimHandlers(environment: Environment): Handlers<Names> {
  return {
    'claim/list': ({ articleId }, context) => listClaims(environment.project(context), { articleId }),
    'claim/create': (args, context) => create(environment.project(context), args),
    'claim/set': (args, context) => set(environment.project(context), args),
    'claim/add-passage': (args, context) => addPassage(environment.project(context), args),
    'claim/set-passage': (args, context) => setPassage(environment.project(context), args),
  }
}

interface ClaimRow {
  id: string
  articleId: string
  content: string
  kind: string | null
  holder: string | null
  holderEntityId: string | null
  cue: string | null
  hedge: string | null
  polarity: string | null
  band: string | null
  horizon: string | null
  horizonOn: string | null
  antecedentId: string | null
  branch: string | null
  outcome: string | null
  chain: string
  analyst: string
  createdAt: number
}
interface PassageRow extends PassageView {
  claimId: string
}

const claimColumns = `id, article_id AS articleId, content, kind, holder, holder_entity_id AS holderEntityId, cue, hedge,
  polarity, band, horizon, horizon_on AS horizonOn, antecedent_id AS antecedentId, branch, outcome, chain, analyst, created_at AS createdAt`
const passageColumns = 'id, claim_id AS claimId, start, "end", exact, prefix, suffix'

/** Claims in the order of articles and of their first passages. */
export function listClaims(project: Project, scope: Scope = {}): ClaimView[] {
  const own = conditionOf(scope)
  const claims = all<ClaimRow>(project, `SELECT ${claimColumns} FROM claims ${own.where}`, ...own.values)
  const hung = conditionOf(scope, 'claim_id')
  const rows = all<PassageRow>(
    project,
    `SELECT ${passageColumns} FROM claim_passages ${hung.where} ORDER BY start, "end", id`,
    ...hung.values,
  )
  const passages = Map.groupBy(rows, (row) => row.claimId)
  return claims.map((claim) => toView(claim, passages.get(claim.id) ?? [])).sort(inOrder)
}

function toView({ chain, ...row }: ClaimRow, passages: PassageRow[]): ClaimView {
  return {
    ...row,
    ...(chain === '[]' ? {} : { chain: JSON.parse(chain) as ChainLink[] }),
    kind: readJudged<ClaimKind>(row.kind),
    holder: readJudged(row.holder),
    holderEntityId: readJudged(row.holderEntityId),
    cue: readJudged(row.cue),
    hedge: readJudged(row.hedge),
    polarity: readJudged<Polarity>(row.polarity),
    band: readJudged<LikelihoodBand>(row.band),
    horizon: readJudged(row.horizon),
    horizonOn: readJudged(row.horizonOn),
    antecedentId: readJudged(row.antecedentId),
    branch: readJudged<'then' | 'else'>(row.branch),
    outcome: row.outcome === null ? undefined : (JSON.parse(row.outcome) as Outcome),
    passages: passages.map(withoutClaim),
  }
}

function withoutClaim({ claimId: _, ...passage }: PassageRow): PassageView {
  return passage
}

function inOrder(a: ClaimView, b: ClaimView): number {
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? -1 : 1
  const first = (claim: ClaimView) => claim.passages[0]?.start ?? Number.MAX_SAFE_INTEGER
  return first(a) - first(b) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)
}

/** Throws `not-found` when the holder is an entity that is not there. */
function requireHolder(project: Project, { holderEntityId }: Partial<CommandArgs<'claim/set'>['fields']>): void {
  if (holderEntityId != null) found(project, 'entity', holderEntityId)
}

function create(project: Project, args: CommandArgs<'claim/create'>): { id: string } {
  const { articleId, fields = {} } = args
  requireHolder(project, fields)
  const passage = passageIn(textOf(project, articleId), args)
  const content = fields.content ?? folded(passage.exact)
  if (content === '') throw new DossierError('bad-arguments', 'The selection holds only white space. Select the words.')
  const claim = creation(project, { kind: 'claim', id: args.newId, articleId, fields: { ...fields, content } })
  const rest = { claimId: claim.id, passage }
  const placed = creation(project, { kind: 'claim-passage', id: args.newPassageId, articleId, fields: rest })
  project.commit(`Claim ${quoted(content)}`, [claim, placed, ...conditioned(project, claim.id, args.conditionOf)])
  return { id: claim.id }
}

/** What makes a new claim the condition of another, and is judged of that one. Throws `not-found`. */
function conditioned(project: Project, antecedentId: string, of: CommandArgs<'claim/create'>['conditionOf']): Change[] {
  if (!of) return []
  const { id, articleId, branch, fields = {} } = of
  foundIn(project, 'claim', id, articleId)
  requireHolder(project, fields)
  return [edit('claim', id, { ...fields, antecedentId, branch }, articleId)]
}

function set(project: Project, { id, articleId, fields, unjudged = [] }: CommandArgs<'claim/set'>): null {
  foundIn(project, 'claim', id, articleId)
  requireHolder(project, fields)
  requireNoCircle(project, id, fields.antecedentId)
  const change = edit('claim', id, fields, articleId)
  project.commit('Edit claim', [{ ...change, fields: { ...change.fields, ...cleared(unjudged) } }])
  return null
}

/** Throws `bad-arguments` when a claim would depend on itself, and `not-found` when its condition is not there. */
function requireNoCircle(project: Project, id: string, antecedentId: string | null | undefined): void {
  if (antecedentId == null) return
  found(project, 'claim', antecedentId)
  const sql = 'SELECT content, antecedent_id AS antecedentId FROM claims WHERE id = ?'
  const read = (claim: string) => first<{ content: string; antecedentId: string | null }>(project, sql, claim)
  const circle = circleThrough(id, antecedentId, (claim) => read(claim)?.antecedentId)
  if (!circle) return
  if (circle.length === 1)
    throw new DossierError('bad-arguments', 'A claim cannot be its own condition. Choose another.')
  const between = circle.slice(1).map((claim) => quoted(read(claim)?.content ?? ''))
  throw new DossierError(
    'bad-arguments',
    `${between.join(' and ')} would then depend on this claim and this claim on it: a circle. Take the other condition away first, or choose another claim.`,
  )
}

/** What goes along when a field is taken back. */
const along: { readonly [F in ReopenedField]?: string } = {
  holder: 'holderEntityId',
  horizon: 'horizonOn',
  antecedentId: 'branch',
}

/** A field set to undefined goes. */
function cleared(unjudged: readonly ReopenedField[]): { [name: string]: undefined } {
  const names = unjudged.flatMap((field) => [field, along[field] ?? field])
  return Object.fromEntries(names.map((name) => [name, undefined]))
}

function addPassage(project: Project, args: CommandArgs<'claim/add-passage'>): { id: string } {
  const { claimId, articleId } = args
  const claim = found<{ article_id: string }>(project, 'claim', claimId)
  if (claim.article_id !== articleId) {
    throw new DossierError(
      'bad-arguments',
      'A claim rests on passages of its own article. Make a claim of its own from this passage.',
    )
  }
  const passage = passageIn(textOf(project, articleId), args)
  const fields = { claimId, passage }
  const made = creation(project, { kind: 'claim-passage', id: args.newId, articleId, fields })
  project.commit(`Add ${quoted(passage.exact)} to claim`, [made])
  return { id: made.id }
}

function setPassage(project: Project, args: CommandArgs<'claim/set-passage'>): null {
  const { id, articleId } = args
  foundIn(project, 'claim-passage', id, articleId)
  const passage = passageIn(textOf(project, articleId), args)
  project.commit('Change range of claim', [edit('claim-passage', id, { passage }, articleId)])
  return null
}
