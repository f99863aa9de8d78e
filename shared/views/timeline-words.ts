import { type Span, spanWords } from '../analysis/figures/time.ts'
import type { TimelineItem } from '../analysis/figures/timeline-items.ts'
import { formatCount, formatNumber } from './format.ts'

/** What could be shown, and what is, of a stretch of time. */
interface TimelineCounts {
  all: readonly TimelineItem[]
  shown: readonly TimelineItem[]
  span: Span
}

/** What a timeline shows of how much, and of when. */
export function timelineWords({ all, shown, span }: TimelineCounts): string {
  const count =
    shown.length === all.length
      ? formatCount(all.length, 'event')
      : `${formatNumber(shown.length)} of ${formatCount(all.length, 'event')}`
  return `${count}, ${spanWords(span)}`
}
