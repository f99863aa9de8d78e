import { antecedentsOf } from '#shared/analysis/conditions.ts'
import { sentenceAround } from '#shared/analysis/sentence.ts'
import type { CitedSource } from '#shared/brief/citation.ts'
import type { Quoted, TemplateClaim, TemplateEntity, TemplateMaterial } from '#shared/brief/templates.ts'
import type { EntityType } from '#shared/model/entity.ts'
import type { TextRange } from '#shared/model/passage.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { Project } from '../project/api.ts'
import { listClaims } from './claims.ts'
import { holderNow } from './holder-now.ts'
import { all, first } from './rows.ts'

/** Most claims and entities that a template takes over. */
const mostClaims = 300
const mostEntities = 8
const longestLead = 400

/** What a template is filled from: some articles of the project, or all of them. Throws `not-found`. */
export function briefMaterial(project: Project, articleIds: string[] | undefined): TemplateMaterial {
  const ids =
    articleIds ?? all<{ id: string }>(project, 'SELECT id FROM articles ORDER BY imported_at, id').map((row) => row.id)
  const listed =
    articleIds === undefined ? listClaims(project) : ids.flatMap((id) => listClaims(project, { articleId: id }))
  const conditions = conditionsAmong(listed)
  const claims = listed.flatMap(({ passages: [passage], ...claim }) =>
    passage ? [templateClaim(project, claim, passage, conditions(claim))] : [],
  )
  const kept = claims.slice(0, mostClaims)
  const entities = mostNamed(project, articleIds)
  const needed = articleIds ?? citedArticles(ids, kept, entities)
  return {
    articles: needed.map((id) => templateArticle(project, id)),
    claims: kept,
    moreClaims: claims.length - kept.length,
    entities,
  }
}

/** Of a whole project, the articles that something is taken from, and the first ones where nothing is marked. */
function citedArticles(ids: string[], claims: TemplateClaim[], entities: TemplateEntity[]): string[] {
  const cited = new Set([...claims.map((claim) => claim.articleId), ...entities.map((one) => one.first?.articleId)])
  const found = ids.filter((id) => cited.has(id))
  return found.length > 0 ? found : ids.slice(0, 20)
}

type Conditions = Pick<TemplateClaim, 'condition' | 'isCondition'>

/** What a claim depends on and whether others depend on it. Of claims in a circle one stands free. */
function conditionsAmong(claims: readonly ClaimHead[]) {
  const antecedents = antecedentsOf(claims)
  const wordings = new Map(claims.map(({ id, content }) => [id, content]))
  const needed = new Set(antecedents.values())
  return ({ id, branch }: ClaimHead): Conditions => {
    const content = wordings.get(antecedents.get(id) ?? '')
    const condition = content === undefined ? null : { content, branch: branch ?? 'then' }
    return { condition, isCondition: needed.has(id) }
  }
}

type ClaimHead = Omit<ReturnType<typeof listClaims>[number], 'passages'>

function templateClaim(
  project: Project,
  claim: ClaimHead,
  { start, end, exact }: Quoted,
  conditions: Conditions,
): TemplateClaim {
  const { id, articleId, content, kind, hedge, polarity, cue } = claim
  return {
    id,
    articleId,
    content,
    kind: kind ?? null,
    holder: holderNow(project, claim),
    hedge: hedge ?? null,
    polarity: polarity ?? null,
    cue: cue ?? null,
    passage: { start, end, exact },
    ...conditions,
  }
}

interface SourceRow extends CitedSource {
  originalSource: string | null
}

const sourceColumns = `title, byline, publisher, published_on AS publishedOn, url, language, direction,
  original_source AS originalSource`

function templateArticle(project: Project, id: string) {
  const row = first<SourceRow>(project, `SELECT ${sourceColumns} FROM articles WHERE id = ?`, id)
  if (!row) throw new DossierError('not-found', 'An article is not in this project any more. Choose another one.')
  const { originalSource, ...source } = row
  return { id, source, originalSource, lead: leadOf(project, id, source.language ?? undefined) }
}

/** The first sentence of an article's body. */
function leadOf(project: Project, id: string, language: string | undefined): Quoted | null {
  const block = first<{ start: number; end: number; text: string }>(
    project,
    `SELECT b.start, b."end", a.text FROM blocks b JOIN articles a ON a.id = b.article_id
     WHERE b.article_id = ? AND b.zone = 'body' AND b.kind = 'paragraph' AND b."end" > b.start
     ORDER BY b.position LIMIT 1`,
    id,
  )
  return block ? sentenceIn(block.text, { start: block.start, end: block.start + 1 }, language) : null
}

/** The sentence around a range, which says more than a bare name. A very long one is cut. */
function sentenceIn(text: string, range: TextRange, language: string | undefined): Quoted {
  const { start, end } = sentenceAround(text, range, language)
  const last = Math.max(range.end, Math.min(end, start + longestLead))
  return { start, end: last, exact: text.slice(start, last) }
}

interface NamedRow {
  id: string
  name: string
  type: EntityType
  mentions: number
}
type FirstRow = Quoted & { articleId: string }
type TextRow = { text: string; language: string | null }

function mostNamed(project: Project, articleIds: string[] | undefined): TemplateEntity[] {
  const list = JSON.stringify(articleIds ?? [])
  const where = articleIds === undefined ? '' : 'WHERE article_id IN (SELECT value FROM json_each(?))'
  const values = articleIds === undefined ? [] : [list]
  const rows = all<NamedRow>(
    project,
    `SELECT e.id, e.name, e.type, m.mentions FROM
       (SELECT entity_id, count(*) AS mentions FROM mentions ${where} GROUP BY entity_id) m
     JOIN entities e ON e.id = m.entity_id ORDER BY m.mentions DESC, e.name LIMIT ${mostEntities}`,
    ...values,
  )
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    type: row.type,
    mentions: row.mentions,
    aliases: all<{ text: string }>(
      project,
      'SELECT text FROM aliases WHERE entity_id = ? ORDER BY created_at, id',
      row.id,
    )
      .map((alias) => alias.text)
      .slice(0, 3),
    first: firstMention(project, row.id, articleIds),
  }))
}

function firstMention(project: Project, entityId: string, articleIds: string[] | undefined): FirstRow | null {
  const among = articleIds === undefined ? '' : 'AND article_id IN (SELECT value FROM json_each(?))'
  const values = articleIds === undefined ? [] : [JSON.stringify(articleIds)]
  const sql = `SELECT article_id AS articleId, start, "end" FROM mentions WHERE entity_id = ? ${among}
    ORDER BY article_id, start LIMIT 1`
  const place = first<TextRange & { articleId: string }>(project, sql, entityId, ...values)
  if (!place) return null
  const { articleId } = place
  const article = first<TextRow>(project, 'SELECT text, language FROM articles WHERE id = ?', articleId)
  return article ? { articleId, ...sentenceIn(article.text, place, article.language ?? undefined) } : null
}
