import type { EntityType } from '../model/entity.ts'
import type { EventTime } from '../model/event.ts'
import type { TextRange } from '../model/passage.ts'
import { isEnglish } from './english.ts'
import { sentenceAround } from './sentence.ts'
import { findDates, findIsoDates } from './suggest/dates/find-dates.ts'
import type { DateSuggestion } from './suggest/suggestion.ts'

/** A mention as the rules need it; `type` is that of what it means, not of the place literally named. */
export interface NamedRange extends TextRange {
  entityId: string
  type: EntityType
}

/** The text an event's passage stands in; offsets UTF-16 into it. */
export interface EventContext {
  text: string
  passage: TextRange
  /** BCP 47; absent counts as English. */
  language?: string | null | undefined
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  publishedOn?: string | null | undefined
}

/** A value read from words of the text, and those words. */
interface Read<T> extends TextRange {
  value: T
  word: string
}

/** What the words around an event's passage say of it; nothing is set that they do not say. */
export interface EventProposals {
  time?: Read<EventTime>
  /** Id of an entity. */
  place?: Read<string>
  /** Ids of entities, in the order of the text. */
  participants: Read<string>[]
}

const actors: ReadonlySet<EntityType> = new Set(['person', 'government', 'organisation', 'armed-group'])
const places: ReadonlySet<EntityType> = new Set(['place', 'site'])

/** Proposes time, place and participants of an event from the sentence its passage stands in. Pure. */
export function proposeEvent(context: EventContext, mentions: readonly NamedRange[]): EventProposals {
  const { text, passage } = context
  const sentence = sentenceAround(text, passage, context.language ?? 'en')
  const named = mentions
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .toSorted((a, b) => a.start - b.start)
  const time = nearest(datesIn(context, sentence), passage)
  const place = placeOf(text, named, passage)
  const here = named.filter(({ type }) => actors.has(type))
  const once = here.filter(({ entityId }, at) => here.findIndex((one) => one.entityId === entityId) === at)
  return {
    ...(time ? { time: readTime(text, time) } : {}),
    ...(place ? { place: readName(text, place) } : {}),
    participants: once.map((one) => readName(text, one)),
  }
}

function datesIn({ text, language, publishedOn }: EventContext, sentence: TextRange): DateSuggestion[] {
  return isEnglish(language) ? findDates(text, sentence, publishedOn) : findIsoDates(text, sentence)
}

/** The one with the fewest letters between it and the passage; inside counts as none, the first wins. */
function nearest<T extends TextRange>(all: readonly T[], { start, end }: TextRange): T | undefined {
  const distance = (one: T) => Math.max(0, start - one.end, one.start - end)
  return all.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)[0]
}

const behindPlaceWord = /(?:^|\s)(?:in|at|near|on|around|outside|inside|across|along|over|from)\s+(?:the\s+)?$/iu

/** A place that a word such as "at" leads to comes before one that is only named. */
function placeOf(text: string, named: readonly NamedRange[], passage: TextRange): NamedRange | undefined {
  const found = named.filter(({ type }) => places.has(type))
  const led = found.filter(({ start }) => behindPlaceWord.test(text.slice(Math.max(0, start - 16), start)))
  return nearest(led.length > 0 ? led : found, passage)
}

/** The time that words name, as an analyst writes them down for an event; undefined where they name none that can be read. */
export function timeOfWords(words: string, publishedOn?: string | null): EventTime | undefined {
  const [date] = findDates(words, { start: 0, end: words.length }, publishedOn)
  const time = date && readTime(words, date).value
  return time?.start || time?.end ? { ...time, phrase: words.trim() } : undefined
}

const roughly = '(?: (?:at least|about|around))?(?: the)? $'
const untilWord = new RegExp(`(?<!\\p{L})(?<!(?:not|never) )(?:by|until|till|before)${roughly}`, 'iu')
const sinceWord = new RegExp(`(?<!\\p{L})(?:since|after|(?:not|never) (?:until|till|before))${roughly}`, 'iu')

/** A date as the time of an event: "by May 5" and "since May 5" leave one of its ends open. */
export function readTime(text: string, date: DateSuggestion): Read<EventTime> {
  const { end, isoStart, isoEnd, precision } = date
  const before = text.slice(Math.max(0, date.start - 32), date.start)
  const led = untilWord.exec(before) ?? sinceWord.exec(before)
  const start = date.start - (led?.[0].length ?? 0)
  const word = text.slice(start, end)
  const isUntil = untilWord.test(before) || /^(?:until|before) /iu.test(word)
  const isSince = sinceWord.test(before) || /^(?:since|after|following) /iu.test(word)
  const value: EventTime = {
    phrase: word,
    ...(isoStart && !isUntil ? { start: isoStart } : {}),
    ...(isoEnd && !isSince ? { end: isoEnd } : {}),
    precision: (isUntil || isSince) && precision !== 'vague' ? 'range' : precision,
  }
  return { start, end, word, value }
}

function readName(text: string, { start, end, entityId }: NamedRange): Read<string> {
  return { start, end, word: text.slice(start, end), value: entityId }
}
