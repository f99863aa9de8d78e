import { functionWords } from '../lists/common-starts.ts'
import { firstNames } from '../lists/first-names.ts'
import { commonAcronyms } from '../lists/geography.ts'
import { headWords, ofHeads } from '../lists/head-words.ts'
import { personParticles, titles } from '../lists/titles.ts'
import type { Word } from '../tokens.ts'
import type { Sentence } from './candidate.ts'
import { readsCommon } from './common.ts'
import { isGroupWord, type Listed, listedName, longestListed, readsLikeNationality } from './gazetteer.ts'

/** Words `from` to `to` (excluded) of a sentence, and what the lists know of exactly these. */
export interface Run {
  from: number
  to: number
  listed?: Listed
}

const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const shortMonth = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/
const article = /^(?:al|el|as|ash|ad|adh|an|at|ath|ar|az|ul|ud|ur|ez|es|us|oul|wal|wat|wad|was|war)$/
/** "Tehreek-e-Insaf", "Port-au-Prince". */
const linker = /^(?:e|i|o|ul|un|de|du|des|sur|en|la|les|aux|au|y|al|el|ar|le|in|on|upon)$/
const genitiveNames = /^(?:lord|people|worker|women|men|children|mother|king|queen|saint|harbour|god)$/

/** Words after which a run of capitals is no name any more. */
const longestRun = 14

/** The runs of capitalised words of a sentence that may be names, in order. */
export function runsOf(sentence: Sentence): Run[] {
  const { words } = sentence
  const found: Run[] = []
  for (let at = 0; at < words.length; ) {
    const run = runAt(words, at)
    if (run) found.push(run)
    at = run ? run.to : at + 1
  }
  return found
}

function runAt(words: readonly Word[], at: number): Run | null {
  const fixed = listedAt(words, at)
  let to = fixed ? fixed.to : startsRun(words, at) ? at + 1 : at
  if (to === at) return null
  if (!fixed && isParticle(words, at)) to = at + 2
  for (let next = joined(words, at, to); next > to && to - at < longestRun; next = joined(words, at, to)) to = next
  return fixed && fixed.to === to ? { from: at, to, listed: fixed.listed } : { from: at, to }
}

/** The longest listed name that starts at a word. */
function listedAt(words: readonly Word[], at: number): { to: number; listed: Listed } | null {
  const first = words[at]
  if (!first || (!first.capital && !/^al|el$/.test(first.lower))) return null
  if (isCapitals(first)) {
    const listed = listedName(titleCased(first.text))
    if (listed) return { to: at + 1, listed }
  }
  for (let count = Math.min(longestListed(first.text), words.length - at); count > 0; count--) {
    const name = written(words, at, at + count)
    const listed = name === null ? undefined : listedName(name)
    if (listed && !(count === 1 && calendar.test(first.lower))) return { to: at + count, listed }
  }
  return null
}

/** "ANKARA" at the head of an agency's report. */
function isCapitals({ text }: Word): boolean {
  return text.length > 3 && /^\p{Lu}+$/u.test(text)
}

function titleCased(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase()
}

/** Words as they stand, or null when something other than a space, a hyphen or an abbreviation's point is between them. */
function written(words: readonly Word[], from: number, to: number): string | null {
  let name = ''
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (!word) return null
    if (at > from && !/^(?: |-|\. )$/.test(word.gap)) return null
    if (at < to - 1 && word.possessive) return null
    name += (at > from ? word.gap : '') + word.text
  }
  return name
}

/** Whether a word may be the first of a name. */
function startsRun(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (isParticle(words, at)) return true
  if (!isNameWord(word) || (shortMonth.test(word.lower) && /^\d/.test(words[at + 1]?.text ?? ''))) return false
  return !functionWords.has(word.lower) || (!word.initial && isNameWord(words[at + 1]) && words[at + 1]?.gap === ' ')
}

/** "al" of "al-Fajr". */
function isParticle(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return article.test(words[at]?.lower ?? '') && next?.gap === '-' && next.capital
}

function isNameWord(word: Word | undefined): boolean {
  if (!word?.capital || calendar.test(word.lower) || commonAcronyms.has(word.text)) return false
  return word.text.length > 1
}

