import { type Citation, type CitedSource, citationOf } from './citation.ts'
import { type BriefJson, type NodeJson, textField, visit } from './json.ts'

/** One entry of the list of sources: an article, with every citation of it in document order. */
export interface Source {
  /** From 1, by the article's first citation. */
  number: number
  articleId: string
  source: CitedSource
  citations: CitedPassage[]
}

/** A citation with its own number from 0 in document order, and what happened to what it cites (`standing.ts`). */
interface CitedPassage {
  citation: Citation
  index: number
  /** The source's number, and behind it a letter for the passage where the source is cited by several: `2b`. */
  label: string
  since?: string
}

/** What a citation's place in the brief is: its source, and its own number from 0 in document order. */
export interface CitedPlace extends CitedPassage {
  source: Source
}

/** Sources numbered by first citation; the same article keeps its number. */
export function sourcesOf(citations: Citation[]): Source[] {
  const byArticle = new Map<string, Source>()
  for (const [index, citation] of citations.entries()) {
    const known = byArticle.get(citation.articleId)
    const source = known ?? newSource(citation, byArticle.size + 1)
    if (!known) byArticle.set(citation.articleId, source)
    source.citations.push({ citation, index, label: String(source.number) })
  }
  const sources = [...byArticle.values()]
  for (const source of sources) letterPassages(source)
  return sources
}

/** On paper, too, every citation leads to its passage: passages of one source are told apart by letters. */
function letterPassages({ number, citations }: Source): void {
  const passages = [...new Set(citations.map(({ citation }) => citation.exact))]
  if (passages.length === 1) return
  for (const one of citations) one.label = `${number}${letterOf(passages.indexOf(one.citation.exact))}`
}

/** `a` to `z`, then `aa`, `ab` … */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

function newSource(citation: Citation, number: number): Source {
  return { number, articleId: citation.articleId, source: citation.source, citations: [] }
}

/** Finds the place of the citation that a node carries. */
export type PlaceOf = (node: NodeJson) => CitedPlace | null

/** Numbers a brief's citations once: its sources, and a lookup from each citing node to its place. */
export function numberCitations(json: BriefJson): { sources: Source[]; placeOf: PlaceOf } {
  const citing: [NodeJson, Citation][] = []
  visit(json.root, (node) => {
    const citation = citationOf(node)
    if (citation) citing.push([node, citation])
  })
  const sources = sourcesOf(citing.map(([, citation]) => citation))
  const places = new Map<NodeJson, CitedPlace>()
  for (const source of sources) {
    for (const passage of source.citations) {
      const node = citing[passage.index]?.[0]
      if (!node) continue
      passage.since = textField(node, 'citedSince')
      places.set(node, { ...passage, source })
    }
  }
  return { sources, placeOf: (node) => places.get(node) ?? null }
}
