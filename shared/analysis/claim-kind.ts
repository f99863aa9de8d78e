import type { ClaimKind } from '../model/claim.ts'
import type { TextRange } from '../model/passage.ts'
import type { Proposal } from './proposal.ts'

const word = (source: string) => new RegExp(`(?<![\\p{L}’'-])(?:${source})(?![\\p{L}’'-])`, 'iu')

const condition = word(
  '(?<!\\bas )(?<!\\bwhat )(?<!\\beven )if(?! not\\b)|unless|provided that|providing that|on condition that|in the event (?:of|that)|in case(?: of)?|as long as|only when',
)
const invertedCondition = /^["“‘'(]*should(?=\s+(?:the|a|an|this|that|he|she|it|they|we|\p{Lu}))/iu
const future = word(
  "will|won't|won’t|shall|going to|about to|(?:is|are|was|were) (?:set|due|bound|poised|expected|forecast|predicted) to",
)
/** A modal that looks ahead by itself. */
const open = word('(?:may|might|could) (?:never|yet|still|soon|eventually|one day)(?! have| be \\p{L}+ing)')
/** A modal before a verb of change: "may become", "could collapse". */
const change = word(
  '(?:may|might|could) (?:(?:yet|well|soon|eventually|still|again|then|also) )*(?:become|collapse|spread|escalate|worsen|resume|reopen|return|rise|fall|grow|shrink|double|exceed|derail|erupt|trigger|lead to)',
)
const futureShort = /(?<=\p{L})[’']ll\b/u
const likelihood = word(
  '(?:very |highly |most )?(?:un)?likely (?:to|that)|(?:remains?|is|are|seems?|appears?) (?:very |highly |most )?(?:un)?likely|chance of',
)
const would = word('would(?! not have)(?! have)')
const horizon = word(
  'within (?:the )?(?:next|coming)|(?:in|over|during) the (?:next|coming)|next (?:week|month|year|spring|summer|autumn|winter)|by the end of|likely|expected|predicts?|forecasts?|sooner or later|in the future|from now on',
)
const norm = word(
  "must(?! have \\p{L}+(?:ed|en|one|ne)(?!\\p{L}))|should(?! have been able)|ought to|needs? to|ha(?:s|ve) to|(?:is|are) obliged to|shouldn[’']t|mustn[’']t",
)
const cause = word(
  'because(?: of)?|due to|owing to|thanks to|as a (?:result|consequence)(?: of)?|caused by|caused|led to|leads to|resulted in|results in|therefore|that is why|on account of|prompted|triggered|explains?',
)
const judgement = word(
  '(?:un)?acceptable|outrageous|shameful|disgraceful|dangerous|reckless|irresponsible|brutal|cruel|terrible|horrible|awful|excellent|admirable|heroic|cowardly|absurd|ridiculous|unfair|unjust|fair|wise|foolish|disastrous|catastrophic|(?:un)?important|remarkable|impressive|deplorable|immoral|hypocritical|cynical|evil|great|worst|best|better|worse|too \\p{L}+',
)
const copula = /\b(?:is|are|was|were|be|been|seems?|remains?|looks?|calls?|called|considers?|considered)\b/iu

/**
 * The kind of a claim: conditional before predictive before normative before causal before evaluative, else factual.
 * A condition or a horizon may stand in the passage's sentence before it; all other signs stand in the passage.
 */
export function proposeKind(text: string, sentence: TextRange, passage: TextRange): Proposal<ClaimKind> {
  const lead = { start: lastBreak(text, sentence, passage), end: passage.start }
  const signs: (Proposal<ClaimKind> | undefined)[] = [
    sign('conditional', text, passage, condition),
    sign('conditional', text, passage, invertedCondition),
    sign('conditional', text, lead, condition),
    sign('predictive', text, passage, future),
    sign('predictive', text, passage, futureShort),
    foreseen(text, { start: lead.start, end: passage.end }, passage),
    ...[likelihood, open, change].map((pattern) => sign('predictive', text, passage, pattern)),
    sign('normative', text, passage, norm),
    sign('causal', text, passage, cause),
    evaluated(text, passage),
  ]
  return (
    signs.find((found) => found !== undefined) ?? {
      value: 'factual',
      start: passage.start,
      end: passage.start,
      word: '',
    }
  )
}

function sign(value: ClaimKind, text: string, range: TextRange, pattern: RegExp): Proposal<ClaimKind> | undefined {
  const match = pattern.exec(text.slice(range.start, range.end))
  if (!match) return undefined
  const start = range.start + match.index
  return { value, start, end: start + match[0].length, word: match[0] }
}

/** "Would" looks ahead only beside a word that sets a horizon or a likelihood. */
function foreseen(text: string, clause: TextRange, passage: TextRange): Proposal<ClaimKind> | undefined {
  return horizon.test(text.slice(clause.start, clause.end)) ? sign('predictive', text, passage, would) : undefined
}

function evaluated(text: string, passage: TextRange): Proposal<ClaimKind> | undefined {
  const found = sign('evaluative', text, passage, judgement)
  return found && copula.test(text.slice(passage.start, found.start)) ? found : undefined
}

/** Start of what may govern the passage: after the last semicolon or full stop of the sentence before it. */
function lastBreak(text: string, sentence: TextRange, passage: TextRange): number {
  const before = text.slice(sentence.start, passage.start)
  return sentence.start + before.lastIndexOf(';') + 1
}
