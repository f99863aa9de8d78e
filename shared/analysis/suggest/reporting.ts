import type { TextRange } from '../../model/passage.ts'
import {
  accordingTo,
  doubtfulReporting,
  nounPhraseAfter,
  nounPhraseBefore,
  opensStatement,
  passiveBefore,
  reporting,
} from '../attribution.ts'
import type { ReportingSuggestion } from './suggestion.ts'

const hearsay = /(?<![\p{L}’'-])(?:reportedly|allegedly|supposedly|purportedly)(?![\p{L}’'-])/giu
const participle =
  /(?<![\p{L}’'-])(?:claiming|saying|arguing|insisting|alleging|warning|denying|adding|stating|declaring)(?= (?:that|it|he|she|they|the|its|their)(?!\p{L}))/giu

/** Who says what in a sentence, and the words that tell so. English. */
export function findReporting(text: string, sentence: TextRange): ReportingSuggestion[] {
  const found = [
    ...byAccordingTo(text, sentence),
    ...byVerb(text, sentence),
    ...byParticiple(text, sentence),
    ...byAccusation(text, sentence),
  ]
  const heard = found.length > 0 ? [] : byHearsay(text, sentence)
  return withoutRepeats([...found, ...heard])
}

function byAccordingTo(text: string, sentence: TextRange): ReportingSuggestion[] {
  return matches(text, sentence, accordingTo).flatMap((match) => {
    const cueEnd = match.start + 'according to'.length
    const holder = nounPhraseAfter(text, match.end)
    const limit = holder ? Math.min(holder.end, sentence.end) : match.end
    const rest = leads(text, sentence, match.start)
      ? { start: pastApposition(text, limit, sentence.end), end: sentence.end }
      : { start: sentence.start, end: match.start }
    return make(text, { start: match.start, end: cueEnd }, holder?.value ?? null, rest)
  })
}

/** "According to Drewry, a consultancy, prices rose": where the statement begins. */
function pastApposition(text: string, from: number, end: number): number {
  const match = /^(?: \([^)]{2,20}\))?(?:, (?:an?|the|who|which|its) [^,.;]{2,60})?, /u.exec(text.slice(from, end))
  return match ? from + match[0].length : from
}

/** Whether nothing but a conjunction stands before an offset in its sentence. */
function leads(text: string, sentence: TextRange, at: number): boolean {
  return (
    text
      .slice(sentence.start, at)
      .replace(/^["“‘'(]*(?:And|But|Yet|However,?|Also,?)?/u, '')
      .trim() === ''
  )
}

function byVerb(text: string, sentence: TextRange): ReportingSuggestion[] {
  let last: string | null = null
  return matches(text, sentence, reporting).flatMap((match) => {
    const lead = text.slice(sentence.start, match.start)
    if (
      passiveBefore(lead) ||
      /(?:^|\s)(?:the|a|an|to|of|its|his|her|their|this|that|no|some|more|these|those)\s+$/iu.test(lead)
    )
      return []
    if (
      doubtfulReporting(match.word) &&
      !opensStatement(text, match.end) &&
      !closesQuote(lead) &&
      !thatFollows(text.slice(match.end, sentence.end)) &&
      !/^ (?:they|he|she|it|we|there) /u.test(text.slice(match.end, match.end + 8))
    )
      return []
    const found = statement(text, sentence, match).map((one) =>
      one.holder === null && /(?:^|\s)(?:and|but)(?: also| later| then)? $/u.test(lead)
        ? { ...one, holder: last }
        : one,
    )
    last = found[0]?.holder ?? last
    return found
  })
}

/** Verbs that need nothing behind them to report. */
const saying = /^(?:said|says|say|denied|denies|deny|confirmed|confirms)$/iu

function statement(text: string, sentence: TextRange, verb: TextRange): ReportingSuggestion[] {
  const quoted = trailing(text, sentence, verb)
  if (quoted) return quoted
  const holder = subjectOf(text, sentence, verb)
  const after = text.slice(verb.end, sentence.end)
  const content = { start: verb.end + (thatFollows(after) ? after.indexOf(' that ') : 0), end: sentence.end }
  const plain = saying.test(text.slice(verb.start, verb.end)) && /^ \S/.test(after)
  if (!plain && !opensStatement(text, verb.end) && !clauseFollows(after)) return []
  return make(text, verb, holder, content)
}

const dateline = /^.{0,80}\) ?[-–—] /u
const withApposition =
  /^(?:.*[;:—–] )?((?:The |the )?\p{Lu}[^,;:]{1,50}), [^,;:]{3,80},\s*(?:(?:\p{L}+ly|later|also|then|earlier|once|has|have|had)\s+)*$/u

/** "The country's prime minister, Maria Oduya, ". */
const roleBeforeName = /\p{Ll}, (\p{Lu}[\p{L}’'.-]+(?: [\p{L}’'.-]+){1,4}),\s*$/u

/** Who speaks: the name before an apposition, else the words before the verb. */
function subjectOf(text: string, sentence: TextRange, verb: TextRange): string | null {
  const lead = text.slice(sentence.start, verb.start)
  const named = roleBeforeName.exec(lead)?.[1] ?? withApposition.exec(lead)?.[1]
  if (named) return named.replace(dateline, '')
  const holder = nounPhraseBefore(text, sentence.start, verb.start)?.value
  return holder?.replace(dateline, '').replace(/\s*\([^)]*\)?$|[\s,]+$/u, '') || null
}

