import type { EntityType } from '../../../model/entity.ts'
import { cityNames } from '../lists/cities.ts'
import { countryTable } from '../lists/countries.ts'
import { groupAdjectives, otherCapitals, regions, seats } from '../lists/geography.ts'
import { institutions } from '../lists/institutions.ts'
import { plainName } from './fold.ts'

/** What the lists know of a name. `state` is the country that a capital or a seat may stand for. */
export interface Listed {
  kind: 'country' | 'capital' | 'city' | 'region' | 'institution'
  name: string
  type: EntityType
  state?: string
}

const listed = new Map<string, Listed>()
const demonyms = new Map<string, string>()
/** Most words a listed name has, by its first word. */
const longest = new Map<string, number>()

function add(name: string, entry: Listed): void {
  if (!name || listed.has(name)) return
  listed.set(name, entry)
  const words = name.split(/[ -]/)
  const first = words[0] ?? ''
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
}

function fill(): void {
  for (const [name, type] of institutions) {
    const seat = seats[plainName(name)]
    add(plainName(name), { kind: 'institution', name, type, ...(seat ? { state: seat } : {}) })
  }
  for (const [name, state] of Object.entries(otherCapitals)) add(name, { kind: 'capital', name, type: 'place', state })
  for (const row of countryTable.trim().split('\n')) addCountry(row)
  for (const name of regions) add(name, { kind: 'region', name, type: 'place' })
  for (const name of cityNames.trim().split(/\|\s*/)) add(name, { kind: 'city', name, type: 'place' })
}

function addCountry(row: string): void {
  const [name = '', others = '', people = '', capitals = ''] = row.split('|')
  const peoples = people.split(';')
  for (const one of [name, ...others.split(';')].filter((other) => other === name || !peoples.includes(other)))
    add(one, { kind: 'country', name, type: 'government', state: name })
  for (const one of peoples) if (one && !demonyms.has(one)) demonyms.set(one, name)
  for (const one of capitals.split(';')) add(one, { kind: 'capital', name: one, type: 'place', state: name })
}

fill()

const dotted = /^(?:\p{Lu}\.){2,}$/u

/** What the lists know of a name as written, accents aside. */
export function listedName(name: string): Listed | undefined {
  const plain = plainName(name)
  return listed.get(plain) ?? (dotted.test(plain) ? listed.get(plain.replaceAll('.', '')) : undefined)
}

/** Most words that a listed name beginning with this word has; 0 when none begins so. */
export function longestListed(firstWord: string): number {
  return longest.get(plainName(firstWord)) ?? (dotted.test(firstWord) ? 1 : 0)
}

/** The country of a nationality, adjective or noun, as written with its capital. */
export function countryOfDemonym(word: string): string | undefined {
  return demonyms.get(plainName(word))
}

/** Whether a capitalised word is a nationality, a people, a faith or the like: no entity by itself. */
export function isGroupWord(word: string): boolean {
  return demonyms.has(plainName(word)) || groupAdjectives.has(word.toLowerCase())
}

const adjectiveEnding = /(?:[^a]ian|ish|ese|ean|[bcdfghjklmnpqrstvwxz]ani|[aeiou]van)$/

/** Whether a word reads like the adjective of a country, listed or not. */
export function readsLikeNationality(word: string): boolean {
  if (demonyms.has(plainName(word))) return true
  return word.length > 4 && adjectiveEnding.test(word) && !groupAdjectives.has(word.toLowerCase())
}
