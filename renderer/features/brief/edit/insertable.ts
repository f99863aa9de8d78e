import type { ClaimData, EntityData } from '#shared/brief/blocks.ts'
import { type Citation, type CitedSource, citationHash } from '#shared/brief/citation.ts'
import type { FigureData } from '#shared/brief/figure.ts'
import type { ArticleRow, ClaimView, EntityView } from '#shared/protocol/views.ts'

/** A passage of an article with its words, as something to cite. */
export interface Cited {
  articleId: string
  start: number
  end: number
  exact: string
}

/**
 * What can be put into a brief: a passage as a quotation set apart or as a number in the text,
 * a claim or an entity set apart, or the words of one with what they rest on.
 */
export type Insertable =
  | { kind: 'citation'; citation: Citation }
  | { kind: 'quote'; citation: Citation; attribution: string | null }
  | { kind: 'claim'; claim: ClaimData }
  | { kind: 'entity'; entity: EntityData }
  | { kind: 'figure'; figure: FigureData }

/** Type under which a dragged insertable travels. */
export const dragType = 'application/x-dossier-insertable'

/** Where an article's passages come from, as a citation keeps it. */
export function sourceOf(article: ArticleRow | undefined): CitedSource {
  return {
    title: article?.title ?? '',
    byline: article?.byline ?? null,
    publisher: article?.publisher ?? null,
    publishedOn: article?.publishedOn ?? null,
    url: article?.url ?? null,
    language: article?.language ?? null,
    direction: article?.direction ?? 'ltr',
  }
}

/** A citation of a passage. */
export function citePassage({ articleId, start, end, exact }: Cited, article: ArticleRow | undefined): Citation {
  const hash = citationHash({ exact })
  return { articleId, start, end, exact, claimId: null, hash, source: sourceOf(article) }
}

/** A citation of a claim by its first passage; null when it rests on none. */
export function citeClaim(claim: ClaimView, article: ArticleRow | undefined): Citation | null {
  const [passage] = claim.passages
  if (!passage) return null
  const { start, end, exact } = passage
  const hash = citationHash({ exact, content: claim.content })
  return { articleId: claim.articleId, start, end, exact, claimId: claim.id, hash, source: sourceOf(article) }
}

/** A claim as it is worded now; null when it rests on no passage. */
export function claimData(claim: ClaimView, article: ArticleRow | undefined): ClaimData | null {
  const citation = citeClaim(claim, article)
  if (!citation) return null
  const { content, holder, hedge, kind, polarity, cue } = claim
  return {
    citation,
    content,
    holder,
    hedge: hedge ?? null,
    kind: kind ?? null,
    polarity: polarity ?? null,
    cue: cue ?? null,
  }
}

/** An entity as it is known now. */
export function entityData(entity: EntityView): EntityData {
  return {
    entityId: entity.id,
    name: entity.name,
    type: entity.type,
    aliases: entity.aliases.map((alias) => alias.text),
    description: entity.description,
    mentions: entity.mentions,
  }
}
