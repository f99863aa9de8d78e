import type { TextRange } from '../model/passage.ts'
import type { Proposal } from './proposal.ts'

interface Attribution {
  holder?: Proposal<string>
  cue?: Proposal<string>
}

/** Verb forms that report speech or thought wherever they stand after a name. */
const plainVerbs =
  'said|says|say|told|tells|argued|argues|insisted|insists|maintained|maintains|announced|announces|declared|declares|asserted|asserts|alleged|alleges|warned|warns|denied|denies|confirmed|confirms|admitted|admits|acknowledged|acknowledges|believes|believed|thinks|thought|estimated|predicted|predicts|explained|explains|added|adds|stressed|stresses|emphasised|emphasises|emphasized|emphasizes|concluded|concludes|suggested|suggests|wrote|writes|vowed|vows|pointed out|points out|disputes|disputed|rejects|rejected'
/** Forms that are nouns or participles as well: they report only before "that", a colon or a quotation mark. */
const doubtfulVerbs =
  'claim|claims|claimed|report|reports|reported|state|states|stated|note|notes|noted|promise|promises|promised|estimates|expects|expected|hopes|hoped|fears|feared|calls|called|describes|described|puts|argue|insist|admit|warn|deny|believe|think|suggest|maintain|estimate|predict|expect|hope|fear|announce|agree|agreed|agrees|accept|accepts|accepted|hint|hints|hinted|doubt|doubts|doubted|pledge|pledges|pledged|complain|complains|complained|confirm|concede|concedes|conceded|recalled|recalls|remarked|remarks|observed|observes|signalled|signaled|boasted|boasts|found|finds|showed|shows|revealed|reveals'
const participles = 'claiming|saying|arguing|insisting|warning that|alleging|denying|adding that'
const adverbs = '(?:(?:also|later|then|once|has|have|had|repeatedly|publicly|recently|again|already|\\p{L}+ly) )*'

/** A reporting verb wherever one may stand; the second group holds forms that are nouns or participles as well. */
export const reporting = new RegExp(`(?<![\\p{L}’'-])(?:(${plainVerbs})|(${doubtfulVerbs}))(?![\\p{L}’'-])`, 'giu')
const participle = new RegExp(`(?<![\\p{L}’'-])(?:${participles})(?![\\p{L}’'-])`, 'iu')
const hearsay = /(?<![\p{L}’'-])(?:reportedly|allegedly|supposedly|purportedly)(?![\p{L}’'-])/iu
/** "According to" before a name. */
export const accordingTo = /(?<!\p{L})according to (?=\S)/giu
const passive = new RegExp(`(?<!\\p{L})(?:is|are|was|were|be|been|being|not) ${adverbs}$`, 'iu')
/** "There is no doubt that …" names nobody who doubts. */
const expletive = /(?<!\p{L})there (?:is|are|was|were|can be|could be|seems to be|remains)(?!\p{L})[^,;:]{0,40}$/iu
const trailingAdverbs = new RegExp(`(?:^|(?<= ))${adverbs}$`, 'iu')
const relative = /,? (?:who|whom|whose|which|that|where)(?!\p{L})/iu
const pronoun =
  /^(?:he|she|it|they|we|i|you|this|that|these|those|who|which|what|there|one|some|many|others|nobody|everyone)$/iu
const quoteMark = '["“”«»„‘’\']'

/**
 * Who the sentence says asserts the passage, and the word that says so: "according to X", "X said that …",
 * "…, said X", and "reportedly" without a holder. Pronouns are no holders. English.
 */
export function proposeAttribution(text: string, sentence: TextRange, passage: TextRange): Attribution {
  const clause = governingClause(text, sentence, passage)
  return (
    named(text, clause, passage) ??
    before(text, clause, passage) ??
    after(text, sentence, passage) ??
    bare(text, clause, passage)
  )
}

/** Whether the clause of a passage hands on somebody's words, even those of a pronoun. */
export function handsOn(text: string, sentence: TextRange, passage: TextRange): boolean {
  const { start, end } = governingClause(text, sentence, passage)
  const verbs = [...text.slice(start, end).matchAll(reporting)]
  return verbs.some(([, plain]) => plain !== undefined)
}

/** The passage with what stands before it in its sentence, back to a semicolon. */
function governingClause(text: string, sentence: TextRange, passage: TextRange): TextRange {
  const lead = text.slice(sentence.start, passage.start)
  return { start: sentence.start + lead.lastIndexOf(';') + 1, end: passage.end }
}

