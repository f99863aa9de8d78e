import type { TextRange } from '../../../model/passage.ts'
import type { Word } from '../tokens.ts'
import type { Listed } from './gazetteer.ts'

/** A sentence with its words, as the rules for names read it. */
export interface Sentence extends TextRange {
  words: Word[]
  heading: boolean
}

/** A run of words that may be a name. */
export interface Candidate extends TextRange {
  sentence: Sentence
  /** Index of its first word in the sentence and of the one after its last. */
  from: number
  to: number
  /** As written. */
  name: string
  listed: Listed | undefined
  /** The only sign that it is a name is the capital every sentence starts with. */
  doubtful: boolean
  /** The name before a lower-case head: "R7" of "R7 highway". */
  base?: string
}

/** Makes the candidate of the words `from` to `to` of a sentence. */
export function candidateOf(
  text: string,
  sentence: Sentence,
  from: number,
  to: number,
  extra: { listed?: Listed | undefined; doubtful?: boolean; base?: string } = {},
): Candidate {
  const start = sentence.words[from]?.start ?? sentence.start
  const end = sentence.words[to - 1]?.end ?? start
  return {
    start,
    end,
    sentence,
    from,
    to,
    name: text.slice(start, end),
    listed: extra.listed,
    doubtful: extra.doubtful ?? false,
    ...(extra.base === undefined ? {} : { base: extra.base }),
  }
}

/** The words of a candidate. */
export function wordsIn(candidate: Candidate): Word[] {
  return candidate.sentence.words.slice(candidate.from, candidate.to)
}
