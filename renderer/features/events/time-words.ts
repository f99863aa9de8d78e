import type { EventTime } from '#shared/model/event.ts'
import { formatDate } from '../../ui/format.ts'

/** The interval of a time: `4 Mar 2024`, `from 4 Mar 2024`, `1 to 15 Mar 2024`; empty when it has no days. */
export function intervalWords({ start, end }: EventTime): string {
  if (start && end && start !== end) return `${moment(start)} to ${moment(end)}`
  if (start && !end) return `from ${moment(start)}`
  if (end && !start) return `until ${moment(end)}`
  return start ? moment(start) : ''
}

/** How sure the interval is, where it is not exact. */
export function precisionWords({ start, end, precision }: EventTime): string {
  if (!start && !end) return ''
  if (precision === 'vague') return 'roughly'
  if (precision === 'relative') return 'reckoned from the article'
  return ''
}

/** A time in one line: its interval, else the words of the text, else that it is not known. */
export function timeWords(time: EventTime): string {
  const interval = intervalWords(time)
  if (interval === '') return time.phrase ? `“${time.phrase}”` : 'not known'
  return time.precision === 'vague' ? `about ${interval}` : interval
}

function moment(text: string): string {
  const [day, clock] = text.split('T')
  return clock ? `${formatDate(day)}, ${clock}` : formatDate(day)
}
