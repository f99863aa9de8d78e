const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** Number of words of a text as `Intl.Segmenter` sees them, in scripts with and without spaces. */
export function countWords(text: string): number {
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++
  return words
}
