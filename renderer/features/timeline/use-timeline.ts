import { useMemo } from 'react'
import { type Span, zoomed } from '#shared/analysis/figures/time.ts'
import { type TimelineItem, timelineItems } from '#shared/analysis/figures/timeline-items.ts'
import {
  fullSpan,
  isWithin,
  type TimelineOrder,
  type TimelineRow,
  timelineRows,
} from '#shared/analysis/figures/timeline-rows.ts'
import type { ViewFilter } from '#shared/analysis/view-filter.ts'
import { namesOf, newestDay, type TimelineLook, timelinePassing, wholeTimeline } from '#shared/views/timeline-shown.ts'
import { useViewState } from '../../app/view-state.ts'
import { useArticles, useClaims, useEntities, useRead } from '../../backend/queries.ts'
import { useAssertedBy } from '../filter/asserting.ts'
import { usePasses, useViewFilter } from '../filter/filter-store.ts'

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
  const asOf = useMemo(() => newestDay(articles ?? []), [articles])
  const { actorId, span: chosen, lanes, sort } = look
  const passing = useMemo(() => timelinePassing(all, actorId, passes, assertedBy), [all, actorId, passes, assertedBy])
  const full = useMemo(() => fullSpan(passing, asOf ?? Date.now()), [passing, asOf])
  const span = chosen ?? full
  const shown = useMemo(() => passing.filter((item) => isWithin(item, span)), [passing, span])
  const nameOf = useMemo(() => namesOf(entities ?? []), [entities])
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
