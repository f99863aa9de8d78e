import type { EntityType } from '../../../model/entity.ts'
import { longestFirst, overlapping } from '../sorted.ts'
import type { Stretch } from '../stretches.ts'
import type { KnownEntity, MentionSuggestion } from '../suggestion.ts'
import { type Candidate, wordsIn } from './candidate.ts'
import { type Decision, decide, keyOf } from './decide.ts'
import { readDocument } from './document.ts'
import { typeLabels } from './evidence.ts'
import { findKnown, type KnownHit } from './known.ts'
import { type Role, roleOf } from './metonym.ts'
import { candidatesOf } from './refine.ts'
import { type ShortForm, shortForms } from './short-forms.ts'

/** Mentions of known entities, and of names that the words alone tell; the longer of two that overlap. English. */
export function findMentions(
  text: string,
  stretches: readonly Stretch[],
  known: readonly KnownEntity[],
): MentionSuggestion[] {
  const document = readDocument(text, stretches)
  const forms = stretches.flatMap((stretch) => shortFormsIn(text, stretch))
  const candidates = candidatesOf(document, forms)
  const decided = decide(text, candidates, forms)
  const hits = findKnown(text, stretches, known)
  const byName = knownByName(known)
  const named = candidates.flatMap((candidate) => linked(mentionOf(candidate, decided), byName) ?? [])
  const merged = longestFirst([
    ...hits.map((hit) => knownMention(text, hit, candidates)),
    ...named.filter((one) => !isInside(one, hits)),
  ])
  return merged
}

const names = new WeakMap<readonly KnownEntity[], ReadonlyMap<string, KnownEntity>>()

function knownByName(known: readonly KnownEntity[]): ReadonlyMap<string, KnownEntity> {
  const made = names.get(known)
  if (made) return made
  const found = new Map<string, KnownEntity>()
  for (const entity of known) for (const name of [entity.name, ...entity.aliases]) found.set(keyOf(name), entity)
  names.set(known, found)
  return found
}

/** A short form or surname of a known entity's name belongs to that entity. */
function linked(mention: MentionSuggestion | null, known: ReadonlyMap<string, KnownEntity>): MentionSuggestion | null {
  const entity = mention && mention.metonym === false ? known.get(keyOf(mention.entity)) : undefined
  if (!mention || !entity) return mention
  return { ...mention, known: entity.id, entity: entity.name, type: entity.type }
}

function shortFormsIn(text: string, { start, end }: Stretch): ShortForm[] {
  return shortForms(text.slice(start, end)).map((form) => ({
    ...form,
    longRange: { start: form.longRange.start + start, end: form.longRange.end + start },
    shortRange: { start: form.shortRange.start + start, end: form.shortRange.end + start },
  }))
}

/** A name of the rules gives way to a known one that covers it. */
function isInside(mention: MentionSuggestion, hits: readonly KnownHit[]): boolean {
  return overlapping(hits, mention) && hits.some(({ start, end }) => start <= mention.start && mention.end <= end)
}

/** Mentions of known entities in text of any language. */
export function findKnownMentions(
  text: string,
  stretches: readonly Stretch[],
  known: readonly KnownEntity[],
): MentionSuggestion[] {
  return findKnown(text, stretches, known).map((hit) => knownMention(text, hit, []))
}

function knownMention(
  text: string,
  { start, end, entity, alias }: KnownHit,
  candidates: readonly Candidate[],
): MentionSuggestion {
  const candidate = candidates.find((one) => one.start === start && one.end === end)
  const place = entity.type === 'place' && candidate !== undefined
  const role = place ? roleOf(candidate) : null
  const metonym = role?.role === 'actor' ? (candidate?.listed?.state ?? true) : false
  const named =
    alias === entity.name
      ? `“${alias}” is in the project.`
      : `“${alias}” is another name of ${entity.name} in the project.`
  return {
    kind: 'mention',
    start,
    end,
    exact: text.slice(start, end),
    type: metonym === false ? entity.type : 'government',
    entity: entity.name,
    known: entity.id,
    metonym,
    reason: role && metonym ? `${named} “${role.word}” makes it act like a government.` : named,
    rule: 'known',
  }
}

/** Least weight of the signs for a single word to be a name. */
const enough = 0.5

function mentionOf(candidate: Candidate, decided: ReadonlyMap<string, Decision>): MentionSuggestion | null {
  const { start, end, name } = candidate
  const decision = decided.get(keyOf(name))
  if (!decision) return null
  const settled = decision.rule === 'name-part' || decision.rule === 'name-short' || candidate.listed !== undefined
  if (candidate.doubtful && !settled) return null
  if (decision.weight < enough && !isFirm(candidate)) return null
  const role = roleInText(candidate, decision)
  return {
    kind: 'mention',
    start,
    end,
    exact: name,
    entity: decision.entity,
    known: false,
    ...meaning(candidate, decision, role),
  }
}

/** Least weight of the signs for a place outside the lists to stand for those who govern it. */
const surePlace = 3

/** A capital inside a sentence is a name even where nothing tells what of. */
function isFirm(candidate: Candidate): boolean {
  return !candidate.doubtful && !candidate.sentence.heading
}

const stands: ReadonlySet<EntityType> = new Set(['place', 'government'])

function roleInText(candidate: Candidate, decision: Decision): Role | null {
  if (!stands.has(decision.type) || candidate.base !== undefined) return null
  const { listed } = candidate
  if (
    listed
      ? listed.kind === 'city' || listed.kind === 'region' || listed.kind === 'institution'
      : wordsIn(candidate).length > 1
  )
    return null
  return roleOf(candidate)
}

function meaning(
  candidate: Candidate,
  decision: Decision,
  role: Role | null,
): Pick<MentionSuggestion, 'type' | 'metonym' | 'reason' | 'rule'> {
  const { listed, name } = candidate
  const plain = { type: decision.type, metonym: false, reason: decision.reason, rule: decision.rule } as const
  if (listed?.kind === 'institution' && listed.state)
    return {
      ...plain,
      metonym: listed.state,
      reason: `“${name}” stands for the government that sits there.`,
      rule: 'metonym-seat',
    }
  if (listed?.kind === 'country') return countryMeaning(plain, role, name)
  if (decision.type !== 'place' || role?.role !== 'actor') return plain
  if (!listed && (decision.weight < surePlace || role.weak)) return plain
  const actor = listed?.state ?? true
  const whose = typeof actor === 'string' ? actor : 'those who govern there'
  return {
    type: 'government',
    metonym: actor,
    reason: `“${role.word}”: ${name} acts here, so it stands for ${whose}.`,
    rule: 'metonym',
  }
}

function countryMeaning(
  plain: Pick<MentionSuggestion, 'type' | 'metonym' | 'reason' | 'rule'>,
  role: Role | null,
  name: string,
) {
  if (role?.role !== 'place')
    return role
      ? { ...plain, type: 'government' as const, reason: `“${role.word}”: the state ${name} acts here.` }
      : plain
  return {
    ...plain,
    type: 'place' as const,
    reason: `“${role.word}” makes the country ${name} ${typeLabels.place} here.`,
    rule: 'name-country',
  }
}
