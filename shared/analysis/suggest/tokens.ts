import type { TextRange } from '../../model/passage.ts'

/** One word of a sentence. The possessive ending is not part of it. */
export interface Word extends TextRange {
  text: string
  lower: string
  /** Starts with a capital letter. */
  capital: boolean
  /** What stands between it and the word before it in the sentence. */
  gap: string
  /** Followed by 's or a bare apostrophe of possession. */
  possessive: boolean
  /** First word of its sentence, or of a quotation in it. */
  initial: boolean
}

const word = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu
const capitalised = /^(?:[dl]['’])?\p{Lu}/u
const genitive = /['’]s$/u
const opens = /(?:[“‘"(:]|^["“‘'(]+|[.!?] )$/u

/** The words of a sentence. Hyphens separate words and stand in the gap. */
export function wordsOf(text: string, sentence: TextRange): Word[] {
  const slice = text.slice(sentence.start, sentence.end)
  const found: Word[] = []
  let last = 0
  for (const match of slice.matchAll(word)) {
    const held = match[0].replace(genitive, '')
    const gap = slice.slice(last, match.index)
    const start = sentence.start + match.index
    const possessive = held !== match[0] || bareGenitive(slice, match.index + held.length, held)
    last = match.index + match[0].length
    found.push({
      text: held,
      lower: held.toLowerCase(),
      start,
      end: start + held.length,
      capital: capitalised.test(held),
      gap,
      possessive,
      initial: found.length === 0 || opens.test(gap),
    })
  }
  return found
}

function bareGenitive(text: string, at: number, held: string): boolean {
  return (
    /s$/i.test(held) && /^['’]\s/u.test(text.slice(at, at + 2)) && !text.slice(Math.max(0, at - 60), at).includes('‘')
  )
}
