import { firstNames } from '../lists/first-names.ts'
import type { Stretch } from '../stretches.ts'
import { wordsOf } from '../tokens.ts'
import type { Sentence } from './candidate.ts'
import { isGroupWord, readsLikeNationality } from './gazetteer.ts'
import { type Run, runsOf } from './runs.ts'

/** What the whole article tells about its words: a capital at the start of a sentence says nothing by itself. */
export interface Document {
  text: string
  sentences: Sentence[]
  runs: Map<Sentence, Run[]>
  /** Words that stand in lower case somewhere. */
  lower: ReadonlySet<string>
  /** Names, as written, that stand with a capital where no sentence starts. */
  firm: ReadonlyMap<string, number>
  /** Whether a word is a nationality or the like, by the lists or by how this article uses it. */
  isGroup(word: string): boolean
  /** Whether a name is that of a country no list has: the article has its nationality too ("Talvia", "Talvian"). */
  isCountry(name: string): boolean
}

/** Reads the sentences of an article for names. */
export function readDocument(text: string, stretches: readonly Stretch[]): Document {
  const sentences = stretches.flatMap(({ sentences: ranges, heading }) =>
    ranges.map((range): Sentence => {
      const words = wordsOf(text, range)
      return { ...range, words, heading: heading || (!/[.!?]/.test(text.charAt(range.end - 1)) && titleCase(words)) }
    }),
  )
  const runs = new Map(sentences.map((sentence) => [sentence, runsOf(sentence)]))
  return { text, sentences, runs, lower: lowerWords(sentences), firm: firmNames(text, runs), ...nationalities(runs) }
}

/** A line in which nearly every word has a capital is a headline, whatever its block. */
function titleCase(words: Sentence['words']): boolean {
  const long = words.filter(({ text }) => text.length > 3)
  return long.length >= 5 && long.filter(({ capital }) => capital).length / long.length > 0.85
}

function lowerWords(sentences: readonly Sentence[]): Set<string> {
  const found = new Set<string>()
  for (const { words, heading } of sentences)
    if (!heading) for (const word of words) if (!word.capital) found.add(word.text)
  return found
}

function firmNames(text: string, runs: ReadonlyMap<Sentence, Run[]>): Map<string, number> {
  const found = new Map<string, number>()
  for (const [{ words, heading }, list] of runs) {
    if (heading) continue
    for (const { from, to } of list) {
      if (words[from]?.initial) continue
      const name = text.slice(words[from]?.start, words[to - 1]?.end)
      found.set(name, (found.get(name) ?? 0) + 1)
    }
  }
  return found
}

const notNoun =
  /^(?:said|says|and|or|of|in|on|at|to|for|by|with|from|is|was|are|were|has|had|have|will|would|could|may|who|which|that|as|but)$/

/** Nationalities of countries that no list has: words with such an ending that stand before nouns. */
function nationalities(runs: ReadonlyMap<Sentence, Run[]>): Pick<Document, 'isGroup' | 'isCountry'> {
  const used = new Map<string, { before: number; all: number }>()
  for (const [{ words }, list] of runs) {
    for (const { from, to } of list) {
      const word = words[from]
      if (!word || to - from > 1 || firstNames.has(word.lower) || !readsLikeNationality(word.text)) continue
      const next = words[to]
      const noun = next !== undefined && !next.capital && /^(?: |-)$/.test(next.gap) && !notNoun.test(next.lower)
      const count = used.get(word.text) ?? { before: 0, all: 0 }
      used.set(word.text, {
        before: count.before + (noun ? 1 : 0),
        all: count.all + (noun || next?.lower !== 'and' ? 1 : 0),
      })
    }
  }
  const found = new Set(
    [...used].filter(([, { before, all }]) => before * 2 >= all && before > 0).map(([word]) => word),
  )
  return {
    isGroup: (word) => isGroupWord(word) || found.has(word) || found.has(word.replace(/s$/, '')),
    isCountry: (name) =>
      /^\p{Lu}\p{L}+$/u.test(name) &&
      countryEndings.some((ending) => found.has(name.replace(/(?:ia|a|e|y|land)?$/, ending))),
  }
}

const countryEndings = ['ian', 'an', 'ish', 'ese', 'ean', 'i']
