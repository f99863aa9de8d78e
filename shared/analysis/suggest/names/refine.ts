import { functionWords } from '../lists/common-starts.ts'
import { firstNames } from '../lists/first-names.ts'
import { headWords, stateOrganPairs, stateOrgans } from '../lists/head-words.ts'
import { personVerbs, titleParts, titles } from '../lists/titles.ts'
import { wordSet } from '../lists/word-set.ts'
import type { Word } from '../tokens.ts'
import { type Candidate, candidateOf, type Sentence } from './candidate.ts'
import { readsCommon } from './common.ts'
import type { Document } from './document.ts'
import { isGroupWord, type Listed, listedName } from './gazetteer.ts'
import { withLowerHead } from './lower-head.ts'
import type { Run } from './runs.ts'
import type { ShortForm } from './short-forms.ts'

/** The candidates of an article: runs of capitals without titles, nationalities and words that only start a sentence. */
export function candidatesOf(document: Document, forms: readonly ShortForm[]): Candidate[] {
  const longForms = explained(document, forms)
  const found = [...longForms]
  for (const sentence of document.sentences) {
    if (sentence.heading) {
      found.push(...establishedIn(document, sentence))
      continue
    }
    for (const run of document.runs.get(sentence) ?? []) {
      for (const part of partsOf(document, sentence, run)) {
        const candidate = refined(document, sentence, part)
        if (candidate && !longForms.some((one) => covers(one, candidate)))
          found.push(withLowerHead(document, candidate))
      }
    }
  }
  return found
}

/** The long forms that a text explains by their initials are names as they stand: "Islamic State in the Far North (ISFN)". */
function explained(document: Document, forms: readonly ShortForm[]): Candidate[] {
  return forms.flatMap(({ long, longRange, initials }) => {
    const sentence = document.sentences.find((one) => one.start <= longRange.start && longRange.end <= one.end)
    const from = sentence?.words.findIndex((word) => word.start === longRange.start) ?? -1
    const to = sentence?.words.findIndex((word) => word.end === longRange.end) ?? -1
    if (!initials || !sentence || from < 0 || to < from) return []
    return candidateOf(document.text, sentence, from, to + 1, { listed: listedName(long) })
  })
}

function covers(one: Candidate, other: Candidate): boolean {
  return one.sentence === other.sentence && one.from <= other.from && other.to <= one.to
}

/** Most words of a name that is sought in a heading. */
const longestName = 6

/** In a heading every word may have a capital: only names that the lists or the text know. */
function establishedIn(document: Document, sentence: Sentence): Candidate[] {
  const found: Candidate[] = []
  const { words } = sentence
  for (let at = 0; at < words.length; at++) {
    const to = establishedAt(document, words, at)
    if (to === null) continue
    found.push(candidateOf(document.text, sentence, at, to, { listed: listedName(nameOf(document, words, at, to)) }))
    at = to - 1
  }
  return found
}

function establishedAt(document: Document, words: readonly Word[], at: number): number | null {
  if (!words[at]?.capital) return null
  for (let to = Math.min(at + longestName, words.length); to > at; to--) {
    const name = nameOf(document, words, at, to)
    const listed = listedName(name)
    const single = to - at === 1 && readsCommon(name.toLowerCase())
    if (
      (document.firm.has(name) && !single && !document.isGroup(name)) ||
      (listed && !functionWords.has(name.toLowerCase()))
    )
      return to
  }
  return null
}

/** A title inside a run ends what stands before it: "Kenyan President | Maria Oduya". */
function partsOf(document: Document, sentence: Sentence, run: Run): Run[] {
  if (run.listed) return [run]
  const { words } = sentence
  for (let at = run.to - 2; at >= run.from; at--) {
    if (!titles.has(words[at]?.lower ?? '') || !words[at]?.capital) continue
    const rest = words.slice(at + 1, run.to)
    if (
      rest.some(({ lower }) => isHead(lower) || titles.has(lower)) ||
      document.firm.has(`${nameOf(document, words, run.from, run.to)}\0`)
    )
      continue
    const before = leading(words, run.from, at)
    return [...(before > run.from ? [{ from: run.from, to: before }] : []), { from: at + 1, to: run.to }]
  }
  return [run]
}

/** End of a name that stands before a title and its adjectives: "Gazprom" of "Gazprom Chief Executive". */
function leading(words: readonly Word[], from: number, title: number): number {
  let to = title
  while (to > from && (titleParts.has(words[to - 1]?.lower ?? '') || isGroupWord(words[to - 1]?.text ?? ''))) to--
  return to
}

function refined(document: Document, sentence: Sentence, run: Run): Candidate | null {
  const { words } = sentence
  const { to } = run
  let { from } = run
  if (run.listed) {
    const doubtful =
      words[from]?.initial === true && to - from === 1 && isDoubtfulCity(document, words[from], run.listed)
    return candidateOf(document.text, sentence, from, to, { listed: run.listed, doubtful })
  }
  if (officeOf.test(document.text.slice(Math.max(sentence.start, (words[from]?.start ?? 0) - 14), words[from]?.start)))
    from++
  if (from >= to) return null
  from = withoutOpening(document, sentence, from, to)
  const start = withoutNationality(document, words, from, to)
  if (start === null || start >= to) return null
  const held = words.slice(start, to)
  if (held.every(({ text }) => document.isGroup(text))) return organOf(document, sentence, to)
  if (held.every(({ lower }) => titles.has(lower) || titleParts.has(lower))) return null
  if (notEntities.has(words[to - 1]?.lower ?? '')) return null
  const name = nameOf(document, words, start, to)
  const doubtful = words[start]?.initial === true && to - start === 1 && start === from
  return candidateOf(document.text, sentence, start, to, {
    listed: listedName(name) ?? unlistedCountry(document, name),
    doubtful: doubtful && isDoubtful(document, sentence, start),
  })
}

