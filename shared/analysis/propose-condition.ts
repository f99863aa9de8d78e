import type { TextRange } from '../model/passage.ts'
import { isEnglish } from './english.ts'
import { sentenceAround } from './sentence.ts'
import { findConditions } from './suggest/condition.ts'

interface PassageInText extends TextRange {
  text: string
  language?: string | null | undefined
}

/** On what a passage depends, as its sentence says: the words of the condition, and whether it follows from their holding or from their not holding. */
export interface ConditionProposal extends TextRange {
  antecedent: string
  branch: 'then' | 'else'
  /** "if", "unless", "otherwise". */
  word: string
}

const otherwise = /^(?:unless|otherwise|if not|failing|or else|without|in the absence of)/iu
const quoted = /“([^”]+)”/u

/** The condition under which the sentence of a passage puts it. English; offsets of the condition's words into the text. */
export function proposeCondition(passage: PassageInText): ConditionProposal | undefined {
  const { text, language } = passage
  if (!isEnglish(language) || passage.end <= passage.start) return undefined
  const sentence = sentenceAround(text, passage)
  for (const { antecedent, reason } of findConditions(text, sentence)) {
    const start = text.indexOf(antecedent, sentence.start)
    if (start < 0 || start + antecedent.length > sentence.end) continue
    const word = quoted.exec(reason)?.[1] ?? ''
    return { antecedent, start, end: start + antecedent.length, word, branch: otherwise.test(word) ? 'else' : 'then' }
  }
  return undefined
}
