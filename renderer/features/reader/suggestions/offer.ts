import { doubtOccurrence } from '#shared/analysis/occurrence-doubt.ts'
import type { MentionSuggestion } from '#shared/analysis/suggest/suggestion.ts'
import type { EntityType } from '#shared/model/entity.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { fold } from '#shared/views/match.ts'

type Named = Pick<EntityView, 'id' | 'name' | 'type' | 'aliases'>

/** An entity that accepting a proposal names: one that is there, or a new one. */
export interface OfferedEntity {
  id: string | null
  name: string
  type: EntityType
}

/** What accepting a proposal makes: a mention of an entity, and the place literally named where it stands for that. */
export interface Offer extends OfferedEntity {
  suggestion: MentionSuggestion
  place: OfferedEntity | null
}

/** What the analyst decided otherwise. */
interface Otherwise {
  type?: EntityType | undefined
  /** The place itself is meant, not who governs from it. */
  literal?: boolean
}

/** Entities by folded name and alias. */
export type NameIndex = ReadonlyMap<string, readonly Named[]>

/** Makes entities findable by name and alias. */
export function indexNames(entities: readonly Named[]): NameIndex {
  const index = new Map<string, Named[]>()
  for (const entity of entities) {
    for (const name of new Set([entity.name, ...entity.aliases.map(({ text }) => text)].map(fold))) {
      const there = index.get(name)
      if (there) there.push(entity)
      else index.set(name, [entity])
    }
  }
  return index
}

/** What accepting a proposal makes, the analyst's own decisions taken into account. */
export function offerOf(suggestion: MentionSuggestion, names: NameIndex, { type, literal }: Otherwise = {}): Offer {
  const { entity: name, known, metonym } = suggestion
  const place = metonym === false ? null : placeOf(suggestion, names)
  const literalType = metonym === false ? suggestion.type : 'place'
  if (!place || literal || (type !== undefined && type !== 'government')) {
    const wanted = type ?? literalType
    const named = type === undefined && known !== false ? { id: known, name, type: wanted } : find(names, name, wanted)
    return { ...named, suggestion, place: null }
  }
  const actor = typeof metonym === 'string' ? metonym : `Authorities in ${name}`
  return { ...find(names, actor, 'government'), suggestion, place }
}

function placeOf({ entity, known }: MentionSuggestion, names: NameIndex): OfferedEntity {
  return known === false ? find(names, entity, 'place') : { id: known, name: entity, type: 'place' }
}

function find(names: NameIndex, name: string, type: EntityType): OfferedEntity {
  const there = names.get(fold(name))?.find((entity) => entity.type === type)
  return there ? { id: there.id, name: there.name, type } : { id: null, name, type }
}

/** Rules that tell a name but hardly what of; a list knows. */
const guesses = new Set(['name-capital', 'name-beside', 'name-shape', 'name-acronym', 'name-first'])
const listed = / is in the list of /

/** Why a proposal had better be looked at before it is accepted with others; null when nothing speaks against it. */
export function doubtOf({ suggestion, type, id, place }: Offer, before: string): string | null {
  if (suggestion.metonym === true && place) return 'who governs there?'
  if (id === null && guesses.has(suggestion.rule) && !listed.test(suggestion.reason)) return 'type is a guess'
  return place ? null : doubtOccurrence(type, before)
}

/** One key for all proposals that name the same entity. */
export function entityKey({ id, name, type }: OfferedEntity): string {
  return id ?? `${type} ${fold(name)}`
}
