import type { Unit } from './calendar.ts'

const monthNames = 'january february march april may june july august september october november december'.split(' ')
const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const numberNames =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** Source of a regular expression for the name of a month, full or short. */
export const monthName =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)(?![A-Za-z])'
/** Source of a regular expression for the name of a day of the week. */
export const weekdayName = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
/** Source of a regular expression for the name of a season. */
export const seasonName = '(?:spring|summer|autumn|fall|winter)'
/** Source of a regular expression for a year in four digits that is no amount. */
export const yearNumber =
  '(?:1[0-9]|20|21)\\d{2}(?![\\d.,]*\\d|\\s*(?:%|percent|per cent|dollars|euros|people|km|kilomet))'
/** Source of a regular expression for the number of a day, 1 to 31. */
export const dayNumber = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\\d|[.,:]\\d|\\s*(?:%|percent|per cent))'
/** Source of a regular expression for a number of units in digits or words. */
export const countWord = `(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety|half an?|a couple of|a few|several|few|couple of)`
/** Source of a regular expression for a unit of time. */
export const unitWord = '(?:day|week|month|quarter|year|decade|fortnight|century|centuries|hour)s?'

/** 1 to 12, or NaN. */
export function monthOf(name: string): number {
  const key = name.toLowerCase().replace('.', '').slice(0, 3)
  const at = monthNames.findIndex((month) => month.startsWith(key))
  return at < 0 ? Number.NaN : at + 1
}

/** 0 for Sunday to 6. */
export function weekdayOf(name: string): number {
  return weekdayNames.indexOf(name.toLowerCase()) % 7
}

/** Number of the first month of a season of the northern hemisphere's calendar, 1 to 12. */
export function seasonStart(name: string): number {
  return { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[name.toLowerCase()] ?? Number.NaN
}

/** The value of a count as written; null where it is only vague ("a few", "several"). */
export function countOf(words: string): number | null {
  const text = words.toLowerCase()
  if (/^\d+$/.test(text)) return Number(text)
  if (/^half/.test(text)) return 0.5
  if (/couple/.test(text)) return 2
  if (/^an?$/.test(text)) return 1
  const tens = { thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 }[text]
  if (tens) return tens
  const at = numberNames.indexOf(text)
  return at < 0 ? null : at
}

/** The unit a word names, and how many of it. */
export function unitOf(word: string): { unit: Unit; times: number } {
  const text = word.toLowerCase()
  if (text.startsWith('fortnight')) return { unit: 'day', times: 14 }
  if (text.startsWith('centur')) return { unit: 'century', times: 1 }
  if (text.startsWith('hour')) return { unit: 'day', times: 1 / 24 }
  return { unit: text.replace(/s$/, '') as Unit, times: 1 }
}
