import { utcTicks } from 'd3-time'

/** Times of figures: ms UTC, an end is the first moment after. */

/** A stretch of time. */
export interface Span {
  start: number
  end: number
}

export const dayLength = 86_400_000
const hourLength = 3_600_000

const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/

/** The moment at which `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` begins; null when it is neither. */
export function momentStart(text: string | undefined): number | null {
  if (text === undefined || !moment.test(text)) return null
  const number = (from: number, to: number) => Number(text.slice(from, to))
  // Date.UTC takes a year below 100 for one of the twentieth century.
  const year = number(0, 4) + 400
  return Date.UTC(year, number(5, 7) - 1, number(8, 10), number(11, 13), number(14, 16)) - fourCenturies
}

/** The calendar begins anew after so many ms. */
const fourCenturies = 146_097 * dayLength

/** The first moment after a day; a minute is its own end. */
export function momentEnd(text: string | undefined): number | null {
  const start = momentStart(text)
  return start === null || text?.includes('T') ? start : start + dayLength
}

/** A mark of a time axis; `strong` begins a year, or a day where hours are shown. */
export interface Tick {
  at: number
  label: string
  year: string | null
  strong: boolean
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const two = (value: number) => String(value).padStart(2, '0')
const monthOf = (date: Date) => monthNames[date.getUTCMonth()] ?? ''
const dayOf = (date: Date) => `${date.getUTCDate()} ${monthOf(date)}`
const clockOf = (date: Date) => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`

/** Marks of an axis of `width` px, from decades to hours, far enough apart for their labels. */
export function timeTicks({ start, end }: Span, width: number): Tick[] {
  const dates = utcTicks(new Date(start), new Date(end), Math.max(2, Math.floor(width / 68)))
  const step = dates[1] && dates[0] ? dates[1].getTime() - dates[0].getTime() : end - start
  return dates.map((date, index) => tickOf(date, step, index === 0))
}

function tickOf(date: Date, step: number, first: boolean): Tick {
  const at = date.getTime()
  const yearText = `’${String(date.getUTCFullYear()).slice(-2)}`
  const january = date.getUTCMonth() === 0 && date.getUTCDate() === 1
  if (step >= 360 * dayLength) return { at, label: String(date.getUTCFullYear()), year: null, strong: false }
  if (step < dayLength) {
    const midnight = date.getUTCHours() === 0 && date.getUTCMinutes() === 0
    const label = midnight || first ? dayOf(date) : clockOf(date)
    return { at, label: first && !midnight ? `${label} ${clockOf(date)}` : label, year: null, strong: midnight }
  }
  const month = step >= 28 * dayLength
  const label = month ? monthOf(date) : dayOf(date)
  return { at, label, year: first || (january && month) ? yearText : null, strong: january }
}

/** A stretch in words, as precise as it is long: `2019 to 2024`, `Sep 2023 to Sep 2024`, `3 Mar 2024`. */
export function spanWords({ start, end }: Span): string {
  const first = new Date(start)
  const last = new Date(Math.max(start, end - 1))
  const length = end - start
  const [from, to] = [momentWords(first, length), momentWords(last, length)]
  return from === to ? from : `${from} to ${to}`
}

function momentWords(date: Date, length: number): string {
  const year = date.getUTCFullYear()
  if (length > 12 * 366 * dayLength) return String(year)
  if (length > 80 * dayLength) return `${monthOf(date)} ${year}`
  if (length >= 2 * dayLength) return `${dayOf(date)} ${year}`
  return `${dayOf(date)} ${year}, ${clockOf(date)}`
}

/** A day in words, `18 Mar 2024`. */
export function dayWords(at: number): string {
  const date = new Date(at)
  return `${dayOf(date)} ${date.getUTCFullYear()}`
}

/** A stretch `factor` times as long around a moment that keeps its place; between an hour and 4,000 years. */
export function zoomed({ start, end }: Span, factor: number, around: number): Span {
  const length = Math.min(4000 * 365 * dayLength, Math.max(hourLength, (end - start) * factor))
  const share = (around - start) / (end - start)
  return { start: around - share * length, end: around + (1 - share) * length }
}
