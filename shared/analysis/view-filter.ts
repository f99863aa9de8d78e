/** What the views are narrowed to; null is no limit. Dates are `YYYY-MM-DD`, both included. */
export interface ViewFilter {
  articleId: string | null
  /** As `holderKey` makes it. */
  holder: string | null
  from: string | null
  to: string | null
  tagId: string | null
  analyst: string | null
}

/** A stretch of an article; offsets UTF-16. */
export interface Place {
  articleId: string
  start: number
  end: number
}

/** What a filter asks of a thing. A limit on something the thing does not have at all (undefined) does not concern it. */
export interface Filtered {
  places?: readonly Place[]
  /** Keys of those who assert it. */
  holders?: readonly string[]
  analysts?: readonly string[]
  /** First and last day, or null for an open end; as precise as known: `YYYY`, `YYYY-MM` or with day and hour. */
  time?: { from: string | null; to: string | null } | null
}

/** No limit at all. */
export const noFilter: ViewFilter = { articleId: null, holder: null, from: null, to: null, tagId: null, analyst: null }

/** The limits that are set. */
export function limitsOf(filter: ViewFilter): { [L in keyof ViewFilter]?: string } {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null))
}

/** The key of who asserts a claim: the entity where it is one, else the words; null where there is nobody. */
export function holderKey(claim: {
  holder?: string | null | undefined
  holderEntityId?: string | null | undefined
}): string | null {
  if (claim.holderEntityId) return `entity ${claim.holderEntityId}`
  return claim.holder ? `words ${claim.holder.toLocaleLowerCase('en')}` : null
}

/** Says whether a thing is within the filter; `tagged` are the passages of the filter's tag. */
export function passesViewFilter(thing: Filtered, filter: ViewFilter, tagged: readonly Place[]): boolean {
  return (
    (filter.articleId === null || !thing.places || thing.places.some((at) => at.articleId === filter.articleId)) &&
    (filter.holder === null || !thing.holders || thing.holders.includes(filter.holder)) &&
    (filter.analyst === null || !thing.analysts || thing.analysts.includes(filter.analyst)) &&
    (filter.tagId === null || !thing.places || thing.places.some((at) => tagged.some((tag) => overlap(at, tag)))) &&
    withinTime(thing.time, filter)
  )
}

function overlap(a: Place, b: Place): boolean {
  return a.articleId === b.articleId && a.start < b.end && b.start < a.end
}

/** Something without a time is left out as soon as a time is asked for. */
function withinTime(time: Filtered['time'], { from, to }: ViewFilter): boolean {
  if (time === undefined || (from === null && to === null)) return true
  if (time === null || (time.from === null && time.to === null)) return false
  const begun = to === null || time.from === null || time.from.slice(0, 10) <= to
  return begun && (from === null || time.to === null || time.to >= from.slice(0, time.to.length))
}
