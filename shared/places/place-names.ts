import { plainWords, writtenOneWay } from '../text/transliteration.ts'

/** Marks within words that transliterations put in or leave out. */
const withinWords = /['’‘`´ʼʻʿʾ′]/gu

/** A place's name as it is compared: no case, accents, apostrophes or hyphens. */
export function placeKey(name: string): string {
  return plainWords(name.replace(withinWords, ''))
}

/** Fewer consonants than this say too little of a name. */
const fewest = 3

/** The consonants of a name (as `placeKey` makes it) written one way; empty where they are too few to tell it. */
export function placeConsonants(key: string): string {
  const consonants = writtenOneWay(key.replace(/h\b/g, ''))
    .replace(/[aiu]/g, '')
    .replace(/(\p{L})\1+/gu, '$1')
  return consonants.length < fewest ? '' : consonants
}

const kinds = 'city|town|village|province|governorate|district|region|area|camp|municipality|suburb|port|airport'
const before = new RegExp(
  `^(?:the )?(?:(?:old )?(?:${kinds}) of|(?:greater|central|northern|southern|eastern|western)) `,
)
const after = new RegExp(` (?:${kinds})$`)

/** The name a longer one is made of: "the town of X", "X province"; null where there is none. */
export function namedWithin(name: string): string | null {
  const key = placeKey(name)
  const within = key.replace(before, '').replace(after, '')
  return within === key || within === '' ? null : within
}
