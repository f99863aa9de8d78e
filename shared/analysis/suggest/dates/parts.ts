import { addDays, type Interval, iso, monthSpan, move, parseDay, partOf, type Unit, unitAround } from './calendar.ts'
import { type DateContext, yearOfMonth } from './context.ts'
import { type DateForm, type Groups, phrase, type Reading, spanning, unresolved } from './reading.ts'
import { monthName, monthOf, seasonName, seasonStart, yearNumber } from './words.ts'

const ordinal = '(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)'
const edge =
  '(?:(?i:early|mid|late)(?:-| |-to-late )|(?i:beginning|start|middle|end|close|turn) of |early in |late in )'
const portion = `(?:(?<ordinal>(?i:${ordinal})) (?<slice>half|week|third|quarter|days|weeks|months) of )`
const holder = `(?:(?:the )?(?<month>${monthName})(?:,? (?<my>${yearNumber}))?|(?:the )?(?<season>${seasonName})(?: of)?,? (?<sy>${yearNumber})|(?<year>${yearNumber})|(?<this>(?:the|this|next|last) (?:week|month|quarter|year|decade|century)))`
const part = `(?:${portion}|(?<edge>${edge}))${holder}`
/** A named group may stand once in a pattern. */
const second = part.replaceAll(/\(\?<(\w+)>/g, '(?<$12>')

const holderGroups = ['ordinal', 'slice', 'edge', 'month', 'my', 'season', 'sy', 'year', 'this']

/** Parts of months, seasons and years, and two of them as one stretch. */
export const partForms: readonly DateForm[] = [
  { rule: 'date-part', pattern: phrase(part), read: (groups, context) => readPart(groups, context) },
  { rule: 'date-parts', pattern: phrase(`${part}(?: and |-|–| to )(?:the )?${second}`), read: readTwo },
  {
    rule: 'date-season',
    pattern: phrase(`(?:(?<edge>(?i:early|late|mid)[ -]))?(?<season>${seasonName})(?: of)?,? (?<sy>${yearNumber})`),
    read: (groups, context) => readPart(groups, context),
  },
  {
    rule: 'date-quarter',
    pattern: phrase(
      `(?:Q(?<q>[1-4])|(?<ordinal>(?i:first|second|third|fourth)) (?<slice>quarter))(?: of)? (?<year>${yearNumber})`,
    ),
    read: readQuarter,
  },
  {
    rule: 'date-quarter',
    pattern: phrase(
      '(?<=(?:in|for|during|of|than) the )(?<ordinal>(?i:first|second|third|fourth)) (?<slice>quarter)(?! of(?!\\p{L}))',
    ),
    read: quarterWithoutYear,
  },
  {
    rule: 'date-decade',
    pattern: phrase('the (?:(?<edge>early|mid|late)[ -])?(?<decade>(?:1[5-9]|20)\\d0)s'),
    read: readDecade,
  },
  {
    rule: 'date-century',
    pattern: phrase('(?:the )?(?<n>1[0-9]|20|21)(?:th|st) century'),
    read: ({ n }) => spanning({ start: `${Number(n) - 1}01-01-01`, end: `${n}00-12-31` }, 'vague'),
  },
]

function readTwo(groups: Groups, context: DateContext): Reading | null {
  const first = readPart(groups, context)
  const later = Object.fromEntries(holderGroups.map((name) => [name, groups[`${name}2`]]))
  const last = readPart(later, context)
  if (!first || !last) return null
  return { start: first.start, end: last.end, precision: 'vague' }
}

function readPart(groups: Groups, context: DateContext): Reading | null {
  const whole = holderOf(groups, context)
  if (whole === null) return unresolved('vague')
  return spanning(cut(whole, groups), 'vague')
}

function holderOf(groups: Groups, context: DateContext): Interval | null {
  if (groups.month) {
    const number = monthOf(groups.month)
    const year = groups.my ? Number(groups.my) : yearOfMonth(context, number)
    return year === null ? null : monthSpan(year * 12 + number - 1, 1)
  }
  if (groups.season) return monthSpan(Number(groups.sy) * 12 + seasonStart(groups.season) - 1, 3)
  if (groups.year) return monthSpan(Number(groups.year) * 12, 12)
  return shifted(groups.this ?? '', context)
}

function shifted(words: string, { today }: DateContext): Interval | null {
  const [which, unit] = words.split(' ')
  if (!today) return null
  const count = { next: 1, last: -1 }[which ?? ''] ?? 0
  return unitAround(move(today, unit as Unit, count), unit as Unit)
}

const ordinals: { [word: string]: number } = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  '1st': 0,
  '2nd': 1,
  '3rd': 2,
  '4th': 3,
}

/** "The last week of September": seven days. */
function weekOf(whole: Interval, ordinal: string): Interval {
  const last = /last|final/i.test(ordinal)
  const edge = parseDay(last ? whole.end : whole.start)
  if (!edge) return whole
  const first = last ? addDays(edge, -6) : addDays(edge, 7 * (ordinals[ordinal.toLowerCase()] ?? 0))
  return { start: iso(first), end: iso(addDays(first, 6)) }
}

function cut(whole: Interval, { ordinal, slice, edge }: Groups): Interval {
  if (ordinal && slice) {
    if (slice === 'week') return weekOf(whole, ordinal)
    const share = { half: 2, third: 3, quarter: 4 }[slice] ?? 4
    const last = /last|final/i.test(ordinal)
    const at = Math.min(last ? share - 1 : (ordinals[ordinal.toLowerCase()] ?? 0), share - 1)
    return partOf(whole, at / share, (at + 1) / share)
  }
  if (!edge) return whole
  if (/early|begin|start|turn/i.test(edge)) return partOf(whole, 0, 1 / 3)
  return /mid/i.test(edge) ? partOf(whole, 1 / 3, 2 / 3) : partOf(whole, 2 / 3, 1)
}

function readQuarter(groups: Groups): Reading {
  const index = groups.q ? Number(groups.q) - 1 : (ordinals[(groups.ordinal ?? '').toLowerCase()] ?? 0)
  return spanning(monthSpan(Number(groups.year) * 12 + index * 3, 3), 'range')
}

function quarterWithoutYear(groups: Groups, { year }: DateContext): Reading {
  return year === null ? unresolved('range') : readQuarter({ ...groups, year: String(year) })
}

function readDecade({ decade, edge }: Groups): Reading | null {
  return spanning(cut({ start: `${decade}-01-01`, end: `${Number(decade) + 9}-12-31` }, { edge }), 'vague')
}
