import { scriptOf } from '../text/scripts.ts'

/** UTF-16 units from the beginning of a body that are compared. */
export const sketchedLength = 6000
/** Words in a row that are compared as one. */
const shingleWords = 4
/** Smallest hashes kept of a text. */
const kept = 96
/** Shingles below which a text is too short to compare. */
const fewestShingles = 30

/**
 * A text's sketch: the smallest hashes of its runs of four words, ascending and without repeats (bottom-k sketch,
 * Broder 1997). Case of ASCII letters and all punctuation are ignored; characters of unspaced scripts count as words.
 * Null for a text too short to compare.
 */
export function sketchOf(text: string): Uint32Array | null {
  const words = wordHashes(text.slice(0, sketchedLength))
  if (words.length < fewestShingles + shingleWords - 1) return null
  const shingles = new Uint32Array(words.length - shingleWords + 1)
  for (let index = 0; index < shingles.length; index++) {
    let hash = 0
    for (let word = index; word < index + shingleWords; word++) hash = Math.imul(hash, 0x01000193) ^ (words[word] ?? 0)
    shingles[index] = mixed(hash)
  }
  const smallest = shingles.sort()
  return smallest.filter((hash, index) => index === 0 || hash !== smallest[index - 1]).slice(0, kept)
}

/** Estimated share of the runs of words that two texts have in common (Jaccard), 0 to 1. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  const size = Math.min(kept, a.length, b.length)
  let [left, right, seen, common] = [0, 0, 0, 0]
  while (seen < size && left < a.length && right < b.length) {
    const [first, second] = [a[left] ?? 0, b[right] ?? 0]
    if (first === second) common++
    if (first <= second) left++
    if (second <= first) right++
    seen++
  }
  return seen === 0 ? 0 : common / seen
}

function wordHashes(text: string): number[] {
  const words: number[] = []
  let hash = 0x811c9dc5
  let inside = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const script = scriptOf(code)
    const unspaced = script === 'han' || script === 'kana' || script === 'thai'
    const inWord = script !== null || (code >= 0x30 && code <= 0x39)
    if (inside && (!inWord || unspaced)) words.push(hash)
    if (unspaced) words.push(Math.imul(code, 0x01000193))
    inside = inWord && !unspaced
    if (!inside) hash = 0x811c9dc5
    else hash = Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code + 32 : code), 0x01000193)
  }
  if (inside) words.push(hash)
  return words
}

/** Spreads a hash over all 32 bits (finaliser of MurmurHash3). */
function mixed(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
