import type { TextRange } from '../../../model/passage.ts'
import { tokens } from '../../../text/tokens.ts'
import { isWholeWord } from '../../../text/words.ts'
import { longestFirst } from '../sorted.ts'
import type { KnownEntity } from '../suggestion.ts'

/** A name of a known entity in the text. */
export interface KnownHit extends TextRange {
  entity: KnownEntity
  /** The name or alias that stands there. */
  alias: string
}

interface Entry {
  alias: string
  folded: string
  entity: KnownEntity
}

type Index = ReadonlyMap<string, readonly Entry[]>
const indexes = new WeakMap<readonly KnownEntity[], Index>()

/** Names and aliases of known entities in stretches of a text: whole words, with or without the endings of genitive and plural. */
export function findKnown(text: string, ranges: readonly TextRange[], known: readonly KnownEntity[]): KnownHit[] {
  if (known.length === 0) return []
  const index = indexOf(known)
  const folded = sameLength(text)
  const found: KnownHit[] = []
  for (const range of ranges) {
    const all = tokens(text, range)
    for (const [at, token] of all.entries()) {
      for (const entry of entriesAt(index, token.word, all[at + 1]?.word)) {
        const end = endOf(text, folded, token.start, entry)
        if (end !== null && end <= range.end)
          found.push({ start: token.start, end, entity: entry.entity, alias: entry.alias })
      }
    }
  }
  return longestFirst(found)
}

/** Names of one word by that word, longer ones by their first two. */
function entriesAt(index: Index, word: string, next: string | undefined): readonly Entry[] {
  const single = index.get(word)
  const longer = next === undefined ? undefined : index.get(`${word} ${next}`)
  return single && longer ? [...single, ...longer] : (single ?? longer ?? [])
}

function indexOf(known: readonly KnownEntity[]): Index {
  const made = indexes.get(known)
  if (made) return made
  const index = new Map<string, Entry[]>()
  for (const entity of known) {
    for (const alias of new Set([entity.name, ...entity.aliases])) addEntry(index, alias.trim(), entity)
  }
  indexes.set(known, index)
  return index
}

function addEntry(index: Map<string, Entry[]>, alias: string, entity: KnownEntity): void {
  const [first, second] = tokens(alias)
  if (first?.start !== 0) return
  const entry = { alias, folded: sameLength(alias), entity }
  const key = second ? `${first.word} ${second.word}` : first.word
  for (const one of [key, `${key}s`]) {
    const list = index.get(one)
    if (list) list.push(entry)
    else index.set(one, [entry])
  }
}

/** End of an alias that stands at an offset with fitting case and at the edges of words; null when it does not. */
function endOf(text: string, folded: string, start: number, { alias, folded: wanted }: Entry): number | null {
  if (!folded.startsWith(wanted, start)) return null
  const end = start + wanted.length
  if (!caseFits(text.slice(start, end), alias)) return null
  if (isWholeWord(text, start, end)) return end
  const plural = /^s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 2)) && alias.length > 3 && /\p{Ll}$/u.test(alias)
  return plural && isWholeWord(text, start, end + 1) ? end + 1 : null
}

/** "US" is not "us": capitals of a short alias count, and a name that is written with a capital begins with one. */
function caseFits(written: string, alias: string): boolean {
  if (/^\P{Ll}+$/u.test(alias) && alias.length <= 6) return written === alias
  return !/^\p{Lu}/u.test(alias) || /^\p{Lu}/u.test(written)
}

const letters = new Map<string, string>()
const ascii = /^[\0-\x7F]*$/

/** Lower case without accents, straight apostrophes and plain spaces, in as many units as the text has. */
function sameLength(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(/\s/g, ' ')
  let folded = ''
  for (const letter of text) folded += letters.get(letter) ?? foldLetter(letter)
  return folded
}

function foldLetter(letter: string): string {
  const plain = /\s/u.test(letter)
    ? ' '
    : /[’‘ʼ]/u.test(letter)
      ? "'"
      : /[‐‑–]/u.test(letter)
        ? '-'
        : letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const kept = plain.length === letter.length ? plain : letter
  letters.set(letter, kept)
  return kept
}
