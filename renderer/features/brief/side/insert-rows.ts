import { publishedLine } from '#shared/brief/format.ts'
import type { EntityType } from '#shared/model/entity.ts'
import type { ArticleRow, ClaimView, EntityView, PassageInContext } from '#shared/protocol/views.ts'
import { matchesFilter } from '#shared/views/match.ts'
import { citeClaim, citePassage, claimData, entityData, type Insertable, sourceOf } from '../edit/insertable.ts'

/** Kinds of things in the insert panel, in its order. */
export const insertKinds = ['claims', 'quotes', 'entities', 'articles'] as const
/** One kind of things in the insert panel. */
export type InsertKind = (typeof insertKinds)[number]

/** One line of the panel: what is inserted as a block, and as a number in the text. */
export interface InsertRow {
  key: string
  kind: InsertKind
  text: string
  detail: string
  /** Stands below an entity; these characters of its text are the mention. */
  mention?: { start: number; end: number }
  entityType?: EntityType
  language: string | null
  /** Null where it takes a look into the article first. */
  block: Insertable | null
  cite: Insertable | null
  /** The passage whose sentence is inserted, or the article whose first sentence is. */
  lookUp?: { articleId: string; start: number; end: number } | { articleId: string; lead: true }
}

interface Material {
  claims: readonly ClaimView[]
  entities: readonly EntityView[]
  articles: readonly ArticleRow[]
}

/** The lines of one kind, of one article or of all, that match a filter. */
export function insertRows(
  kind: InsertKind,
  material: Material,
  articleId: string | null,
  filter: string,
): InsertRow[] {
  const here = (id: string) => articleId === null || id === articleId
  return allRows(kind, material, here).filter((row) => matchesFilter(filter, row.text, row.detail))
}

function allRows(kind: InsertKind, material: Material, here: (articleId: string) => boolean): InsertRow[] {
  const { claims, entities, articles } = material
  if (kind === 'entities') return entities.map(entityRow)
  if (kind === 'articles') return articles.filter(({ id }) => here(id)).map(articleRow)
  const byId = new Map(articles.map((article) => [article.id, article]))
  const rows = kind === 'claims' ? claimRow : quoteRows
  return claims.filter((claim) => here(claim.articleId)).flatMap((claim) => rows(claim, byId.get(claim.articleId)))
}

function claimRow(claim: ClaimView, article: ArticleRow | undefined): InsertRow[] {
  const data = claimData(claim, article)
  const citation = citeClaim(claim, article)
  if (!data || !citation) return []
  return [
    {
      key: claim.id,
      kind: 'claims',
      text: claim.content,
      detail: [...new Set([claim.holder, article?.publisher ?? article?.title])].filter(Boolean).join(', '),
      language: article?.language ?? null,
      block: { kind: 'claim', claim: data },
      cite: { kind: 'citation', citation },
    },
  ]
}

function quoteRows(claim: ClaimView, article: ArticleRow | undefined): InsertRow[] {
  return claim.passages.map((passage) => {
    const citation = citePassage({ ...passage, articleId: claim.articleId }, article)
    return {
      key: passage.id,
      kind: 'quotes',
      text: passage.exact,
      detail: article?.publisher ?? article?.title ?? '',
      language: article?.language ?? null,
      block: { kind: 'quote', citation, attribution: claim.holder ?? null },
      cite: { kind: 'citation', citation },
    }
  })
}

function entityRow(entity: EntityView): InsertRow {
  return {
    key: entity.id,
    kind: 'entities',
    text: entity.name,
    detail: entity.aliases.map((alias) => alias.text).join(', '),
    entityType: entity.type,
    language: null,
    block: { kind: 'entity', entity: entityData(entity) },
    cite: null,
  }
}

function articleRow(article: ArticleRow): InsertRow {
  return {
    key: article.id,
    kind: 'articles',
    text: article.title,
    detail: publishedLine(sourceOf(article)),
    language: article.language,
    block: null,
    cite: null,
    lookUp: { articleId: article.id, lead: true },
  }
}

/** A line per mention of an entity: the sentence it stands in is what is quoted. */
export function mentionRows(mentions: readonly PassageInContext[], articles: readonly ArticleRow[]): InsertRow[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return mentions.map(({ recordId, articleId, before, exact, after, start, end }) => ({
    key: recordId,
    kind: 'quotes',
    ...inContext(before, exact, after),
    detail: byId.get(articleId)?.publisher ?? byId.get(articleId)?.title ?? '',
    language: byId.get(articleId)?.language ?? null,
    block: null,
    cite: null,
    lookUp: { articleId, start, end },
  }))
}

const mostBefore = 32

/** A mention with the words around it, the start of which is cut so that the mention is in view. */
function inContext(before: string, exact: string, after: string): Pick<InsertRow, 'text' | 'mention'> {
  const from = before.length > mostBefore ? before.indexOf(' ', before.length - mostBefore) + 1 : 0
  const lead = from > 0 ? `…${before.slice(from)}` : before
  return { text: `${lead}${exact}${after}`, mention: { start: lead.length, end: lead.length + exact.length } }
}
