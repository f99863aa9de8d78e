/** First and last day of a span of time, `YYYY-MM-DD`. */
export interface Interval {
  start: string
  end: string
}

/** Units that phrases count in; a season is a quarter, a century ten decades. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century'

const dayMs = 86_400_000

/** A day as a string, or null when it does not exist or lies outside the years 1000 to 2999. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 2999) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? iso(date) : null
}

/** The day of an ISO string, or null when it names no day that exists. */
export function parseDay(text: string | null | undefined): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '')
  if (!match || !dayOf(Number(match[1]), Number(match[2]), Number(match[3]))) return null
  return new Date(`${text}T00:00:00Z`)
}

/** The day of a date in UTC, `YYYY-MM-DD`. */
export function iso(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** A date some days later, or earlier for a negative number. */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * dayMs)
}

/** The same day some months later; the last of the month where that day does not exist. */
function addMonths(date: Date, months: number): Date {
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(date.getUTCDate(), last))
  return target
}

/** A date moved by some units, halves of months and years included. */
export function move(date: Date, unit: Unit, count: number): Date {
  if (unit === 'day') return addDays(date, Math.round(count))
  if (unit === 'week') return addDays(date, Math.round(count * 7))
  const months = count * monthsOf[unit]
  const whole = Math.trunc(months)
  return addDays(addMonths(date, whole), Math.round((months - whole) * 30))
}

const monthsOf = { month: 1, quarter: 3, season: 3, year: 12, decade: 120, century: 1200 } as const

/** The calendar unit that holds a date: its week from Monday, month, quarter, year and so on. */
export function unitAround(date: Date, unit: Unit): Interval {
  if (unit === 'day') return { start: iso(date), end: iso(date) }
  if (unit === 'week') {
    const monday = addDays(date, -((date.getUTCDay() + 6) % 7))
    return { start: iso(monday), end: iso(addDays(monday, 6)) }
  }
  const months = monthsOf[unit]
  const index = Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months) * months
  return monthSpan(index, months)
}

/** Whole months: `index` counts months from the year 0, January. */
export function monthSpan(index: number, months: number): Interval {
  const start = new Date(Date.UTC(Math.floor(index / 12), ((index % 12) + 12) % 12, 1))
  return { start: iso(start), end: iso(addDays(addMonths(start, months), -1)) }
}

/** A part of an interval, by thirds ("early", "mid", "late"), halves or quarters: whole months of a year. */
export function partOf(interval: Interval, from: number, to: number): Interval {
  if (interval.start.endsWith('-01-01') && interval.end === `${interval.start.slice(0, 4)}-12-31`) {
    const first = Number(interval.start.slice(0, 4)) * 12 + Math.round(from * 12)
    return monthSpan(first, Math.round((to - from) * 12))
  }
  const start = parseDay(interval.start)
  const end = parseDay(interval.end)
  if (!start || !end) return interval
  const days = Math.round((end.getTime() - start.getTime()) / dayMs) + 1
  return { start: iso(addDays(start, Math.floor(days * from))), end: iso(addDays(start, Math.floor(days * to) - 1)) }
}
