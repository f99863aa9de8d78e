import type { CitationState } from '../protocol/views.ts'
import { claimDataSchema, dataOf, type EntityData, entityDataSchema } from './blocks.ts'
import { type Citation, citationOf } from './citation.ts'
import { figureDataSchema } from './figure.ts'
import { shorten } from './format.ts'
import { type BriefJson, childrenOf, type NodeJson } from './json.ts'

/** What the project says now of what a brief shows. */
export interface Standing {
  /** State of each citation, in document order. */
  citations: readonly (CitationState | undefined)[]
  /** What is known now of each entity that is there. */
  entities: ReadonlyMap<string, Omit<EntityData, 'entityId' | 'citation'>>
}

/**
 * A brief brought up to date for printing: what is alive shows itself as the project describes it now; what was
 * reworded or has gone stays as it was inserted: its node says so in `since`, and of its citation in `citedSince`.
 */
export function upToDate(json: BriefJson, standing: Standing): BriefJson {
  let index = 0
  const renew = (node: NodeJson): NodeJson => {
    const citation = citationOf(node)
    const state = citation ? standing.citations[index++] : undefined
    const now = renewed(node, citation, state, standing)
    return now.children === undefined ? now : { ...now, children: childrenOf(now).map(renew) }
  }
  return { root: { ...json.root, children: json.root.children.map(renew) } }
}

function renewed(
  node: NodeJson,
  citation: Citation | null,
  state: CitationState | undefined,
  { entities }: Standing,
): NodeJson {
  const cited = citation && { ...citation, source: state?.source ?? citation.source }
  const kept = citation?.kept && state?.state === 'deleted'
  const since = citation && !kept ? whatHappened(citation, state) : ''
  if (node.type === 'citation') return cited ? { ...node, data: cited, citedSince: since } : node
  if (node.type === 'entity-card') {
    const data = dataOf(entityDataSchema, node)
    const now = data && entities.get(data.entityId)
    if (!data) return node
    return { ...node, data: { ...data, ...now, citation: cited }, since: now ? '' : 'deleted since', citedSince: since }
  }
  if (!cited || typeof node.data !== 'object') return node
  const claim = node.type === 'claim-block' && dataOf(claimDataSchema, node) ? state?.claim : undefined
  return { ...node, data: { ...node.data, ...claim, citation: cited }, since, citedSince: since }
}

/** A brief with its figures as they were drawn just now, in document order; what is no figure of that kind is left out. */
export function withFigures(json: BriefJson, figures: readonly unknown[]): BriefJson {
  let index = 0
  const renew = (node: NodeJson): NodeJson => {
    if (node.type === 'figure') {
      const now = figureDataSchema.safeParse(figures[index++]).data
      return now && now.kind === dataOf(figureDataSchema, node)?.kind ? { ...node, data: now } : node
    }
    return node.children === undefined ? node : { ...node, children: childrenOf(node).map(renew) }
  }
  return { root: { ...json.root, children: json.root.children.map(renew) } }
}

/** What happened to what was cited, in a few words as printed beside it; empty while it stands. */
function whatHappened(citation: Citation, state: CitationState | undefined): string {
  if (state?.state === 'changed') {
    const { content = '', exact = '' } = state.now ?? {}
    return exact === citation.exact
      ? `reworded since: “${shorten(content, 300)}”`
      : `changed since: “${shorten(content, 300)}” rests on “${shorten(exact, 300)}”`
  }
  if (state?.state !== 'deleted') return ''
  if (state.reason === 'article') return 'the article was deleted from the project since'
  if (state.reason === 'claim') return 'the claim was deleted since'
  return citation.claimId ? 'the claim rests on no passage any more' : 'these words are not in the article any more'
}
