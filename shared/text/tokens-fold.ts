/** Marks that readers leave out when they type: Latin, Greek and Cyrillic accents (й, ї and ў stay), Hebrew points, Arabic vowels and hamza signs. */
const droppedMarks =
  /(?<![\u0438\u0456\u0443])[\u0300-\u036F]|[\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u08D3-\u08FF]|[\u0640\u00AD\u200D]/gu

/** Letters that Unicode does not decompose and that readers take for the plain ones. */
const plain: { [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
}
const plainLetters = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu')
const otherDigits = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/gu
const notWord = /[^\p{L}\p{M}\p{N}]+/gu
const ascii = /^[0-9a-z]*$/

/**
 * The form of one word under which it is indexed and sought: lower case, without accents, compatibility
 * forms resolved, Arabic normalised (see `stripArticle`). Not for display, and not for offsets: its length may differ.
 * Empty when nothing of the word is left.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return ascii.test(lower) ? lower : stripArticle(foldLetters(lower))
}

/** The same without taking off the Arabic article: the start of a word is not a word. */
export function foldLetters(lower: string): string {
  return foldText(lower).replace(notWord, '')
}

/** Folds the letters of a whole text, spaces and marks between words kept. Lower case comes in. */
export function foldText(lower: string): string {
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(droppedMarks, '')
    .normalize('NFC')
    .replace(plainLetters, (letter) => plain[letter] ?? letter)
    .replace(otherDigits, asciiDigit)
}

/** Arabic and Persian digits start at a multiple of 16, Devanagari ones 6 later. */
function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  return String((code & 0xf) - (code >= 0x966 ? 6 : 0))
}

const arabicPrefix = /^(?:[وفبك]?ال|لل)(?=[\u0620-\u06D5]{3,}$)/u

/**
 * Takes the article off an Arabic word, with the conjunction or preposition written on to it:
 * ال, وال, فال, بال, كال and لل, where at least three letters remain (so الله keeps its own).
 * The prefixes are those of Lucene's ArabicStemmer; its bare و and its suffixes are left alone.
 */
function stripArticle(folded: string): string {
  return folded.replace(arabicPrefix, '')
}

const arabicPrefixOfStart = /^(?:[وفبك]?ال|لل)(?=[\u0620-\u06D5]+$)/u

/** The same for the start of a word, of which nobody knows how many letters follow. */
export function stripArticlePrefix(folded: string): string {
  return folded.replace(arabicPrefixOfStart, '')
}
