import { useMemo } from 'react'
import { momentStart, type Span, zoomed } from '#shared/analysis/figures/time.ts'
import { type TimelineItem, timelineItems } from '#shared/analysis/figures/timeline-items.ts'
import {
  fullSpan,
  isWithin,
  type TimelineLanes,
  type TimelineOrder,
  type TimelineRow,
  type TimelineSort,
  timelineRows,
} from '#shared/analysis/figures/timeline-rows.ts'
import type { Filtered, ViewFilter } from '#shared/analysis/view-filter.ts'
import { useViewState } from '../../app/view-state.ts'
import { useArticles, useClaims, useEntities, useRead } from '../../backend/queries.ts'
import { type AssertedBy, useAssertedBy } from '../filter/asserting.ts'
import { usePasses, useViewFilter } from '../filter/filter-store.ts'

/** How the analyst looks at the timeline; kept as view state. */
export interface TimelineLook {
  span: Span | null
  lanes: TimelineLanes
  sort: TimelineSort
  actorId: string | null
}

/** All of it, in one list by time. */
export const wholeTimeline: TimelineLook = {
  span: null,
  lanes: 'none',
  sort: 'time',
  actorId: null,
}

/** What the timeline shows now. */
export interface Timeline {
  loaded: boolean
  /** Everything that could be shown. */
  all: readonly TimelineItem[]
  /** What passes the filters and lies in the stretch. */
  shown: readonly TimelineItem[]
  rows: readonly TimelineRow[]
  span: Span
  asOf: number | null
  look: TimelineLook
  setLook(look: TimelineLook): void
  nameOf(id: string): string
  zoom(factor: number, around?: number): void
  pan(share: number): void
}

/** The timeline as its view shows it. */
export function useTimeline(): Timeline {
  const [look, setLook] = useViewState<TimelineLook>('timeline', wholeTimeline)
  return useTimelineOf(look, setLook, useViewFilter())
}

/** Reads events and forecasts and lays them out in rows. */
export function useTimelineOf(look: TimelineLook, setLook: Timeline['setLook'], filter: ViewFilter): Timeline {
  const events = useRead('event/list', {}, { keepPrevious: true }).data
  const claims = useClaims().data
  const articles = useArticles().data
  const entities = useEntities().data
  const passes = usePasses(filter)
  const assertedBy = useAssertedBy(filter.holder !== null)
  const all = useMemo(
    () => timelineItems({ events: events ?? [], claims: claims ?? [], articles: articles ?? [] }),
    [events, claims, articles],
  )
  const asOf = useMemo(() => newest(articles?.map((article) => article.publishedOn) ?? []), [articles])
  const names = useMemo(() => new Map(entities?.map(({ id, name }) => [id, name])), [entities])
  const { actorId, span: chosen, lanes, sort } = look
  const passing = useMemo(
    () => all.filter((item) => concerns(item, actorId) && passes(filtered(item, assertedBy))),
    [all, actorId, passes, assertedBy],
  )
  const full = useMemo(() => fullSpan(passing, asOf ?? Date.now()), [passing, asOf])
  const span = chosen ?? full
  const shown = useMemo(() => passing.filter((item) => isWithin(item, span)), [passing, span])
  const nameOf = useMemo(() => (id: string) => names.get(id) ?? 'Somebody who is not here', [names])
  const rows = useMemo(() => {
    const order: TimelineOrder = { lanes, sort, nameOf }
    return timelineRows(shown, order)
  }, [shown, lanes, sort, nameOf])
  return {
    loaded: events !== undefined && claims !== undefined && articles !== undefined,
    all,
    shown,
    rows,
    span,
    asOf,
    look,
    setLook,
    nameOf,
    zoom: (factor, around) =>
      setLook({ ...look, span: zoomed(span, 1 / factor, around ?? (span.start + span.end) / 2) }),
    pan: (share) => {
      const by = (span.end - span.start) * share
      setLook({ ...look, span: { start: span.start + by, end: span.end + by } })
    },
  }
}

function concerns(item: TimelineItem, id: string | null): boolean {
  return id === null || item.actorIds.includes(id) || item.placeId === id
}

function filtered({ places, analyst, start, end }: TimelineItem, assertedBy: AssertedBy): Filtered {
  const holders = assertedBy(places)
  return {
    places,
    ...(holders ? { holders } : {}),
    analysts: [analyst],
    time: { from: dayText(start), to: dayText(end === null ? null : end - 1) },
  }
}

const dayText = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10))

/** The day of the newest article, as far as days are known. */
function newest(dates: readonly (string | null)[]): number | null {
  const days = dates.map((date) => momentStart(date ?? undefined)).filter((at) => at !== null)
  return days.length === 0 ? null : Math.max(...days)
}
