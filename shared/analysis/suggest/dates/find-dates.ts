import type { TextRange } from '../../../model/passage.ts'
import { longestFirst } from '../sorted.ts'
import type { DateSuggestion } from '../suggestion.ts'
import { absoluteForms, isoForm } from './absolute.ts'
import { bareForms } from './bare.ts'
import { type DateContext, dateContext } from './context.ts'
import { eventForms } from './event.ts'
import { partForms } from './parts.ts'
import type { DateForm, Reading } from './reading.ts'
import { relativeForms } from './relative.ts'

const forms = [...absoluteForms, ...relativeForms, ...partForms, ...eventForms, ...bareForms]

/** Dates in a sentence of an English text, read against the day of publication; the longer of two that overlap. */
export function findDates(text: string, sentence: TextRange, publishedOn: string | null | undefined): DateSuggestion[] {
  return read(text, sentence, publishedOn, forms)
}

/** Dates in ISO form, for any language. */
export function findIsoDates(text: string, range: TextRange): DateSuggestion[] {
  return read(text, range, null, [isoForm])
}

/** Every date phrase holds a digit or one of these; most sentences hold none. */
const hint =
  /\d|day|night|week|month|quarter|year|decade|centur|morrow|spring|summer|autumn|fall|winter|hours|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(?:since|until|before|after|following) (?:the|its|their|his|her) /iu

function read(
  text: string,
  range: TextRange,
  publishedOn: string | null | undefined,
  wanted: readonly DateForm[],
): DateSuggestion[] {
  const slice = text.slice(range.start, range.end)
  if (!hint.test(slice)) return []
  const context = dateContext(publishedOn, slice)
  const found: DateSuggestion[] = []
  const refused: TextRange[] = []
  for (const form of wanted) {
    for (const match of slice.matchAll(form.pattern)) {
      if (!match[0]) continue
      const reading = form.read(match.groups ?? {}, context)
      const start = range.start + match.index
      if (reading) found.push(suggestion(match[0], start, reading, form.rule, context))
      else if (form.rule === 'date-day') refused.push({ start, end: start + match[0].length })
    }
  }
  return longestFirst(found.filter((one) => !refused.some((no) => no.start <= one.start && one.end <= no.end)))
}

function suggestion(
  exact: string,
  start: number,
  reading: Reading,
  rule: string,
  context: DateContext,
): DateSuggestion {
  const { start: isoStart, end: isoEnd, precision } = reading
  return {
    kind: 'date',
    start,
    end: start + exact.length,
    exact,
    isoStart,
    isoEnd,
    precision,
    reason: reasonOf(exact, reading, context),
    rule,
  }
}

function reasonOf(exact: string, { start, end, precision }: Reading, { today }: DateContext): string {
  if (start === null && end === null)
    return today
      ? `“${exact}” is a time without fixed days.`
      : `“${exact}” needs the day of publication, which is not known.`
  const days = start === end ? start : `${start ?? '…'} to ${end ?? '…'}`
  return `“${exact}” is ${days}${precision === 'vague' ? ', roughly' : ''}.`
}
