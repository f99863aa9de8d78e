import type { Event } from '../../model/event.ts'
import { likelihoodBands } from '../../model/scale.ts'
import type { EventView } from '../../protocol/depth-views.ts'
import type { ArticleRow, ClaimView } from '../../protocol/views.ts'
import { dayWords, momentEnd, momentStart } from './time.ts'

/**
 * How a time is drawn: a dot for a day or minute that is known, a bar with end caps for some time between,
 * a solid bar for what lasted, a dashed bar for what is expected; none where no date is known.
 */
export type TimeShape = 'exact' | 'vague' | 'duration' | 'forecast' | 'none'

/** One event or forecast of a timeline. Times ms UTC; an end is the first moment after, null where it is open. */
export interface TimelineItem {
  id: string
  kind: 'event' | 'claim'
  title: string
  /** The time as the text says it; `quoted` where these are the text's own words. */
  phrase: string
  quoted: boolean
  /** Words before the phrase: how likely a forecast is. */
  likely: string
  shape: TimeShape
  start: number | null
  end: number | null
  /** Articles that tell of it; the same text twice counts once. */
  sources: number
  placeId: string | null
  actorIds: string[]
  /** All passages that tell of it, UTF-16 offsets. */
  places: { articleId: string; start: number; end: number }[]
  analyst: string
  /** Where its first passage is, UTF-16 offsets. */
  passage: { articleId: string; start: number; end: number; id: string } | null
}

/** What a timeline is made from. */
export interface TimelineRecords {
  events: readonly EventView[]
  claims: readonly ClaimView[]
  articles: readonly Pick<ArticleRow, 'id' | 'publishedOn' | 'duplicateOf'>[]
}

/** Events, and claims with a horizon, as items of a timeline. */
export function timelineItems({ events, claims, articles }: TimelineRecords): TimelineItem[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const original = (id: string) => byId.get(id)?.duplicateOf ?? id
  const countOf = (ids: readonly string[]) => (ids.length < 2 ? ids.length : new Set(ids.map(original)).size)
  const told = events.map((event) => eventItem(event, countOf))
  const expected = claims.flatMap((claim) => {
    const item = forecastItem(claim, byId.get(claim.articleId)?.publishedOn ?? null)
    return item ? [item] : []
  })
  return [...told, ...expected]
}

function eventItem(event: EventView, countOf: (ids: readonly string[]) => number): TimelineItem {
  const { time, passages } = event
  const start = momentStart(time?.start)
  const end = momentEnd(time?.end) ?? (start !== null && isPoint(time) ? momentEnd(time?.start) : null)
  const shape = shapeOf(time, start, end)
  const quoted = Boolean(time?.phrase) && shape !== 'exact'
  return {
    id: event.id,
    kind: 'event',
    title: event.title,
    phrase: time?.phrase ?? intervalWords(start, end),
    quoted,
    likely: '',
    shape,
    start,
    end,
    sources: countOf(passages.map((passage) => passage.articleId)),
    placeId: event.placeId,
    actorIds: [...new Set(event.participants.map((participant) => participant.entityId))],
    places: passages.map(({ articleId, start, end }) => ({ articleId, start, end })),
    analyst: event.analyst,
    passage: passages[0] ? placed(passages[0].articleId, passages[0]) : null,
  }
}

function placed(articleId: string, { start, end, id }: { start: number; end: number; id: string }) {
  return { articleId, start, end, id }
}

function isPoint(time: Event['time']): boolean {
  return time?.precision === 'day' || time?.precision === 'time'
}

function shapeOf(time: Event['time'], start: number | null, end: number | null): TimeShape {
  if (!time || (start === null && end === null)) return 'none'
  if (isPoint(time)) return 'exact'
  return time.precision === 'range' ? 'duration' : 'vague'
}

function intervalWords(start: number | null, end: number | null): string {
  const last = end === null ? null : dayWords(Math.max(start ?? Number.NEGATIVE_INFINITY, end - 1))
  if (start === null) return last === null ? 'no date' : `until ${last}`
  const first = dayWords(start)
  if (last === null) return `from ${first}`
  return first === last ? first : `${first} to ${last}`
}

/** A forecast reaches from the day it was published to its horizon; with no known day, its start is open. */
function forecastItem(claim: ClaimView, publishedOn: string | null): TimelineItem | null {
  const end = momentEnd(claim.horizonOn ?? undefined)
  if (end === null) return null
  const published = momentStart(publishedOn ?? undefined)
  const band = likelihoodBands.find(({ id }) => id === claim.band)
  const [passage] = claim.passages
  return {
    id: claim.id,
    kind: 'claim',
    title: claim.content,
    phrase: claim.horizon ?? `until ${dayWords(end - 1)}`,
    quoted: Boolean(claim.horizon),
    likely: band?.words ?? '',
    shape: 'forecast',
    start: published !== null && published < end ? published : null,
    end,
    sources: 1,
    placeId: null,
    actorIds: claim.holderEntityId ? [claim.holderEntityId] : [],
    places: claim.passages.map((one) => ({ articleId: claim.articleId, start: one.start, end: one.end })),
    analyst: claim.analyst,
    passage: passage ? placed(claim.articleId, passage) : null,
  }
}
