/** What a code point is to the search index and to word counts. */
export const characterClass = { separator: 1, word: 2, unspaced: 3 } as const
/** One of the classes of characters. */
export type CharacterClass = (typeof characterClass)[keyof typeof characterClass]

/**
 * Scripts written without spaces between words, where every character is its own token so that any
 * substring is found. Hangul is among them because its particles are glued to the word.
 */
const unspaced =
  /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]&&[\p{L}\p{M}\p{Nl}\p{No}]]/v
/** Soft hyphen and zero-width joiner stand inside words. */
const word = /[\p{L}\p{M}\p{N}\u00AD\u200D]/v

const known = new Uint8Array(0x10000)

/** Class of a code point. A combining mark of a spaced script is part of its word. */
export function classOf(codePoint: number): CharacterClass {
  if (codePoint > 0xffff) return classify(String.fromCodePoint(codePoint))
  const cached = known[codePoint]
  if (cached) return cached as CharacterClass
  const found = classify(String.fromCharCode(codePoint))
  known[codePoint] = found
  return found
}

function classify(character: string): CharacterClass {
  if (!word.test(character)) return characterClass.separator
  return unspaced.test(character) ? characterClass.unspaced : characterClass.word
}
