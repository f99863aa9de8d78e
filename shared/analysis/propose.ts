import type { ClaimKind, Polarity } from '../model/claim.ts'
import type { TextRange } from '../model/passage.ts'
import { handsOn, proposeAttribution } from './attribution.ts'
import { proposeKind } from './claim-kind.ts'
import { isEnglish } from './english.ts'
import { hedges } from './hedges.ts'
import { proposePolarity } from './polarity.ts'
import type { Proposal } from './proposal.ts'
import { sentenceAround } from './sentence.ts'

/** A hedge as written, with its likelihood band in percent where the words name one (ICD 203). */
interface HedgeProposal extends Proposal<string> {
  band?: readonly [low: number, high: number]
}

/** What the words of a claim suggest. A field is absent where they suggest nothing. */
export interface ClaimProposals {
  holder?: Proposal<string>
  cue?: Proposal<string>
  hedge?: HedgeProposal
  kind?: Proposal<ClaimKind>
  polarity?: Proposal<Polarity>
}

/** A passage within the text it stands in: canonical text of the article, or at least the passage's block. */
interface PassageInText extends TextRange {
  text: string
  /** BCP 47; the rules know English and propose nothing for another language. Absent counts as English. */
  language?: string | null | undefined
  /** Who speaks where the sentence hands on nobody else's words. */
  outlet?: string | null | undefined
}

/**
 * Proposes holder, cue, hedge, kind and polarity of a claim from its passage and the sentence around it.
 * Offsets of a proposal count into `text`. The rules are shallow on purpose: they show their word and wait for a nod.
 */
export function proposeClaim(passage: PassageInText): ClaimProposals {
  if (!isEnglish(passage.language) || passage.end <= passage.start) return {}
  const sentence = sentenceAround(passage.text, passage)
  const { holder, cue } = proposeAttribution(passage.text, sentence, passage)
  const speaker = holder ?? (cue ? undefined : ownVoice(passage, sentence))
  const hedge = proposeHedge(passage.text, sentence, passage)
  return {
    ...(speaker ? { holder: speaker } : {}),
    ...(cue ? { cue } : {}),
    ...(hedge ? { hedge } : {}),
    kind: proposeKind(passage.text, sentence, passage),
    polarity: proposePolarity(passage.text, passage, cue),
  }
}

/** The outlet itself, where the passage is not quoted from somebody; no word of the text says so. */
function ownVoice(passage: PassageInText, sentence: TextRange): Proposal<string> | undefined {
  const { text, start, outlet } = passage
  if (!outlet || /["“«„]$/u.test(text.slice(Math.max(0, start - 1), start))) return undefined
  if (handsOn(text, sentence, passage)) return undefined
  return { value: outlet, word: '', start, end: start }
}

/** The strongest hedge in the passage, else one just before it in its own clause. */
function proposeHedge(text: string, sentence: TextRange, passage: TextRange): HedgeProposal | undefined {
  return strongestHedge(text, passage) ?? strongestHedge(text, clauseBefore(text, sentence, passage))
}

function strongestHedge(text: string, range: TextRange): HedgeProposal | undefined {
  const words = text.slice(range.start, range.end)
  let best: { rank: number; index: number; proposal: HedgeProposal } | undefined
  for (const hedge of hedges) {
    for (const match of words.matchAll(hedge.pattern)) {
      if (isMonth(words, match) || covered(best, match)) continue
      if (best && (best.rank < hedge.rank || (best.rank === hedge.rank && best.index <= match.index))) continue
      const start = range.start + match.index
      const proposal = { value: match[0], word: match[0], start, end: start + match[0].length }
      best = {
        rank: hedge.rank,
        index: match.index,
        proposal: hedge.band ? { ...proposal, band: hedge.band } : proposal,
      }
    }
  }
  return best?.proposal
}

/** "very likely" is found before "likely" and keeps its place. */
function covered(best: { index: number; proposal: Proposal<string> } | undefined, match: RegExpExecArray): boolean {
  if (!best) return false
  return match.index >= best.index && match.index < best.index + best.proposal.word.length
}

function isMonth(words: string, match: RegExpExecArray): boolean {
  if (match[0] !== 'May') return false
  const after = words.slice(match.index + 3)
  return match.index > 0 || /^[ ,]*\d/.test(after)
}

/** What stands before the passage in its own clause, an adverbial with its comma ("In fact, …") included. */
function clauseBefore(text: string, sentence: TextRange, passage: TextRange): TextRange {
  const before = text.slice(sentence.start, passage.start).replace(/,\s*$/u, '')
  const cut = Math.max(before.lastIndexOf(';'), before.lastIndexOf(','), before.lastIndexOf(':'))
  return { start: sentence.start + cut + 1, end: sentence.start + before.length }
}
