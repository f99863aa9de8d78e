import type { Polarity } from '../model/claim.ts'
import type { TextRange } from '../model/passage.ts'
import type { Proposal } from './proposal.ts'

const negation =
  /(?<![\p{L}’'-])(?:not(?! only| just| least| merely| to(?!\p{L}))|cannot|can[’']t|won[’']t|\p{L}+n[’']t|never|neither|nor|nobody|no one|nothing(?! but)|no(?! doubt| matter| sooner| less| fewer| more than| ordinary))(?![\p{L}])/iu
const subordinate =
  /(?<!\p{L})(?:because|although|though|even though|whereas|while|which|who|whom|whose|where|when|if|unless|since|until|that|so that|as if)(?!\p{L})/iu
const denial = /^(?:deny|denies|denied|denying|disputes?|disputed|rejects?|rejected|refutes?|refuted)/i

/**
 * Denied where the main clause of the passage is negated, or where the word that reports it denies it; else affirmed.
 */
export function proposePolarity(text: string, passage: TextRange, cue?: Proposal<string>): Proposal<Polarity> {
  if (cue && denial.test(cue.word)) return { ...cue, value: 'denied' }
  const clause = mainClause(text, passage)
  const match = negation.exec(text.slice(clause.start, clause.end))
  if (!match) return { value: 'affirmed', start: passage.start, end: passage.start, word: '' }
  const start = clause.start + match.index
  return { value: 'denied', start, end: start + match[0].length, word: match[0] }
}

const denying =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing))(?!\p{L})/iu

/** A claim as far as it is called denied or not. */
interface Polar {
  content: string
  polarity?: Polarity | null | undefined
  /** The word that reports it. */
  cue?: string | null | undefined
}

/**
 * Whether a claim has to be called denied beside its wording: where the word that reports it denies it and does not stand
 * in the wording, and else where the wording itself does not say no. English.
 */
export function isDeniedBeside({ content, polarity, cue }: Polar): boolean {
  if (polarity !== 'denied') return false
  if (cue && denial.test(cue)) return !content.toLowerCase().includes(cue.toLowerCase())
  const whole = { start: 0, end: content.length }
  return proposePolarity(content, whole).value !== 'denied' && !denying.test(content)
}

/** From the passage's start, past a leading subordinate clause and its comma, to the next subordinate clause. */
function mainClause(text: string, passage: TextRange): TextRange {
  const words = text.slice(passage.start, passage.end)
  const lead = subordinate.exec(words)
  let from = 0
  if (lead && words.slice(0, lead.index).replaceAll(/[\s"“‘'(]/gu, '') === '') {
    const comma = words.indexOf(',', lead.index)
    from = comma < 0 ? lead.index + lead[0].length : comma + 1
  }
  const next = subordinate.exec(words.slice(from))
  const to = next && next.index > 0 ? from + next.index : words.length
  return { start: passage.start + from, end: passage.start + to }
}
