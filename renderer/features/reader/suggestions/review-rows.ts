import type { MentionSuggestion } from '#shared/analysis/suggest/suggestion.ts'
import type { EntityType } from '#shared/model/entity.ts'
import type { Occurrence } from '#shared/protocol/views.ts'
import { inContext, surroundings } from '#shared/text/contexts.ts'
import type { PreviewRow } from '../../tagging/occurrences.ts'
import { doubtOf, entityKey, type NameIndex, type Offer, offerOf } from './offer.ts'

/** How entity types are named and drawn, as far as the list needs it. */
type Looks = { readonly [T in EntityType]: { label: string; className: string } }

/** The proposals of an article in the order of the list, its lines, and the ticks it starts with. */
export interface Review {
  offers: readonly Offer[]
  rows: readonly PreviewRow[]
  ticked: ReadonlySet<number>
}

interface Article {
  id: string
  text: string
}

/** Proposals by entity, those of which the article has most first; what is uncertain is not ticked and says why. */
export function reviewOf(
  suggestions: readonly MentionSuggestion[],
  names: NameIndex,
  { id: articleId, text }: Article,
  looks: Looks,
): Review {
  const groups = Map.groupBy(
    suggestions.map((suggestion) => offerOf(suggestion, names)),
    entityKey,
  )
  const offers: Offer[] = []
  const rows: PreviewRow[] = []
  const ticked = new Set<number>()
  for (const group of [...groups.values()].sort((a, b) => b.length - a.length)) {
    const first = group[0]
    if (!first) continue
    const from = offers.length
    rows.push({ kind: 'group', title: titleOf(first, looks), indexes: group.map((_, at) => from + at) })
    for (const offer of group) {
      const index = offers.push(offer) - 1
      const place = placeOf(offer, articleId, text)
      const doubt = doubtOf(offer, place.before)
      if (doubt === null) ticked.add(index)
      rows.push({ kind: 'place', index, place, doubt, look: looks[offer.type].className })
    }
  }
  return { offers, rows, ticked }
}

function titleOf({ id, name, type }: Offer, looks: Looks): string {
  const label = looks[type].label.toLowerCase()
  return `${name} · ${id === null ? `new ${label}` : label}`
}

function placeOf({ suggestion: { start, end } }: Offer, articleId: string, text: string): Occurrence {
  const range = { start, end }
  return { articleId, ...range, ...inContext(text, range, surroundings(text, range)) }
}
