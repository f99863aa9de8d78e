import type { EntityType } from '../../../model/entity.ts'
import { headWords, lowerHeads, lowerSites, stateOrgans } from '../lists/head-words.ts'
import type { Word } from '../tokens.ts'
import { countryOfDemonym, listedName, readsLikeNationality } from './gazetteer.ts'

const order: readonly EntityType[] = [
  'agreement',
  'government',
  'armed-group',
  'organisation',
  'site',
  'outlet',
  'place',
]
const connecting = /^(?:of|for|on|to|in|against)$/
const stateForces =
  /^(?:national|royal|federal|republican|revolutionary|coast|border|presidential|imperial|us|red|armed|air|state)$/
const irregular =
  /^(?:free|liberation|resistance|democratic|popular|people's|independence|revolutionary|rapid|self|defence|salvation|national)$/

/** The type that a word of the name tells, the noun the others describe first: "Ministry" of "Ministry of Oil". */
export function typeByHead(words: readonly Word[]): { type: EntityType; word: string } | undefined {
  const numbered = /^\d/.test(words.at(-1)?.text ?? '') ? words.at(-2) : undefined
  if (numbered) {
    const type = order.find((one) => headWords[one].has(numbered.lower))
    return type && { type, word: numbered.text }
  }
  const stop = words.findIndex(({ lower }, at) => at > 0 && connecting.test(lower))
  const head = words[(stop < 0 ? words.length : stop) - 1]
  if (!head) return undefined
  const type = typeOfHead(words, head, stop < 0 ? words.length : stop)
  if (type) return { type, word: head.text }
  const first = words[0]
  const opening = words.length > 1 && first?.capital ? openings[first.lower] : undefined
  return opening && first ? { type: opening, word: first.text } : undefined
}

/** Heads that stand before the name: "Camp Bahar", "Lake Chad". */
const openings: { readonly [word: string]: EntityType } = {
  camp: 'site',
  fort: 'site',
  highway: 'site',
  route: 'site',
  hotel: 'site',
  port: 'place',
  lake: 'place',
  mount: 'place',
  cape: 'place',
  ansar: 'armed-group',
  jabhat: 'armed-group',
  liwa: 'armed-group',
  harakat: 'armed-group',
  jund: 'armed-group',
  hezb: 'armed-group',
  katibat: 'armed-group',
  operation: 'organisation',
  radio: 'outlet',
  jabal: 'place',
  wadi: 'place',
  tel: 'place',
  kafr: 'place',
  deir: 'place',
  beit: 'place',
}

function typeOfHead(words: readonly Word[], head: Word, end: number): EntityType | undefined {
  const word = head.lower
  if (end === 1 && words.length === 1)
    return headWords.government.has(word) && /^(?:parliament|congress|senate|treasury)$/.test(word)
      ? 'government'
      : undefined
  if (/^(?:army|forces|guard|guards|corps|navy|force|regiment|command)$/.test(word)) return forcesType(words, word, end)
  if (word === 'state' && !readsLikeNationality(words[end - 2]?.text ?? '') && !/^of$/.test(words[end]?.lower ?? ''))
    return undefined
  if (word === 'house' || word === 'states' || word === 'state')
    return end < words.length || end > 1 ? 'government' : undefined
  if (!head.capital) return lowerType(words, word)
  if (word === 'bank' && /^(?:west|left|right|east)$/.test(words[end - 2]?.lower ?? '')) return 'place'
  const office = /^(?:authority|agency|commission|department|bureau|office|service|administration|directorate)$/.test(
    word,
  )
  if (
    office &&
    words
      .slice(0, end - 1)
      .some(
        ({ text, lower }) =>
          /^(?:national|federal|state)$/.test(lower) ||
          readsLikeNationality(text) ||
          listedName(text)?.kind === 'country',
      )
  )
    return 'government'
  return order.find((type) => headWords[type].has(word))
}

function lowerType(words: readonly Word[], word: string): EntityType | undefined {
  if (lowerSites.has(word)) return 'site'
  for (const [type, heads] of Object.entries(lowerHeads)) if (heads.has(word)) return type as EntityType
  const organ = stateOrgans.has(word) || headWords.government.has(word) || /^(?:guards?|patrol|services?)$/.test(word)
  return organ && words.some(({ text }) => readsLikeNationality(text)) ? 'government' : undefined
}

/** Armed forces of a state carry a nationality or a word of office; the others are armed groups. */
function forcesType(words: readonly Word[], word: string, end: number): EntityType {
  const before = words.slice(0, end - 1)
  const loose = before.some(
    ({ lower }) =>
      irregular.test(lower) &&
      !(lower === 'national' && /^(?:guard|army|forces)$/.test(word)) &&
      !(lower === 'revolutionary' && /^guards?$|corps/.test(word)) &&
      !(lower === 'defence' && before.length > 1 && word === 'forces'),
  )
  const national = before.some(
    ({ text }) => readsLikeNationality(text) || countryOfDemonym(text) || listedName(text)?.kind === 'country',
  )
  if (loose && !(national && before.some(({ lower }) => lower === 'armed' || lower === 'defence'))) return 'armed-group'
  return national || before.some(({ lower }) => stateForces.test(lower)) || word === 'navy' || word === 'command'
    ? 'government'
    : 'armed-group'
}
