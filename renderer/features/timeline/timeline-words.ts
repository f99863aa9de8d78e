import { spanWords } from '#shared/analysis/figures/time.ts'
import { formatCount, formatNumber } from '../../ui/format.ts'
import type { Timeline } from './use-timeline.ts'

/** What a timeline shows of how much, and of when. */
export function timelineWords({ all, shown, span }: Pick<Timeline, 'all' | 'shown' | 'span'>): string {
  const count =
    shown.length === all.length
      ? formatCount(all.length, 'event')
      : `${formatNumber(shown.length)} of ${formatCount(all.length, 'event')}`
  return `${count}, ${spanWords(span)}`
}
