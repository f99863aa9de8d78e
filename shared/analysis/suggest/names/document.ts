import type { Stretch } from '../stretches.ts'
import { wordsOf } from '../tokens.ts'
import type { Sentence } from './candidate.ts'
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
  return { text, sentences, runs, lower: lowerWords(sentences), firm: firmNames(text, runs) }
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