function unlistedCountry(document: Document, name: string): Listed | undefined {
  return document.isCountry(name) ? { kind: 'country', name, type: 'government', state: name } : undefined
}

/** "Chief of | Staff Aviv Kochavi", "Secretary of | State Antony Blinken". */
const officeOf = /(?:Chief|Secretary|Minister|Under-Secretary) of $/

/** Prizes, wars, feasts and the like are none of the eight types; own list. */
const notEntities = wordSet(
  'prize prizes award awards cup war wars games olympics day days revolution revolutions championship festival era age week',
)

/** Drops the words of a run that have their capital only because the sentence begins there. */
function withoutOpening(document: Document, sentence: Sentence, from: number, to: number): number {
  const { words } = sentence
  const first = words[from]
  if (!first?.initial || to - from === 1) return from
  const whole = nameOf(document, words, from, to)
  if (document.firm.has(whole) || listedName(whole)) return from
  if (functionWords.has(first.lower)) return isNewName(words, from, to) ? from : from + 1
  const rest = nameOf(document, words, from + 1, to)
  const plainWord = document.lower.has(first.lower) || (readsCommon(first.lower) && !isHead(words[to - 1]?.lower ?? ''))
  const last = words[to - 1]
  if (plainWord && (document.firm.has(rest) || listedName(rest) !== undefined || !last || !isHead(last.lower)))
    return from + 1
  return from
}

/** "New", "North" and the like open names of places, even at the start of a sentence. */
function isNewName(words: readonly Word[], from: number, to: number): boolean {
  const next = words[from + 1]
  return (
    to - from >= 2 &&
    words[from]?.lower === 'new' &&
    next !== undefined &&
    !isGroupWord(next.text) &&
    !titles.has(next.lower)
  )
}

/** Start of the run without a nationality that only describes what follows; null when nothing of a name is left. */
function withoutNationality(document: Document, words: readonly Word[], from: number, to: number): number | null {
  let start = from
  while (start < to - 1 && document.isGroup(words[start]?.text ?? '') && describes(document, words, start, to)) start++
  return start
}

/** Whether a nationality before the rest of a run is no part of the name: "Russian | Gazprom", but "Turkish Army". */
function describes(document: Document, words: readonly Word[], at: number, to: number): boolean {
  const rest = words.slice(at + 1, to)
  const restName = nameOf(document, words, at + 1, to)
  if (rest.some(({ lower }) => isHead(lower))) return document.firm.has(restName) && rest.length > 1
  if (rest.every(({ text }) => document.isGroup(text))) return false
  if (rest.length === 1 && (rest[0]?.text.length ?? 0) < 4) return false
  return rest.length === 1 || firstNames.has(rest[0]?.lower ?? '') || document.firm.has(restName)
}

/** "Turkish troops", "Iraqi foreign ministry": a nationality with an organ of the state in lower case. */
function organOf(document: Document, sentence: Sentence, to: number): Candidate | null {
  const { words } = sentence
  const [next, after] = [words[to], words[to + 1]]
  if (words[to - 1]?.possessive || next?.gap !== ' ') return null
  const pair = after?.gap === ' ' && stateOrganPairs.has(`${next.lower} ${after.lower}`)
  if (!pair && !stateOrgans.has(next.lower)) return null
  return candidateOf(document.text, sentence, to - 1, to + (pair ? 2 : 1))
}

/** "Reading", "Split": a city whose name is a common word too. */
function isDoubtfulCity(document: Document, word: Word | undefined, listed: Listed): boolean {
  return word !== undefined && listed.kind === 'city' && readsCommon(word.lower) && !document.firm.has(word.text)
}

/** Whether nothing but the start of the sentence speaks for a single capitalised word. */
function isDoubtful(document: Document, { words }: Sentence, at: number): boolean {
  const word = words[at]
  if (!word || document.firm.has(word.text) || listedName(word.text)) return false
  if (/^\p{Lu}[\p{Lu}\d]+$/u.test(word.text)) return false
  const next = words[at + 1]
  const plainWord = document.lower.has(word.lower) || readsCommon(word.lower)
  if (plainWord || !next) return true
  if (!word.lower.endsWith('s')) return word.text.length < 3
  return !(word.possessive || personVerbs.has(next.lower) || /^(?:has|had|is|was|will|would|and)$/.test(next.lower))
}

function isHead(word: string): boolean {
  return Object.values(headWords).some((set) => set.has(word))
}

function nameOf(document: Document, words: readonly Word[], from: number, to: number): string {
  return document.text.slice(words[from]?.start, words[to - 1]?.end)
}