/** "According to X, …" before or within the passage, or right behind it. */
function named(text: string, clause: TextRange, passage: TextRange): Attribution | undefined {
  for (const match of text.slice(clause.start, clause.end + 20).matchAll(accordingTo)) {
    const start = clause.start + match.index
    if (start >= passage.end && text.slice(passage.end, start).replaceAll(/[\s,.”"’]/gu, '') !== '') continue
    const cue = proposal(text, start, start + 'according to'.length)
    const holder = nounPhraseAfter(text, start + match[0].length)
    return { cue, ...(holder ? { holder } : {}) }
  }
  return undefined
}

/** "X said that …": the last reporting verb before the passage's own statement. */
function before(text: string, clause: TextRange, passage: TextRange): Attribution | undefined {
  let found: Attribution | undefined
  for (const match of text.slice(clause.start, clause.end).matchAll(reporting)) {
    const start = clause.start + match.index
    const end = start + match[0].length
    if (start > passage.start + 80 || (start > passage.start && found)) break
    if (match[2] !== undefined && !opensStatement(text, end) && !opensVerdict(text, start, end)) continue
    const subject = text.slice(clause.start, start)
    if (passive.test(subject) || expletive.test(subject)) continue
    const holder = nounPhraseBefore(text, clause.start, start)
    if (start >= passage.start && !holder) continue
    found = { cue: proposal(text, start, end), ...(holder ? { holder } : {}) }
  }
  return found
}

/** "…, said X" right behind the passage. */
function after(text: string, sentence: TextRange, passage: TextRange): Attribution | undefined {
  const tail = text.slice(passage.end, sentence.end)
  const verb = new RegExp(
    `^${quoteMark}?[,.]?${quoteMark}? ?((?:said|says|wrote|writes|told|argued|added|warned) )(?=\\S)`,
    'u',
  ).exec(tail)
  if (verb?.[1]) {
    const start = passage.end + verb[0].length - verb[1].length
    const holder = nounPhraseAfter(text, start + verb[1].length)
    return { cue: proposal(text, start, start + verb[1].trimEnd().length), ...(holder ? { holder } : {}) }
  }
  const subject = new RegExp(
    `^${quoteMark}?,${quoteMark}? ([^,;:.]{2,60}?) (said|says|wrote|argued|added|warned)(?=[\\s,.;]|$)`,
    'u',
  ).exec(tail)
  if (!subject?.[1] || !subject[2]) return undefined
  const holderStart = passage.end + subject[0].indexOf(subject[1], 1)
  const end = passage.end + subject[0].length
  const holder = nounPhrase(text, holderStart, holderStart + subject[1].length)
  return { cue: proposal(text, end - subject[2].length, end), ...(holder ? { holder } : {}) }
}

/** A cue that names nobody. */
function bare(text: string, clause: TextRange, passage: TextRange): Attribution {
  for (const [pattern, range] of [
    [hearsay, passage],
    [participle, clause],
    [hearsay, clause],
  ] as const) {
    const match = pattern.exec(text.slice(range.start, range.end))
    if (match) return { cue: proposal(text, range.start + match.index, range.start + match.index + match[0].length) }
  }
  return {}
}

/** Whether a statement opens at an offset: "that", a colon or a quotation mark. */
export function opensStatement(text: string, at: number): boolean {
  return new RegExp(`^(?: that(?!\\p{L})|:|,? ?${quoteMark})`, 'u').test(text.slice(at, at + 12))
}

/** "X called it a …", "X described the raid as …". */
function opensVerdict(text: string, start: number, end: number): boolean {
  if (!/^(?:calls?|called|describes?|described)$/iu.test(text.slice(start, end))) return false
  return /^ (?:it|this|that|these|those|him|her|them|the)(?!\p{L})/u.test(text.slice(end, end + 12))
}

/** Whether a form of a reporting verb reports only before a statement. */
export function doubtfulReporting(word: string): boolean {
  return new RegExp(`^(?:${doubtfulVerbs})$`, 'iu').test(word)
}

/** Whether the words before a verb make it a passive. */
export function passiveBefore(lead: string): boolean {
  return passive.test(lead)
}

/** The subject that ends where a verb starts, without adverbs, relative clauses and a leading "However,". */
export function nounPhraseBefore(text: string, from: number, verb: number): Proposal<string> | undefined {
  let end = from + text.slice(from, verb).replace(/\s+$/u, ' ').replace(trailingAdverbs, '').trimEnd().length
  const lead = text.slice(from, end)
  const cuts = [
    ...lead.matchAll(
      /(?:^|[,:—–] |[”"] |(?<!\p{L})(?:and|but|while|as|that|because|although|after|before|since|when|if) )/giu,
    ),
  ]
  const clause = relative.exec(lead)
  let start = from
  for (const cut of cuts) {
    const at = from + cut.index + cut[0].length
    if (clause && at > from + clause.index) break
    start = at
  }
  if (clause && from + clause.index > start) end = from + clause.index
  return nounPhrase(text, start, end)
}

/** The name that starts at an offset, up to the next comma, bracket, verb of relation or end of the sentence. */
export function nounPhraseAfter(text: string, start: number): Proposal<string> | undefined {
  const rest = text.slice(start, start + 120)
  const stop =
    /[,;:()“”"\n]|(?<!(?<!\p{L})\p{Lu})\.(?=\s|$)|\s(?:who|which|that|whose|where|and|but|in an?|on \p{Lu}|late|earlier|yesterday|today)(?!\p{L})/u.exec(
      rest,
    )
  return nounPhrase(text, start, start + (stop ? stop.index : rest.length))
}

/** A range as a holder if it reads like a name: one to eight words, not a pronoun, with a capital, a number or an article. */
function nounPhrase(text: string, start: number, end: number): Proposal<string> | undefined {
  const raw = text.slice(start, end)
  const name = raw.trim().replaceAll(/^["“”‘(\s]+|[\s"“”’)]+$/gu, '')
  const words = name.split(/\s+/u)
  if (!name || words.length > 8 || pronoun.test(name)) return undefined
  if (
    !/\p{Lu}|\d/u.test(name) &&
    !/^(?:the|a|an|one|two|three|several|some|many|its|their|his|her|local)\s/iu.test(name)
  )
    return undefined
  const at = start + raw.indexOf(name)
  return { value: name, word: name, start: at, end: at + name.length }
}

function proposal(text: string, start: number, end: number): Proposal<string> {
  const word = text.slice(start, end)
  return { value: word, word, start, end }
}
