import { monthNumber, monthPattern } from './months.ts'
import { asciiDigits, foldLine } from './plain-line.ts'

/** A calendar date found in a line: `YYYY-MM-DD` or `YYYY-MM`, and where it stands. */
export interface FoundDate {
  value: string
  start: number
  end: number
}

interface Form {
  pattern: RegExp
  read(groups: Record<string, string | undefined>, language: string | undefined): string | null
}

const month = `(?<![\\p{L}\\p{M}])ב?(?<month>${monthPattern})(?![\\p{L}\\p{M}])\\.?`
/** A second name of the same month, as the Arab press writes it: «مايو/أيار», «مايو (أيار)». */
const alsoNamed = `(?:\\s*[/(]\\s*(?:${monthPattern})\\s*\\)?)?`
const day = '(?<![\\d.,])(?<day>\\d{1,2})(?!\\d)'
const year = '(?<!\\d)(?<year>\\d{4})(?!\\d)'
const ordinal = '(?:st|nd|rd|th|er|re|º|ª|°|\\.|-?го)?'
const of = "(?:(?:de|del|of|d')\\s*)?"

/** Forms of a date from the least to the most ambiguous. Numbers with slashes are read as day first outside English. */
const forms: Form[] = [
  { pattern: /(?<!\d)(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/u, read: numeric },
  {
    pattern: /(?<!\d)(?<year>\d{4})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?:(?<day>\d{1,2})\s*[日号號일])?/u,
    read: numeric,
  },
  {
    pattern:
      /(?<year>[〇零一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3})日)?/u,
    read: chinese,
  },
  { pattern: /(?<!\d)(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?: năm|,)? (?<year>\d{4})(?!\d)/u, read: numeric },
  {
    pattern: new RegExp(`${day}${ordinal}\\s*[-/]?\\s*${of}${month}${alsoNamed}[,،]?\\s*[-/]?\\s*${of}${year}`, 'u'),
    read: named,
  },
  { pattern: new RegExp(`${month}\\s*${day}(?:st|nd|rd|th)?[,،]?\\s+${year}`, 'u'), read: named },
  { pattern: new RegExp(`${year}[.,]?\\s+${month}\\s+${day}`, 'u'), read: named },
  { pattern: new RegExp(`(?<!\\d[\\s.]{0,2})${month}${alsoNamed}[,،]?\\s+${of}${year}`, 'u'), read: named },
  { pattern: /(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/u, read: numeric },
  { pattern: /(?<!\d)(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})(?!\d)/u, read: slashed },
]

/**
 * The first date in a line, read in the languages of `months.ts`, with the digits of any script.
 * A date whose order of day and month cannot be told (03/04/2020 in English or in no known language) is not read.
 */
export function findDate(line: string, language?: string): FoundDate | null {
  const folded = asciiDigits(foldLine(line))
  if (!/\d{4}|[〇零一二三四五六七八九]{4}年/u.test(folded)) return null
  for (const form of forms) {
    const match = form.pattern.exec(folded)
    const value = match?.groups ? form.read(match.groups, language) : null
    if (match && value) return { value, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** The date of a machine-readable stamp (`2020-05-20T10:00:00+02:00`, `20200520`, an HTTP date), as written there. */
export function dateOfStamp(stamp: string): string | null {
  const text = stamp.trim()
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?$/.exec(text)
  if (compact) return dateValue(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const partial = /^(\d{4})(?:-(\d{2}))?$/.exec(text)
  if (partial) return partial[2] && Number(partial[2]) > 12 ? null : text
  return findDate(text)?.value ?? null
}

/** `YYYY-MM-DD` of a day that exists, between 1600 and 2199. */
export function dateValue(year: number, monthOfYear: number, dayOfMonth: number | null): string | null {
  if (year < 1600 || year > 2199 || monthOfYear < 1 || monthOfYear > 12) return null
  const head = `${year}-${String(monthOfYear).padStart(2, '0')}`
  if (dayOfMonth === null) return head
  const last = new Date(Date.UTC(year, monthOfYear, 0)).getUTCDate()
  return dayOfMonth >= 1 && dayOfMonth <= last ? `${head}-${String(dayOfMonth).padStart(2, '0')}` : null
}

function numeric(groups: Record<string, string | undefined>): string | null {
  return dateValue(Number(groups.year), Number(groups.month), groups.day === undefined ? null : Number(groups.day))
}

function named(groups: Record<string, string | undefined>): string | null {
  const number = monthNumber(groups.month ?? '')
  if (number === undefined) return null
  return dateValue(Number(groups.year), number, groups.day === undefined ? null : Number(groups.day))
}

function slashed(groups: Record<string, string | undefined>, language: string | undefined): string | null {
  const [first, second, whole] = [Number(groups.day), Number(groups.month), Number(groups.year)]
  const dayFirst = first > 12 || first === second || (second <= 12 && language !== undefined && !/^en\b/.test(language))
  if (dayFirst) return dateValue(whole, second, first)
  return second > 12 ? dateValue(whole, first, second) : null
}

function chinese(groups: Record<string, string | undefined>): string | null {
  const digit = (character: string) => '〇一二三四五六七八九'.indexOf(character.replace('零', '〇'))
  const whole = [...(groups.year ?? '')].reduce((sum, character) => sum * 10 + digit(character), 0)
  const small = (text: string) => {
    const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
    const ten = text.includes('十') ? (tens ? digit(tens) : 1) * 10 : 0
    return ten + (ones ? digit(ones) : 0)
  }
  return dateValue(whole, small(groups.month ?? ''), groups.day === undefined ? null : small(groups.day))
}
