import { addDays, type Interval, iso, monthSpan, move, partOf, type Unit, unitAround } from './calendar.ts'
import type { DateContext } from './context.ts'
import { type DateForm, type Groups, phrase, type Reading, spanning, unresolved } from './reading.ts'
import { countOf, countWord, seasonName, seasonStart, unitOf, unitWord, weekdayName, weekdayOf } from './words.ts'

const count = `(?<count>(?i:${countWord}))`
const unit = `(?<unit>${unitWord})`
const some = `(?:(?:(?i:${countWord}) (?:to|or) )?${count} |(?<half>half[ -]))?${unit}`
const calendar = '(?<unit>week|weekend|month|quarter|year|decade|century)'

/** Phrases that count from the day of publication. */
export const relativeForms: readonly DateForm[] = [
  {
    rule: 'date-day-word',
    pattern: phrase(
      "(?<!(?:\\p{L}er|more|less|than|of) )(?<word>(?i:the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow))(?![’'](?!s (?:talks|vote|meeting|session|summit|election|hearing|deadline|decision|announcement)))",
    ),
    read: ({ word }, context) => daysAway(context, dayWords[(word ?? '').toLowerCase()] ?? 0),
  },
  {
    rule: 'date-weekday',
    pattern: phrase(
      `(?:(?<told>(?<=(?:(?:said|told|wrote|announced|reported|warned)(?: [\\p{L}’'-]+){0,4}|\\p{L}{2,}ed|met|late|earlier|began|took place|held|came) (?:on )?))|)(?:(?<which>(?i:last|next|this|coming|past)) )?(?<day>${weekdayName})(?: (?:morning|afternoon|evening|night))?`,
    ),
    read: weekday,
  },
  {
    rule: 'date-ahead',
    pattern: phrase(
      `(?:(?<within>(?i:within|in|over|during)) (?:the )?(?:next|coming|following) ${some}|(?i:within) ${some.replaceAll('?<', '?<w').replaceAll('?<w!', '?<!')})`,
    ),
    read: ahead,
  },
  { rule: 'date-ahead', pattern: phrase(`(?i:the )?(?:next|coming) ${some}`), read: aheadUnlessCalendar },
  {
    rule: 'date-in',
    pattern: phrase(`(?i:in) ${count} ${unit}(?:['’] time)?(?=[.,;]|$| (?:if|when|and)(?!\\p{L}))`),
    read: inFuture,
  },
  { rule: 'date-from-now', pattern: phrase(`${count} ${unit} from now`), read: from },
  { rule: 'date-ago', pattern: phrase(`${count} ${unit} (?:ago|earlier this year)`), read: ago },
  {
    rule: 'date-past',
    pattern: phrase(
      `(?<!(?:to|will|would|could|can|may|might|must|should|not|they|which|that) )(?:(?:the )?(?:past|last|previous|preceding)|recent) ${some}`,
    ),
    read: past,
  },
  {
    rule: 'date-calendar',
    pattern: phrase(
      `(?<part>(?i:early|earlier|late|later|mid|the end of|the start of|the beginning of)[ -])?(?<which>(?i:last|this|next|the coming)) ${calendar}`,
    ),
    read: calendarUnit,
  },
  {
    rule: 'date-season',
    pattern: phrase(`(?<which>(?i:last|this|next|the coming)) (?<season>${seasonName})`),
    read: season,
  },
  {
    rule: 'date-end',
    pattern: phrase(
      '(?<edge>(?i:end|start|beginning|middle) of) (?:the|this) (?<unit>month|quarter|year|week|decade|century)',
    ),
    read: edgeOfUnit,
  },
  {
    rule: 'date-since-unit',
    pattern: phrase(
      '(?i:since) the (?:start|beginning) of (?<which>the|this|last) (?<unit>month|quarter|year|week|decade|century)',
    ),
    read: sinceUnit,
  },
  {
    rule: 'date-season',
    pattern: phrase(
      `(?<=(?<!\\p{L})(?i:by|until|before|since|after) (?:the )?)(?:(?:early|late|mid)[ -])?(?<season>${seasonName})(?=[.,;:)]|$| (?:and|but|if|of this))`,
    ),
    read: bareSeason,
  },
  { rule: 'date-year-end', pattern: phrase("(?i:year[- ]end|the year['’]s end|year['’]s end)"), read: yearEnd },
  { rule: 'date-years-time', pattern: phrase(`${count} ${unit}['’] time`), read: from },
]

const dayWords: { [word: string]: number } = {
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
}

function daysAway({ today }: DateContext, days: number): Reading {
  if (!today) return unresolved('day')
  const found = iso(addDays(today, days))
  return { start: found, end: found, precision: 'day' }
}

/** The nearest such day: before or on publication, after it where the words look ahead. */
function weekday({ which, day, told }: Groups, context: DateContext): Reading {
  if (!context.today) return unresolved('day')
  const apart = (weekdayOf(day ?? '') - context.today.getUTCDay() + 7) % 7
  const next = /next|coming/i.test(which ?? '') || (!which && told === undefined && context.ahead)
  const back = apart === 0 ? (/last|past/i.test(which ?? '') ? -7 : 0) : apart - 7
  return daysAway(context, next ? apart || 7 : back)
}

