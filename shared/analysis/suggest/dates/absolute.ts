import { dayOf, monthSpan } from './calendar.ts'
import { type DateContext, dayWithoutYear, yearOfMonth } from './context.ts'
import { type DateForm, type Groups, phrase, type Reading, spanning, unresolved } from './reading.ts'
import { dayNumber, monthName, monthOf, weekdayName, yearNumber } from './words.ts'

const weekday = `(?:${weekdayName},? (?:the )?)?`
const year = `(?<year>${yearNumber})`
const day = `(?<day>${dayNumber})`
const lastDay = `(?<lastDay>${dayNumber})`
const month = `(?<month>${monthName})`
const lastMonth = `(?<lastMonth>${monthName})`
const dash = '(?: ?[-–—] ?| to | and | until | through )'
const isoDay = '(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})'

/** The ISO form, read in articles of every language. */
export const isoForm: DateForm = {
  rule: 'date-iso',
  pattern: new RegExp(`(?<![\\p{L}\\p{N}’'-])${isoDay}(?![\\p{L}\\p{N}])`, 'gu'),
  read: ({ y, m, d }) => oneDay(dayOf(Number(y), Number(m), Number(d))),
}

/** Days, months and years by their names and numbers. */
export const absoluteForms: readonly DateForm[] = [
  isoForm,
  {
    rule: 'date-days',
    pattern: phrase(`${month} ${day}${dash}(?:${lastMonth} )?${lastDay}(?:,? ${year})?`),
    read: days,
  },
  { rule: 'date-days', pattern: phrase(`${day}${dash}${lastDay}(?: of)? ${month}(?:,? ${year})?`), read: days },
  {
    rule: 'date-days',
    pattern: phrase(`${day} ${month}${dash}${lastDay} ${lastMonth}(?:,? ${year})?`),
    read: days,
  },
  { rule: 'date-day', pattern: phrase(`${weekday}${month} ${day}(?:,? ${year})?`), read: single },
  { rule: 'date-day', pattern: phrase(`${weekday}(?:the )?${day}(?: of)? ${month}(?:,? ${year})?`), read: single },
  { rule: 'date-months', pattern: phrase(`${month}${dash}${lastMonth}(?:,? ${year})?`), read: months },
  { rule: 'date-month', pattern: phrase(`${month}(?: of)?,? ${year}`), read: wholeMonth },
  { rule: 'date-years', pattern: phrase(`${year}(?:-|–| to )(?<lastYear>${yearNumber}|\\d{2}(?!\\d))`), read: years },
  {
    rule: 'date-years',
    pattern: phrase(`(?<=(?:between|from) )${year} and (?<lastYear>${yearNumber})`),
    read: years,
  },
]

function oneDay(found: string | null): Reading | null {
  return found ? { start: found, end: found, precision: 'day' } : null
}

function single(groups: Groups, context: DateContext): Reading | null {
  const [month, day] = [monthOf(groups.month ?? ''), Number.parseInt(groups.day ?? '', 10)]
  if (groups.year) return oneDay(dayOf(Number(groups.year), month, day))
  if (context.year === null) return dayOf(2000, month, day) ? unresolved('day') : null
  return oneDay(dayWithoutYear(context, month, day))
}

function days(groups: Groups, context: DateContext): Reading | null {
  const first = { ...groups, lastDay: undefined }
  const start = single(first, context)
  const end = single({ ...groups, month: groups.lastMonth ?? groups.month, day: groups.lastDay }, context)
  if (!start || !end || (start.start !== null && end.end !== null && end.end <= start.start)) return null
  return { start: start.start, end: end.end, precision: 'range' }
}

function wholeMonth(groups: Groups): Reading | null {
  return spanning(monthSpan(Number(groups.year) * 12 + monthOf(groups.month ?? '') - 1, 1), 'month')
}

function months(groups: Groups, context: DateContext): Reading | null {
  const [first, last] = [monthOf(groups.month ?? ''), monthOf(groups.lastMonth ?? '')]
  const year = groups.year ? Number(groups.year) : yearOfMonth(context, last)
  if (year === null) return unresolved('range')
  const count = ((last - first + 12) % 12) + 1
  return spanning(monthSpan(year * 12 + last - count, count), 'range')
}

function years(groups: Groups): Reading | null {
  const first = Number(groups.year)
  const written = groups.lastYear ?? ''
  const last = written.length === 2 ? Math.floor(first / 100) * 100 + Number(written) : Number(written)
  return last > first ? { start: `${first}-01-01`, end: `${last}-12-31`, precision: 'range' } : null
}
