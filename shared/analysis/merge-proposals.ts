import type { EntityView } from '../protocol/views.ts'
import { plainWords, transliterated } from '../text/transliteration.ts'

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

const namesOf = ({ name, aliases }: Compared) => [name, ...aliases.map(({ text }) => text)]

const keys: readonly [reason: string, key: (text: string) => string][] = [
  ['same name or alias', plainWords],
  ['another transliteration', (text) => (text.length < shortest ? '' : transliterated(text))],
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
    const name = plainWords(entity.name)
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