function amount(groups: Groups): { unit: Unit; count: number } | null {
  const name = groups.unit ?? groups.wunit ?? ''
  const { unit, times } = unitOf(name)
  if (groups.half ?? groups.whalf) return { unit, count: times / 2 }
  const written = groups.count ?? groups.wcount
  const value = written === undefined ? (name.endsWith('s') ? null : 1) : countOf(written)
  return value === null ? null : { unit, count: value * times }
}

function ahead(groups: Groups, { today }: DateContext): Reading | null {
  const howMuch = amount(groups)
  if (groups.wunit && !groups.wcount && !groups.whalf) return null
  if (!today || !howMuch) return { ...unresolved('relative'), start: today ? iso(today) : null }
  return { start: iso(today), end: iso(move(today, howMuch.unit, howMuch.count)), precision: 'relative' }
}

/** "Next year" without a number is the calendar's, and another form's. */
function aheadUnlessCalendar(groups: Groups, context: DateContext): Reading | null {
  return groups.count || groups.half || /s$/.test(groups.unit ?? '') ? ahead(groups, context) : null
}

function inFuture(groups: Groups, context: DateContext): Reading | null {
  return context.ahead ? from(groups, context) : null
}

function from(groups: Groups, { today }: DateContext): Reading {
  const howMuch = amount(groups)
  if (!today || !howMuch) return unresolved('relative')
  const found = iso(move(today, howMuch.unit, howMuch.count))
  return { start: found, end: found, precision: 'relative' }
}

function ago(groups: Groups, { today }: DateContext): Reading {
  const howMuch = amount(groups)
  if (!today || !howMuch) return unresolved('relative')
  const then = move(today, howMuch.unit, -howMuch.count)
  const around =
    howMuch.unit === 'day' ? 'day' : howMuch.unit === 'week' ? 'week' : howMuch.unit === 'month' ? 'month' : 'year'
  return spanning(unitAround(then, around), 'relative')
}

function past(groups: Groups, context: DateContext): Reading | null {
  if (!groups.count && !groups.half && !/s$/.test(groups.unit ?? '')) return null
  const howMuch = amount(groups)
  const { today } = context
  if (!today || !howMuch) return { ...unresolved('relative'), end: today ? iso(today) : null }
  return { start: iso(move(today, howMuch.unit, -howMuch.count)), end: iso(today), precision: 'relative' }
}

function shiftOf(which: string | undefined): number {
  return /last/i.test(which ?? '') ? -1 : /next|coming/i.test(which ?? '') ? 1 : 0
}

function calendarUnit({ which, unit, part }: Groups, { today }: DateContext): Reading {
  if (!today) return unresolved('relative')
  if (unit === 'weekend') {
    const saturday = addDays(today, ((6 - today.getUTCDay() + 7) % 7) - (shiftOf(which) < 0 ? 7 : 0))
    return { start: iso(saturday), end: iso(addDays(saturday, 1)), precision: 'relative' }
  }
  const whole = unitAround(move(today, unit as Unit, shiftOf(which)), unit as Unit)
  if (/earlier/i.test(part ?? '')) return { start: whole.start, end: iso(today), precision: 'vague' }
  if (/later/i.test(part ?? '')) return { start: iso(today), end: whole.end, precision: 'vague' }
  return spanning(thirdOf(whole, part), part ? 'vague' : 'relative')
}

/** "Early", "mid" and "late" are thirds. */
function thirdOf(whole: Interval, part: string | undefined): Interval {
  if (!part) return whole
  const at = /early|start|begin/i.test(part) ? 0 : /mid/i.test(part) ? 1 : 2
  return partOf(whole, at / 3, (at + 1) / 3)
}

function season({ which, season: name }: Groups, { today }: DateContext): Reading {
  if (!today) return unresolved('relative')
  const start = seasonStart(name ?? '')
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth()
  let index = today.getUTCFullYear() * 12 + start - 1
  const shift = shiftOf(which)
  while (shift < 0 && index + 2 >= now) index -= 12
  while (shift < 0 && index + 14 < now) index += 12
  while (shift > 0 && index <= now) index += 12
  return spanning(monthSpan(index, 3), 'relative')
}

function edgeOfUnit({ edge, unit }: Groups, { today }: DateContext): Reading {
  if (!today) return unresolved('relative')
  const whole = unitAround(today, unit as Unit)
  if (/end/i.test(edge ?? '')) return { start: whole.end, end: whole.end, precision: 'relative' }
  if (/middle/i.test(edge ?? '')) return spanning(whole, 'vague')
  return { start: whole.start, end: whole.start, precision: 'relative' }
}

function sinceUnit({ which, unit }: Groups, { today }: DateContext): Reading {
  if (!today) return unresolved('relative')
  const whole = unitAround(move(today, unit as Unit, shiftOf(which)), unit as Unit)
  return { start: whole.start, end: iso(today), precision: 'relative' }
}

/** "By autumn": the next one where the sentence looks ahead, else the last. */
function bareSeason({ season: name }: Groups, context: DateContext): Reading {
  return season({ which: context.ahead || context.open ? 'next' : 'last', season: name }, context)
}

function yearEnd(_: Groups, { today }: DateContext): Reading {
  if (!today) return unresolved('relative')
  const end = unitAround(today, 'year').end
  return { start: end, end, precision: 'relative' }
}
