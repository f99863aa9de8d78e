import type { EntityType } from '../../../model/entity.ts'
import { lowerHeads, lowerModifiers, lowerSites } from '../lists/head-words.ts'
import type { Word } from '../tokens.ts'
import { type Candidate, candidateOf, wordsIn } from './candidate.ts'
import type { Document } from './document.ts'

/** Takes in a lower-case head that belongs to a name: "R7 highway", "Kosh border crossing", "Minsk ceasefire deal". */
export function withLowerHead(document: Document, candidate: Candidate): Candidate {
  const { sentence, to } = candidate
  const held = wordsIn(candidate)
  if (held.at(-1)?.possessive || held.every(({ text }) => document.isGroup(text))) return candidate
  const own = candidate.listed ? null : headEnd(sentence.words, to, lowerSites, lowerModifiers.site)
  if (own !== null && held.every(({ text }) => !document.isGroup(text)))
    return candidateOf(document.text, sentence, candidate.from, own, { base: candidate.name })
  for (const [type, heads] of Object.entries(lowerHeads) as [EntityType, ReadonlySet<string>][]) {
    const end = headEnd(sentence.words, to, heads, lowerModifiers[type])
    if (end === null || !fits(type, candidate, end - to)) continue
    return candidateOf(document.text, sentence, candidate.from, end, { base: candidate.name })
  }
  return candidate
}

/** Index after the head, past up to two modifiers; null when no head follows. */
function headEnd(
  words: readonly Word[],
  to: number,
  heads: ReadonlySet<string>,
  modifiers: ReadonlySet<string> | undefined,
): number | null {
  let end: number | null = null
  for (let at = to; at < to + 4; at++) {
    const word = words[at]
    if (!word || word.capital || (word.gap !== ' ' && !(at > to && word.gap === '-'))) return end
    if (heads.has(word.lower)) end = at + 1
    else if (!modifiers?.has(word.lower) && !modifiers?.has(joinedWord(words, at))) return end
  }
  return end
}

/** "de-escalation" is two words. */
function joinedWord(words: readonly Word[], at: number): string {
  return `${words[at]?.lower}-${words[at + 1]?.lower}`
}

/** Bare "deal" says too little after a state; a government is called by one word. */
function fits(type: EntityType, { listed, from, to }: Candidate, words: number): boolean {
  if (type === 'government') return to - from === 1
  if (type === 'agreement') return words > 1 || listed?.kind !== 'country'
  return true
}
