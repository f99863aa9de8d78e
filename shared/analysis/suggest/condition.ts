import type { TextRange } from '../../model/passage.ts'
import type { ConditionSuggestion } from './suggestion.ts'

const edge = "(?<![\\p{L}’'-])"
const markers = [
  '(?:[Oo]nly |[Ee]specially |particularly |and |but )?[Ii]f(?! (?:not|any|anything|ever|only|so|possible|necessary|needed|you)(?!\\p{L}))',
  '[Uu]nless',
  '(?:[Pp]rovided|[Pp]roviding|[Aa]ssuming|[Ss]upposing)(?: that)?(?= (?:the|a|an|it|he|she|they|there|this|that|these|no|its|their|\\p{Lu}))',
  '[Oo]n (?:the )?condition that',
  '[Aa]s long as(?! (?:\\d|possible|it takes|an? (?:\\p{L}+ )?(?:day|week|month|year|hour|decade)|(?:two|three|four|five|six|seven|eight|nine|ten|several|many) ))',
  '[Ss]o long as',
  '[Ii]n (?:the )?(?:event|case) (?:of|that)',
  '[Ii]n the absence of',
  '[Oo]nce(?= [^,.;]{3,80}, [^.;]*(?:will|would|could|may)(?!\\p{L}))',
]
const marker = new RegExp(`${edge}(?:${markers.join('|')})(?!\\p{L})`, 'gu')
const inverted =
  /^(?:[“"‘(]|But |And )?(?<mark>Should|Were|Had)(?= (?:the|a|an|this|that|these|those|he|she|it|they|we|its|their|no|any|\p{Lu})[^,?]{2,140}, )/u
const anaphora =
  /^(?:[“"‘(]|But |And |However, )?(?<mark>(?:in|under) (?:these|those|such|this|that) (?:conditions?|circumstances?|cases?|events?|scenarios?|situations?)|in that event|in such an event|if so|if not|otherwise|failing that|failing this)(?=,? )/iu
const orElse = /(?<=[;,] )(?:or else|otherwise|failing which)(?!\p{L})/u
const without =
  /^(?:[“"‘(]|But |And )?(?<mark>Without)(?= [^,]{3,160}, [^.;]*(?:will|would|could|cannot|can[’']t|won[’']t|may|might)(?!\p{L}))/u
const wondering =
  /(?<!\p{L})(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|know|knows|knew|knowing|known|see|sees|saw|unclear|clear|uncertain|doubt|doubts|doubted|doubtful|decide|decides|decided|check|checks|checked|determine|determines|determined|question|questions|sure|unsure|say|tell|test|tests|find out|inquire|inquired|enquire|consider|considering|debate|debated|debating|remains to be seen)(?: (?:him|her|them|it|whether|officials|reporters|residents|us|me|not|\p{Lu}\p{L}+))? $/iu
const notConditional = /(?<!\p{L})(?:even|as|what|whether or) $/iu

/** Conditions in a sentence with what holds under them. "Even if" states none, "if" for "whether" neither. English. */
export function findConditions(text: string, sentence: TextRange): ConditionSuggestion[] {
  const slice = text.slice(sentence.start, sentence.end)
  const lead = leading(slice)
  const found = lead ? [lead] : []
  for (const match of slice.matchAll(marker)) {
    const before = slice.slice(0, match.index)
    if (
      isOther(before, match[0]) ||
      found.some((one) => one.antecedent.end > match.index && one.antecedent.start <= match.index)
    )
      continue
    const parts = split(slice, match.index, match.index + match[0].length)
    if (parts) found.push(parts)
  }
  const rest = orElseOf(slice)
  return [...found, ...(found.length === 0 && rest ? [rest] : [])].map((parts) => suggestion(text, sentence, parts))
}

interface Parts {
  antecedent: TextRange
  consequent: TextRange
  mark: string
}

function leading(slice: string): Parts | null {
  const match = inverted.exec(slice) ?? anaphora.exec(slice) ?? without.exec(slice)
  const mark = match?.groups?.mark
  if (!match || !mark) return null
  const at = match[0].length - mark.length
  if (/^(?:if so|if not|otherwise|in |under |failing)/i.test(mark) && !/^without|^should|^were|^had/i.test(mark)) {
    const end = at + mark.length
    return { antecedent: { start: at, end }, consequent: { start: end, end: slice.length }, mark }
  }
  return split(slice, at, at + mark.length)
}

function orElseOf(slice: string): Parts | null {
  const match = orElse.exec(slice)
  if (!match) return null
  const end = match.index + match[0].length
  return { antecedent: { start: 0, end: match.index }, consequent: { start: end, end: slice.length }, mark: match[0] }
}

function isOther(before: string, mark: string): boolean {
  if (notConditional.test(before)) return true
  return /^(?:and |but )?if$/i.test(mark) && wondering.test(before)
}

/** "Finally, if …", "For now, unless …": what stands before it is no statement. */
const adverbial = /^(?:\p{L}+ ){0,3}\p{L}+, $/u

/** A condition before its consequence ends at the comma; one behind it at the end of the clause. */
function split(slice: string, start: number, afterMark: number): Parts | null {
  const opens = clauseStart(slice, start)
  const mark = slice.slice(start, afterMark)
  const comma = mainComma(slice, afterMark)
  const leads = start - opens < 4 || adverbial.test(slice.slice(opens, start))
  if (leads && comma !== null)
    return made(
      { start, end: comma },
      { start: pastSpeaker(slice, comma + 1), end: clauseEnd(slice, comma + 1) },
      mark,
      slice,
    )
  if (leads) return null
  const end = clauseEnd(slice, afterMark)
  const stop =
    comma !== null && comma < end && !/^, (?:and|or|for example|especially)/u.test(slice.slice(comma)) ? comma : end
  return made({ start, end: stop }, { start: opens, end: start }, mark, slice)
}

const speaks = '(?:says|said|argues|argued|warns|warned|believes|thinks|wrote)'
const speaker = new RegExp(`^ (?:${speaks} [^,;]{2,60}|[^,;]{2,40} ${speaks}),`, 'u')

/** "If the dam holds, says the mayor, the town …": who says it is no part of what follows. */
function pastSpeaker(slice: string, from: number): number {
  return from + (speaker.exec(slice.slice(from))?.[0].length ?? 0)
}

function made(antecedent: TextRange, consequent: TextRange, mark: string, slice: string): Parts | null {
  const long = (range: TextRange) => slice.slice(range.start, range.end).replace(/[^\p{L}\p{N}]/gu, '').length > 2
  return long(antecedent) && long(consequent) ? { antecedent, consequent, mark } : null
}

/** Start of the clause that a condition stands in: after a semicolon, colon, dash, or what reports it. */
function clauseStart(slice: string, at: number): number {
  const before = slice.slice(0, at)
  const cuts = [
    ...before.matchAll(
      /[;:—–]\s+|(?<=\p{L}) that (?=$|[^,]*$)|(?<=^|\s)["“‘](?=[\p{L}\d])|^(?:But|And|However|Yet|Still|So|Now|Therefore),?\s+|(?:said|says|warned|added|told|argued|insisted),? (?=$)|, (?:and|but|so) (?=$)/gu,
    ),
  ]
  const open = (cut: RegExpExecArray) =>
    !/["“‘]/u.test(cut[0]) || !/["”]/u.test(before.slice(cut.index + cut[0].length))
  const last = cuts
    .filter(open)
    .filter((cut) => !/that/.test(cut[0]) || cut.index + cut[0].length === at || at - (cut.index + cut[0].length) > 12)
    .at(-1)
  return last ? last.index + last[0].length : 0
}

/** The comma before the main clause: not one of a list or an insertion. */
function mainComma(slice: string, from: number): number | null {
  let depth = 0
  for (let at = from; at < slice.length; at++) {
    const letter = slice[at]
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (letter === ';') return null
    if (letter !== ',' || depth > 0) continue
    const after = slice.slice(at + 1, at + 24)
    if (
      /^ (?:and|or|nor|which|who|whose|where|especially|including|such as|for example|as well as|respectively)(?!\p{L})/u.test(
        after,
      ) ||
      /^\d/.test(after)
    )
      continue
    return at
  }
  return null
}

function clauseEnd(slice: string, from: number): number {
  for (const cut of slice.slice(from).matchAll(/;|:\s|["”](?=,? )|\)/gu)) {
    const held = slice.slice(from, from + cut.index)
    const opened = (held.match(/["“(]/gu)?.length ?? 0) > (held.match(/[”)]/gu)?.length ?? 0)
    if (!/["”)]/u.test(cut[0]) || !opened) return from + cut.index
  }
  return slice.length
}

function suggestion(text: string, sentence: TextRange, { antecedent, consequent, mark }: Parts): ConditionSuggestion {
  const start = Math.min(antecedent.start, consequent.start)
  const end = Math.max(antecedent.end, consequent.end)
  const range = trim(text, { start: sentence.start + start, end: sentence.start + end })
  return {
    kind: 'condition',
    ...range,
    exact: text.slice(range.start, range.end),
    antecedent: cleaned(text, sentence, antecedent),
    consequent: cleaned(text, sentence, consequent),
    reason: `“${mark}” makes one depend on the other.`,
    rule: 'condition',
  }
}

function trim(text: string, range: TextRange): TextRange {
  const slice = text.slice(range.start, range.end)
  const body = slice
    .replace(/^[\s,]*(?:however|therefore|then|too),\s/iu, '')
    .replace(/^[\s,;:“”"]+|[\s,;:.”"]+$/gu, '')
  const start = range.start + slice.indexOf(body)
  return { start, end: start + body.length }
}

function cleaned(text: string, sentence: TextRange, part: TextRange): string {
  const { start, end } = trim(text, { start: sentence.start + part.start, end: sentence.start + part.end })
  return text.slice(start, end)
}
