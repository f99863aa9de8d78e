import { isDeniedBeside } from '../analysis/polarity.ts'
import type { ClaimKind } from '../model/claim.ts'
import type { EntityType } from '../model/entity.ts'
import type { TextRange } from '../model/passage.ts'
import { counted } from '../text/counted.ts'
import { conditionWords } from '../views/claim-words.ts'
import {
  briefOf,
  citationNode,
  claimBlock,
  entityCard,
  heading,
  listOf,
  paragraph,
  sourcesNode,
  textNode,
} from './build.ts'
import { type Citation, type CitedSource, citationHash } from './citation.ts'
import { printedDate } from './format.ts'
import { inSentence } from './in-sentence.ts'
import type { BriefJson, NodeJson } from './json.ts'

/** A stretch of an article with its words. */
export interface Quoted extends TextRange {
  exact: string
}

/** What a template is filled from. */
export interface TemplateMaterial {
  articles: TemplateArticle[]
  claims: TemplateClaim[]
  /** Claims that were left out because there are too many. */
  moreClaims: number
  /** The entities that these articles name most, most named first. */
  entities: TemplateEntity[]
}
/** An article that a brief is made from. */
export interface TemplateArticle {
  id: string
  source: CitedSource
  originalSource: string | null
  /** The first sentence of the body. */
  lead: Quoted | null
}
/** What has to hold (`then`) or to fail (`else`) for a claim. */
export interface Condition {
  content: string
  branch: 'then' | 'else'
}
/** A claim that a brief is made from. */
export interface TemplateClaim {
  id: string
  articleId: string
  content: string
  kind: ClaimKind | null
  /** Absent while nobody has judged who holds the claim; null where nobody is named. */
  holder?: string | null | undefined
  hedge: string | null
  polarity: 'affirmed' | 'denied' | null
  cue: string | null
  condition: Condition | null
  /** Whether it is itself what has to hold for another claim. */
  isCondition: boolean
  passage: Quoted
}
/** An entity that a brief is made from; `first` is its first mention. */
export interface TemplateEntity {
  id: string
  name: string
  type: EntityType
  aliases: string[]
  mentions: number
  first: (Quoted & { articleId: string }) | null
}

/** Most key judgements that are proposed. */
const mostJudgements = 5

/** Key judgements, background, what is claimed, sources: filled from what the analyst has marked. */
export function keyJudgements(material: TemplateMaterial): BriefJson {
  const cite = citing(material.articles)
  return briefOf([
    heading(1, 'Key judgements'),
    ...judgements(material, cite),
    heading(1, 'Background'),
    ...background(material, cite),
    heading(1, 'What is claimed'),
    ...claimed(material, cite),
    sourcesNode(),
  ])
}

type Cite = (articleId: string, passage: Quoted, claim?: { id: string; content: string }) => Citation | null

function citing(articles: TemplateArticle[]): Cite {
  const sources = new Map(articles.map((article) => [article.id, article.source]))
  return (articleId, { start, end, exact }, claim) => {
    const source = sources.get(articleId)
    if (!source) return null
    const hash = citationHash({ exact, content: claim?.content ?? null })
    return { articleId, start, end, exact, claimId: claim?.id ?? null, hash, source }
  }
}

function cited(citation: Citation | null): NodeJson[] {
  return citation ? [citationNode(citation)] : []
}

/** Forecasts first, then conditions, causes and what ought to be; plain facts last; in the order of the text. */
const weight: { [K in ClaimKind]: number } = {
  predictive: 0,
  conditional: 1,
  causal: 2,
  evaluative: 3,
  normative: 3,
  factual: 4,
}

function judgements({ claims, articles }: TemplateMaterial, cite: Cite): NodeJson[] {
  const titles = articles.map((article) => `“${article.source.title}”`)
  if (claims.length === 0) {
    const where = titles.length === 1 ? titles[0] : counted(titles.length, 'article')
    return [paragraph(textNode(`No claims have been marked in ${where} yet, so there is nothing to judge so far.`))]
  }
  const rank = (claim: TemplateClaim) => (claim.kind ? weight[claim.kind] : 5)
  const chosen = claims
    .filter(({ isCondition }) => !isCondition)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostJudgements)
  const publisher = new Map(articles.map(({ id, source }) => [id, source.publisher ?? source.byline]))
  return [
    listOf(
      'number',
      chosen.map((claim) => judgement(claim, publisher.get(claim.articleId) ?? null, cite)),
    ),
  ]
}

