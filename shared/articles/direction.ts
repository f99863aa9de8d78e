const rightToLeft =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}\p{sc=Hanifi_Rohingya}]/u
const letter = /\p{L}/gu

/** Letters of a text that run from right to left, and all its letters. */
export function countDirections(text: string): { rtl: number; letters: number } {
  let rtl = 0
  let letters = 0
  for (const [character] of text.matchAll(letter)) {
    letters++
    if (rightToLeft.test(character)) rtl++
  }
  return { rtl, letters }
}

/** The direction most letters of a text run in; null where it has none. */
export function directionOf(text: string): 'ltr' | 'rtl' | null {
  const { rtl, letters } = countDirections(text)
  if (letters === 0) return null
  return rtl * 2 > letters ? 'rtl' : 'ltr'
}