const quoteEnd = /[,.!?]?["”’][,.]?\s*$|,\s*$/u

/** "…, said X" and "…, X said". */
function trailing(text: string, sentence: TextRange, verb: TextRange): ReportingSuggestion[] | null {
  const lead = text.slice(sentence.start, verb.start)
  if (quoteEnd.test(lead) && /["”’,]/u.test(lead)) {
    const holder = nounPhraseAfter(text, verb.end + 1)
    const after = holder ? text.slice(holder.end, holder.end + 6) : ''
    if (!holder || /^ that(?!\p{L})/u.test(after) || (!/["”’][,.]?\s*$/u.test(lead) && withApposition.test(lead)))
      return null
    return make(text, verb, holder.value, {
      start: sentence.start,
      end: sentence.start + lead.trimEnd().length,
    })
  }
  const subject = /^(.*[,”"’])\s+([^,;:“”"]{2,60}?)\s+$/su.exec(lead)
  if (!subject?.[1] || !subject[2] || /(?:^|\s)(?:and|but|which|who|that)(?:\s|$)/iu.test(subject[2])) return null
  const ends = /^(?:[,.]?["”]?\s*$|,)/u.test(text.slice(verb.end, sentence.end)) || /["”’],?$/u.test(subject[1])
  if (!ends) return null
  return make(text, verb, subject[2], { start: sentence.start, end: sentence.start + subject[1].length })
}

function closesQuote(lead: string): boolean {
  return /["”]\s*(?:\p{Lu}[^,;:]*)?$/u.test(lead)
}

/** "Told reporters that …", "conceded in the Courier that …". */
function thatFollows(after: string): boolean {
  return /^ (?:(?:on|in|at|to) [^,.;:]{3,40}?|(?:(?! and )[^,.;:]){3,30}?) that (?!of(?!\p{L}))/u.test(after)
}

/** A clause with its own subject and verb follows the verb: "said the talks had failed". */
function clauseFollows(after: string): boolean {
  if (thatFollows(after)) return true
  return /^ (?:(?:him|her|them|us|me|reporters|journalists|parliament|lawmakers|\p{Lu}[\p{L}]*) )?(?:that |on \p{Lu}\p{Ll}+ |in [^,.]{3,30} )?(?:the|a|an|it|its|he|she|they|their|there|this|that|these|those|his|her|we|our|no|some|more|about|at least|\p{Lu}|\d|[\p{L}’'-]+ (?:and [\p{L}’'-]+ )?(?:was|were|is|are|had|has|have|will|would|could|may|might|should|must)(?!\p{L}))/u.test(
    after,
  )
}

function byParticiple(text: string, sentence: TextRange): ReportingSuggestion[] {
  return matches(text, sentence, participle).flatMap((match) =>
    make(text, match, null, { start: match.end, end: sentence.end }),
  )
}

const accusing = /(?<![\p{L}’'-])(?:accus|blam)(?:e|es|ed|ing)(?= [^.;]{2,80} (?:of|for)(?!\p{L}))/giu

/** "Accused X of …", "blamed X for …". */
function byAccusation(text: string, sentence: TextRange): ReportingSuggestion[] {
  return matches(text, sentence, accusing).flatMap((match) => {
    if (passiveBefore(text.slice(sentence.start, match.start))) return []
    const content = { start: match.end, end: sentence.end }
    return make(text, match, subjectOf(text, sentence, match), content)
  })
}

function byHearsay(text: string, sentence: TextRange): ReportingSuggestion[] {
  return matches(text, sentence, hearsay).flatMap((match) => make(text, match, null, sentence))
}

interface Match extends TextRange {
  word: string
}

function matches(text: string, range: TextRange, pattern: RegExp): Match[] {
  return [...text.slice(range.start, range.end).matchAll(pattern)].map((match) => {
    const start = range.start + match.index
    return { start, end: start + match[0].length, word: match[0] }
  })
}

const pronoun = /^(?:he|she|it|they|we|i|you|who|that|this|which|one)$/iu

function make(text: string, cue: TextRange, named: string | null, content: TextRange): ReportingSuggestion[] {
  const holder = named !== null && pronoun.test(named) ? null : named
  const said = trimmedContent(text, content)
  if (said.length < 3) return []
  const word = text.slice(cue.start, cue.end)
  return [
    {
      kind: 'reporting',
      start: cue.start,
      end: cue.end,
      exact: word,
      cue: word,
      holder,
      content: said,
      reason: holder ? `“${word}” hands on what ${holder} says.` : `“${word}” hands on what somebody says.`,
      rule: holder ? 'reporting-holder' : 'reporting',
    },
  ]
}

function trimmedContent(text: string, { start, end }: TextRange): string {
  return text
    .slice(start, end)
    .replace(/^[\s,:;]*(?:that\s+)?/u, '')
    .replace(/[\s,;:.]+$/u, '')
}

function withoutRepeats(found: readonly ReportingSuggestion[]): ReportingSuggestion[] {
  const sorted = [...found].sort((a, b) => a.start - b.start)
  return sorted.filter((one, at) => sorted[at - 1]?.start !== one.start)
}
