import type { TextRange } from '../model/passage.ts'

/** A value read from the words, and the words it was read from; `word` is empty where it is only the default. */
export interface Proposal<V> extends TextRange {
  value: V
  word: string
}
