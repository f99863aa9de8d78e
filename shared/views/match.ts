/** Finding what the analyst types in lists, whatever the case, accents or Arabic vowel marks. */

/** Text reduced to what a filter compares. Lengths may change: never use offsets of the result in the source. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLocaleLowerCase('en')
    .replace(/ı/g, 'i')
}

/** Says whether every word of the filter occurs in one of the texts. */
export function matchesFilter(filter: string, ...texts: (string | null | undefined)[]): boolean {
  const words = fold(filter).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const hay = fold(texts.filter(Boolean).join(' '))
  return words.every((word) => hay.includes(word))
}

/** How well a text answers a query: higher is better, 0 is not at all. A start of the text beats a start of a word beats an inside. */
export function rank(query: string, text: string): number {
  const needle = fold(query.trim())
  const hay = fold(text)
  if (needle === '') return 1
  if (hay === needle) return 5
  if (hay.startsWith(needle)) return 4
  if (hay.includes(` ${needle}`)) return 3
  if (hay.includes(needle)) return 2
  return matchesFilter(query, text) ? 1 : 0
}

/** The text cut into pieces that match the query's words and pieces that do not, for marking. */
export function pieces(query: string, text: string): { text: string; hit: boolean }[] {
  const words = query.trim().split(/\s+/).filter(Boolean).map(escapeRegExp)
  if (words.length === 0) return [{ text, hit: false }]
  return text
    .split(new RegExp(`(${words.join('|')})`, 'giu'))
    .map((part, index) => ({ text: part, hit: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
