import type { PlaceCandidate } from '../protocol/depth-views.ts'

/** A place that was found for a name, and how. */
export interface NamedPlace extends Omit<PlaceCandidate, 'spokenOf' | 'match'> {
  /** By its first name, by another one, by one that is written alike, by one that begins so. */
  how: 'first' | 'other' | 'alike' | 'beginning'
  /** Only a part of the name was looked for, e.g. X of "X province". */
  partly: boolean
  /** Of one that is written alike: how much alike, 0 to 1. */
  likeness?: number
}

const weightOf = { first: 3, other: 2.6, alike: 0.6, beginning: 1.4 } as const
const likenessWeight = 1.6
/** How much it counts that a country is the one most spoken of, and that a place is as large as places are. */
const spokenWeight = 2
const sizeWeight = 2.2

/**
 * The likeliest places first, each once: by how the name fits, how many people live there, and how much the country is
 * spoken of where the place is (`spoken`: any weights by country code).
 */
export function rankPlaces(
  found: readonly NamedPlace[],
  spoken: ReadonlyMap<string, number>,
  limit: number,
): PlaceCandidate[] {
  const most = Math.max(1, ...spoken.values())
  const scored = found.map((place) => ({ place, score: scoreOf(place, (spoken.get(place.country) ?? 0) / most) }))
  scored.sort(
    (a, b) => b.score - a.score || b.place.population - a.place.population || (a.place.id < b.place.id ? -1 : 1),
  )
  const seen = new Set<string>()
  const best: PlaceCandidate[] = []
  for (const { place } of scored) {
    if (best.length === limit) break
    if (seen.has(place.id)) continue
    seen.add(place.id)
    best.push(toCandidate(place, spoken.has(place.country)))
  }
  return best
}

function scoreOf({ how, partly, likeness = 0, kind, population }: NamedPlace, share: number): number {
  const fit = weightOf[how] - (partly ? 0.5 : 0) + likeness * likenessWeight
  const size = (Math.log10(population + 1) / 8) * (how === 'alike' ? sizeWeight / 2 : sizeWeight)
  return fit + size + rankOf(kind, fit) + share * spokenWeight
}

/** A region that has just this name is larger than any town that has it, and has no people counted. */
function rankOf(kind: NamedPlace['kind'], fit: number): number {
  if (kind === 'region') return fit >= weightOf.other ? 4 : 0
  return kind === 'country' ? 0.4 : kind === 'capital' ? 0.2 : 0
}

function toCandidate({ how, partly: _, likeness: __, ...place }: NamedPlace, spokenOf: boolean): PlaceCandidate {
  const match = how === 'alike' ? 'spelling' : how === 'beginning' ? 'beginning' : 'name'
  return { ...place, match, spokenOf }
}

/** How many pairs of letters two names share, 0 to 1 (Dice's coefficient). */
export function likenessOf(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)]
  if (a.length + b.length === 0) return 0
  const left = [...b]
  const shared = a.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (a.length + b.length)
}

function pairs(name: string): string[] {
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2))
}
