const ascii = /^[\0-\x7F]*$/

/** A name without accents and case, with single blanks for all that is neither letter nor digit. */
export function plainWords(text: string): string {
  const bare = ascii.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Letters that transliterations of Arabic, Russian and others write differently, written one way; no blanks. */
export function transliterated(text: string): string {
  return writtenOneWay(plainWords(text))
}

/** The same for a name that is plain already. */
export function writtenOneWay(plain: string): string {
  return plain
    .replace(/\b(?:al|el|ash|as|an|at|ad|the)\b[ -]?/g, '')
    .replace(/kh|h/g, 'h')
    .replace(/gh|q|g|j|dj|zh/g, 'g')
    .replace(/ou|oo|u|w|o/g, 'u')
    .replace(/ee|ie|iy|y|i|e/g, 'i')
    .replace(/ph|f|v/g, 'f')
    .replace(/ck|c|k/g, 'k')
    .replace(/sch|sh|s|z/g, 's')
    .replace(/(\p{L})\1+/gu, '$1')
    .replaceAll(' ', '')
}
