import type { EntityView } from '../protocol/views.ts'

type Compared = Pick<EntityView, 'id' | 'name' | 'type' | 'aliases' | 'mentions'>

/** Two entities that may be the same: the one that is named less often first, since it would be merged into the other. */
interface Proposal {
  firstId: string
  secondId: string
  reason: string
}

const most = 200
/** Names shorter than this are compared as they are: one letter is too much of them. */
const shortest = 5

/**
 * Entities of one type that share a name or alias, that differ by a letter or two, or whose names are other
 * transliterations of one. `apart` holds pairs `first second` that are known to differ, both ways round.
 */
export function proposeMerges(entities: readonly Compared[], apart: ReadonlySet<string>): Proposal[] {
  const found = new Map<string, Proposal>()
  for (const [reason, key] of keys) {
    for (const group of groupsBy(entities, key)) addPairs(found, group, reason, apart)
  }
  addNeighbours(found, entities, apart)
  return [...found.values()].slice(0, most)
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
const folded = (text: string) =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const namesOf = ({ name, aliases }: Compared) => [name, ...aliases.map(({ text }) => text)]

/** Letters that transliterations of Arabic, Russian and others write differently, written one way. */
function skeleton(text: string): string {
  return folded(text)
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

const keys: readonly [reason: string, key: (text: string) => string][] = [
  ['same name or alias', folded],
  ['another transliteration', (text) => (text.length < shortest ? '' : skeleton(text))],
]

function groupsBy(entities: readonly Compared[], key: (text: string) => string): Compared[][] {
  const groups = new Map<string, Set<Compared>>()
  for (const entity of entities) {
    for (const text of namesOf(entity)) {
      const at = key(text)
      if (at === '') continue
      const group = groups.get(`${entity.type} ${at}`) ?? new Set()
      groups.set(`${entity.type} ${at}`, group.add(entity))
    }
  }
  return [...groups.values()].filter((group) => group.size > 1).map((group) => [...group])
}

function addPairs(
  found: Map<string, Proposal>,
  group: readonly Compared[],
  reason: string,
  apart: ReadonlySet<string>,
): void {
  const [kept, ...others] = group.toSorted((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
  for (const other of others) if (kept) add(found, other, kept, reason, apart)
}

function add(
  found: Map<string, Proposal>,
  first: Compared,
  second: Compared,
  reason: string,
  apart: ReadonlySet<string>,
): void {
  const key = [first.id, second.id].toSorted().join(' ')
  if (apart.has(`${first.id} ${second.id}`) || found.has(key)) return
  found.set(key, { firstId: first.id, secondId: second.id, reason })
}

/** Pairs that differ by one letter, found by what is left when one letter is taken out. */
function addNeighbours(found: Map<string, Proposal>, entities: readonly Compared[], apart: ReadonlySet<string>): void {
  const byGap = new Map<string, Compared>()
  for (const entity of entities) {
    const name = folded(entity.name)
    if (name.length < shortest + 1 || /\d/.test(name)) continue
    for (let at = 0; at < name.length; at++) {
      for (const gap of [`${name.slice(0, at)}*${name.slice(at + 1)}`, `${name.slice(0, at)}*${name.slice(at)}`]) {
        const key = `${entity.type} ${gap}`
        const other = byGap.get(key)
        if (!other) byGap.set(key, entity)
        else if (other.id !== entity.id) addPairs(found, [other, entity], 'small difference in spelling', apart)
      }
    }
  }
}
