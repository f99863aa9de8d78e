import { guessEntityType } from '#shared/analysis/entity-type.ts'
import { type EntityType, entityTypes } from '#shared/model/entity.ts'
import type { EntityView, TagView } from '#shared/protocol/views.ts'
import { fold } from '#shared/views/match.ts'
import type { TakenBefore } from './taken-before.ts'

/** An entity that the bar offers, and the alias by which it was found. */
export interface EntityOption {
  entity: EntityView
  /** Found by this other name, not by its own. */
  alias: string | null
  /** The name or an alias is exactly what is sought, or the same words were taken so before. */
  exact: boolean
  /** The same words were taken so in other places of the article. */
  before?: TakenBefore
}

/** Entities shown under the filter. */
const mostOffered = 40

/** What the same words name elsewhere in the article, then the entities that answer them. */
export function offerEntities(
  entities: readonly EntityView[],
  words: string,
  before?: TakenBefore | undefined,
): EntityOption[] {
  const found = answering(entities, words)
  const taken = before && entities.find(({ id }) => id === before.entityId)
  if (!taken) return found
  const same = found.find(({ entity }) => entity.id === taken.id) ?? { entity: taken, alias: null }
  return [{ ...same, exact: true, before }, ...found.filter((one) => one !== same)]
}

/** Entities whose name or alias answers the words, the best first: exact, then starts, then parts; the more used before. */
function answering(entities: readonly EntityView[], words: string): EntityOption[] {
  const wanted = fold(words.trim())
  if (wanted === '') return []
  const found: { option: EntityOption; rank: number }[] = []
  for (const entity of entities) {
    const byName = rankOf(wanted, fold(entity.name))
    const aliases = entity.aliases.map(({ text }) => ({ text, rank: rankOf(wanted, fold(text)) + 0.5 }))
    const best = aliases.reduce((least, alias) => (alias.rank < least.rank ? alias : least), { text: '', rank: 99 })
    const rank = Math.min(byName, best.rank)
    if (rank >= 9) continue
    const alias = best.rank < byName ? best.text : null
    found.push({ option: { entity, alias, exact: rank < 1 }, rank })
  }
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.option.entity.mentionsHere - a.option.entity.mentionsHere ||
        b.option.entity.mentions - a.option.entity.mentions ||
        a.option.entity.name.localeCompare(b.option.entity.name),
    )
    .slice(0, mostOffered)
    .map(({ option }) => option)
}

/** How well a name answers words, or the words without their article: "the Guard" is looked for as "Guard" too. */
function rankOf(wanted: string, name: string): number {
  const bare = wanted.replace(/^(?:the|an?) (?=\S)/u, '')
  return Math.min(rankAs(wanted, name), bare === wanted ? 9 : Math.max(1, rankAs(bare, name)))
}

/** 0 the same, 1 starts so, 2 a word starts so, 3 somewhere inside, 4 the words hold the whole name, 9 not at all. */
function rankAs(wanted: string, name: string): number {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (name.includes(` ${wanted}`)) return 2
  if (name.includes(wanted)) return 3
  return name.length > 2 && ` ${wanted} `.includes(` ${name} `) ? 4 : 9
}

/** What Enter takes: an exact name or alias, else a new entity of the type the name suggests. */
export function firstChoice(options: readonly EntityOption[], words: string): number {
  if (options[0]?.exact) return 0
  return options.length + entityTypes.indexOf(guessEntityType(words))
}

/** The type of a place behind the offered entities. */
export function typeAt(options: readonly EntityOption[], index: number): EntityType | undefined {
  return entityTypes[index - options.length]
}

/** Tags that answer the words, those used last first, then the most used. */
export function offerTags(tags: readonly TagView[], words: string, recent: readonly string[]): TagView[] {
  const wanted = fold(words.trim())
  const place = (tag: TagView) => {
    const at = recent.indexOf(tag.id)
    return at < 0 ? recent.length : at
  }
  return tags
    .filter((tag) => fold(tag.name).includes(wanted))
    .sort((a, b) => place(a) - place(b) || b.uses - a.uses || a.name.localeCompare(b.name))
}

/** The selected words as a name: without line breaks, quotes around them and a genitive. */
export function asName(quote: string): string {
  return quote
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“”„«»‘’'(]+|["“”„«»‘’')]+$/gu, '')
    .replace(/(?<=[\p{L}\p{N}])['’]s$/u, '')
    .trim()
}
