import type { TextRange } from '../../model/passage.ts'

/** Abbreviations that a full stop follows without ending the sentence, lower case. */
const abbreviations = new Set(
  'mr mrs ms dr prof gen col lt capt maj sgt sen rep gov adm st no vs rev hon fr etc inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec approx est fig dept univ'.split(
    ' ',
  ),
)
const end = /[.!?…]+["”’')\]]*(?=\s|$)|\n+/gu
const lastWord = /([\p{L}.]+)$/u

/** The sentences of a stretch of English text in order, without the white space around them. */
export function sentencesOf(text: string, within: TextRange): TextRange[] {
  const slice = text.slice(within.start, within.end)
  const found: TextRange[] = []
  let from = 0
  for (const match of slice.matchAll(end)) {
    const to = match.index + match[0].length
    if (!endsSentence(slice, from, match.index, to, match[0])) continue
    add(found, slice, from, to, within.start)
    from = to
  }
  add(found, slice, from, slice.length, within.start)
  return found
}

function endsSentence(text: string, from: number, at: number, to: number, mark: string): boolean {
  if (mark.startsWith('\n')) return true
  const next = /^\s*["“‘'([]*(\S)/u.exec(text.slice(to, to + 12))?.[1]
  if (next === undefined) return true
  if (/\p{Ll}/u.test(next)) return false
  if (!mark.startsWith('.')) return true
  const word = lastWord.exec(text.slice(Math.max(from, at - 20), at))?.[1] ?? ''
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return /^(?:The|He|She|It|They|In|On|But|A|This)\b/u.test(text.slice(to).trimStart())
  return !abbreviations.has(word.toLowerCase())
}

function add(found: TextRange[], text: string, from: number, to: number, offset: number): void {
  const slice = text.slice(from, to)
  const body = slice.trim()
  if (!body) return
  const start = from + slice.indexOf(body)
  found.push({ start: offset + start, end: offset + start + body.length })
}
