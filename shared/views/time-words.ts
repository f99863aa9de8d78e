import type { EventTime } from '../model/event.ts'
import { formatDate } from './format.ts'

/** The interval of a time: `4 Mar 2024`, `from 4 Mar 2024`, `1 to 15 Mar 2024`, `Mar 2024`; empty when it has no days. */
export function intervalWords({ start, end }: EventTime): string {
  if (start && end && start !== end) return wholeOf(start, end) ?? `${shortened(start, end)} to ${moment(end)}`
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
  if (time.precision !== 'vague') return interval
  return time.start && time.end ? `about ${interval}` : interval.replace(/^(?:from|until)/, '$& about')
}

/** A whole month or year in words, where the two days are its first and last. */
function wholeOf(start: string, end: string): string | null {
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4)
  const month = start.slice(0, 7)
  const [year, at] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year ?? 0, at ?? 1, 0)).getUTCDate()
  return start === `${month}-01` && end === `${month}-${last}` ? formatDate(month) : null
}

/** The first day of two without what the second says again. */
function shortened(start: string, end: string): string {
  if (start.includes('T') || end.includes('T') || start.slice(0, 4) !== end.slice(0, 4)) return moment(start)
  const words = moment(start).replace(/ \d{4}$/, '')
  return start.length === 10 && start.slice(0, 7) === end.slice(0, 7) ? String(Number(start.slice(8))) : words
}

function moment(text: string): string {
  const [day, clock] = text.split('T')
  return clock ? `${formatDate(day)}, ${clock}` : formatDate(day)
}