function judgement(claim: TemplateClaim, publisher: string | null, cite: Cite): NodeJson[] {
  return [textNode(sentence(claim, publisher)), ...cited(cite(claim.articleId, claim.passage, claim))]
}

/**
 * `According to Coastal Courier, if the flood comes, the gate is shut.` A denial whose words are not negative themselves:
 * `Coastal Courier denies: “The gate is shut”.`
 * Quotation marks hold the claim's own wording and nothing else.
 * While nobody has judged who holds the claim, only what is certain is said: that the words stand in the article.
 */
function sentence(claim: TemplateClaim, publisher: string | null): string {
  const { content, holder } = claim
  const given = claim.condition ? `, ${conditionOf(claim.condition)}` : ''
  const text = content.replace(/\s+/gu, ' ').trim()
  const closed = /[.!?…。！？؟]["”’»)]*$/u.test(text) ? text : `${text}.`
  const quoted = closed === text ? `“${text}”` : `“${text}”.`
  if (holder === undefined) return `Claimed in ${publisher ?? 'the article'} (holder open)${given}: ${quoted}`
  const who = holder ?? publisher
  if (isDeniedBeside(claim)) return `${who ?? 'The source'} denies${given}: ${quoted}`
  const said = given === '' ? closed : `${given.slice(2)}, ${inSentence(closed)}`
  if (who === null) return said.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return `According to ${inSentence(who)}, ${inSentence(said)}`
}

/** `if the flood comes`, `in case of a flood`; where it has to fail, `unless the flood comes`. */
function conditionOf({ content, branch }: Condition): string {
  const { word, rest } = conditionWords(
    content
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[.,;:]+$/u, ''),
  )
  const words = word === '' ? rest.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : inSentence(rest)
  if (branch === 'else') return `unless ${words}`
  return word === '' ? words : `if ${words}`
}

function background({ articles, entities }: TemplateMaterial, cite: Cite): NodeJson[] {
  const told = articles.map((article) =>
    paragraph(textNode(provenance(article)), ...(article.lead ? cited(cite(article.id, article.lead)) : [])),
  )
  if (entities.length === 0) return told
  const cards = entities.map(({ id, first, ...entity }) =>
    entityCard({ entityId: id, ...entity, citation: first ? cite(first.articleId, first) : null }),
  )
  return [...told, heading(2, 'Most named'), ...cards]
}

/** `The article “The Ferry Truce” by Mira Tollan appeared in Coastal Courier on 14 October 2024.` */
function provenance({ source, originalSource }: TemplateArticle): string {
  const { title, byline, publisher, publishedOn } = source
  const by = byline ? ` by ${byline}` : ''
  const where = publisher ? ` in ${publisher}` : ''
  const when = publishedOn ? ` ${publishedOn.length === 10 ? 'on' : 'in'} ${printedDate(publishedOn)}` : ''
  const appeared = where || when ? ` appeared${where}${when}` : ' is undated and names no publisher'
  const original =
    originalSource && originalSource !== publisher ? ` It names ${originalSource} as its original source.` : ''
  return `The article “${title}”${by}${appeared}.${original}`
}

function claimed({ claims, moreClaims, articles }: TemplateMaterial, cite: Cite): NodeJson[] {
  if (claims.length === 0) {
    const what = articles.length === 1 ? 'the article' : 'the articles'
    return [
      paragraph(textNode(`Nothing is recorded yet. Mark in ${what} what is claimed, then insert the claims here.`)),
    ]
  }
  const byHolder = [...Map.groupBy(claims, (claim) => claim.holder ?? '')]
  const ordered = byHolder.sort(([a], [b]) => Number(a === '') - Number(b === '')).flatMap(([, group]) => group)
  const blocks = ordered.flatMap((claim) => {
    const citation = cite(claim.articleId, claim.passage, claim)
    const { content, holder, hedge, kind, polarity, cue } = claim
    return citation ? [claimBlock({ citation, content, holder, hedge, kind, polarity, cue })] : []
  })
  const more = moreClaims > 0 ? [paragraph(textNode(`${moreClaims} further claims of the project are left out.`))] : []
  return [...blocks, ...more]
}
