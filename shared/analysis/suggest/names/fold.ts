const marks = /[\u0300-\u036F]/gu
const plain: { readonly [letter: string]: string } = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  '’': "'",
  ʼ: "'",
  '‘': "'",
}
const ascii = /^[\0-\x7F]*$/
const others = /[ıøłđØŁĐ’ʼ‘]/gu

/** A name without accents and with straight apostrophes, case kept. Its length may differ. */
export function plainName(name: string): string {
  if (ascii.test(name)) return name
  return name
    .normalize('NFD')
    .replace(marks, '')
    .replace(others, (letter) => plain[letter] ?? letter)
}
