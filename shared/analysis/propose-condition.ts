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

/** "In that case": the condition is one that was stated before. */
const pointsBack =
  /^(?:(?:in|under) (?:these|those|such|this|that|such an) \p{L}+|if so|if not|otherwise|failing (?:that|this))$/iu

/**
 * The condition under which the sentence of a passage puts it; one that the sentence only points back to is looked for
 * earlier in the paragraph. The condition's own words depend on nothing. English; offsets of the condition's words into
 * the text.
 */
export function proposeCondition(passage: PassageInText): ConditionProposal | undefined {
  const { text, language } = passage
  if (!isEnglish(language) || passage.end <= passage.start) return undefined
  const sentence = sentenceAround(text, passage)
  const found = conditionsIn(text, sentence).find(
    ({ start, end }) => passage.start < start - slack || passage.end > end + slack,
  )
  if (!found || !pointsBack.test(found.antecedent)) return found
  const before = conditionBefore(text, sentence.start)
  return before && { ...before, word: found.word, branch: found.branch }
}

/** UTF-16 units by which a passage may begin or end beside the words that it is made of. */
const slack = 3

function conditionsIn(text: string, sentence: TextRange): ConditionProposal[] {
  return findConditions(text, sentence).flatMap(({ antecedent, reason }) => {
    const start = text.indexOf(antecedent, sentence.start)
    if (start < 0 || start + antecedent.length > sentence.end) return []
    const word = quoted.exec(reason)?.[1] ?? ''
    return [{ antecedent, start, end: start + antecedent.length, word, branch: otherwise.test(word) ? 'else' : 'then' }]
  })
}

/** The last condition that the paragraph states before an offset. */
function conditionBefore(text: string, before: number): ConditionProposal | undefined {
  const paragraph = Math.max(0, text.lastIndexOf('\n\n', before) + 2)
  for (let end = before; end > paragraph; ) {
    const sentence = sentenceAround(text, { start: end - 1, end })
    const stated = conditionsIn(text, sentence).findLast(({ antecedent }) => !pointsBack.test(antecedent))
    if (stated) return stated
    end = Math.min(sentence.start, end - 1)
  }
  return undefined
}