/** End of the run `from`–`to` with one more part of the name, or `to` when the name ends there. */
function joined(words: readonly Word[], from: number, to: number): number {
  const last = words[to - 1]
  const next = words[to]
  if (!last || !next || (last.possessive && !takesGenitive(words, to))) return to
  if (next.gap === ' ' && numbered.test(last.lower) && /^\d{1,4}$/.test(next.text)) return to + 1
  if (next.gap === '-' && endsKorean(words, from, to)) return to + 1
  if (next.gap === '-' && inside(words, to)) return to + 2
  if (next.gap === '-' && linker.test(next.lower) && words[to + 1]?.gap === '-' && words[to + 1]?.capital) return to + 2
  if (next.gap === '-') return joinsHyphen(words, to) ? to + 1 : isParticle(words, to) ? to + 2 : to
  if (next.gap === '. ') return isInitial(last) && next.capital ? to + 1 : to
  if (next.gap === ' & ') return isNameWord(next) ? to + 1 : to
  if (next.gap !== ' ' && !(last.possessive && /^['’]s? $/.test(next.gap))) return to
  if (isParticle(words, to)) return to + 2
  if (isNameWord(next) && !startsOther(words, from, to)) return to + 1
  if (isInitial(next) && /^(?:\. | )/.test(words[to + 1]?.gap ?? '') && isNameWord(words[to + 1])) return to + 2
  return joinsParticle(words, from, to)
}

/** Heads that a number follows: "Channel 12", "Resolution 2254". */
const numbered =
  /^(?:channel|route|highway|resolution|unit|brigade|battalion|division|checkpoint|pier|gate|line|sector|section|protocol|block|base|radio|road)$/
const familyNames =
  /^(?:kim|park|lee|moon|ban|choi|chung|cho|yoon|tsai|ma|lai|han|son|song|shin|kang|jang|ko|roh|noh|oh|na|yun|im|lim|kwon|hwang|an|ahn|seo|bae|baek|ryu|yoo)$/
/** "Yunus-bek Yevkurov": a part in lower case with the name going on behind it. */
function inside(words: readonly Word[], to: number): boolean {
  const [last, next, after] = [words[to - 1], words[to], words[to + 1]]
  if (!last || !next || next.capital || next.text.length > 4 || notNames.test(next.lower)) return false
  return after?.gap === ' ' && isNameWord(after) && !listedName(last.text) && !isGroupWord(last.text)
}

const notNames = /^(?:led|run|born|held|wide|made|only|bred|era|rich|poor|free|aged|old|wing|bank|like|ever|own)$/

/** "Moon Jae-in": the second half of a Korean or Taiwanese name has no capital. */
function endsKorean(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to]
  return (
    to - from === 2 &&
    familyNames.test(words[from]?.lower ?? '') &&
    next !== undefined &&
    next.text.length <= 5 &&
    !next.capital &&
    !notNames.test(next.lower)
  )
}

/** A single capital, as in "John F. Kennedy". */
function isInitial(word: Word): boolean {
  return /^\p{Lu}$/u.test(word.text) || /^(?:st|mt|dr)$/.test(word.lower)
}

/** "Lord's Resistance Army", "Workers' Council": the genitive is part of the name. */
function takesGenitive(words: readonly Word[], to: number): boolean {
  const last = words[to - 1]
  if (!last || !isNameWord(words[to]) || words[to]?.gap === undefined) return false
  if (listedName(last.text) || isGroupWord(last.text)) return false
  return genitiveNames.test(last.lower) || (/s$/.test(last.lower) && /^['’] /.test(words[to]?.gap ?? ''))
}

/** Hyphens between two states or peoples separate, others join. */
function joinsHyphen(words: readonly Word[], to: number): boolean {
  const [last, next] = [words[to - 1], words[to]]
  if (!last || !next?.capital) return false
  const separate = (word: Word) =>
    isGroupWord(word.text) || readsLikeNationality(word.text) || isState(listedName(word.text))
  return !separate(last) && !separate(next)
}

/** A capitalised word that begins a name of its own: two states side by side, or a title behind a function word. */
function startsOther(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to]
  if (!next) return true
  const held = words.slice(from, to)
  const whole = written(words, from, to)
  if (whole !== null && isState(listedName(whole)) && isState(listedAt(words, to)?.listed)) return true
  return held.length === 1 && held[0]?.initial === true && functionWords.has(held[0].lower) && titles.has(next.lower)
}

function isState(listed: Listed | undefined): boolean {
  return listed?.kind === 'country' || listed?.kind === 'capital'
}

function joinsParticle(words: readonly Word[], from: number, to: number): number {
  const [last, next, after, beyond] = [words[to - 1], words[to], words[to + 1], words[to + 2]]
  if (!last || !next || !after || after.gap !== ' ') return to
  if (personParticles.has(next.lower) && !next.capital && isNameWord(after)) return to + 2
  if (/^(?:of|for|on)$/.test(next.lower)) {
    if (!takesPreposition(words.slice(from, to), next.lower)) return to
    if (isNameWord(after)) return to + 2
    return after.lower === 'the' && beyond?.gap === ' ' && isNameWord(beyond) ? to + 3 : to
  }
  return next.lower === 'and' ? joinsAnd(words, from, to) : to
}

const subjects =
  /^(?:committee|council|commission|conference|convention|treaty|agreement|centre|center|institute|framework|forum|protocol|office)$/

/** Whether a preposition goes on with a name: "Gulf of Aden", "Endowment for Peace", "Treaty on the Ban of Weapons". */
function takesPreposition(held: readonly Word[], preposition: string): boolean {
  const last = held.at(-1)?.lower ?? ''
  const longer = held.some(({ lower }) => /^(?:of|on|for)$/.test(lower)) && subjects.test(held[0]?.lower ?? '')
  if (preposition === 'on') return subjects.test(last)
  if (preposition === 'for') return headWords.organisation.has(last) || (ofHeads.has(last) && last !== 'army')
  return ofHeads.has(last) || isBodyHead(last) || headWords.outlet.has(last) || longer
}

/** "Ministry of Trade and Industry", "Justice and Development Party". */
function joinsAnd(words: readonly Word[], from: number, to: number): number {
  const [after, beyond] = [words[to + 1], words[to + 2]]
  if (!after || !isNameWord(after) || listedName(after.text) || isGroupWord(after.text)) return to
  const held = words.slice(from, to)
  const named =
    held.some((word) => /^(?:of|for|on)$/.test(word.lower)) &&
    held.some((word) => ofHeads.has(word.lower)) &&
    !listedName(words[to - 1]?.text ?? '')
  if (named && !titles.has(after.lower) && !firstNames.has(after.lower)) return to + 2
  const single = held.length <= 2 && held.every(({ lower }) => readsCommon(lower)) && readsCommon(after.lower)
  const headed = beyond?.gap === ' ' && beyond.capital && isBodyHead(beyond.lower)
  return single && headed && !isBodyHead(words[to - 1]?.lower ?? '') ? to + 3 : to
}

function isBodyHead(word: string): boolean {
  return headWords.organisation.has(word) || headWords.government.has(word)
}
