import type { Change, ReplicaName } from '#shared/model/change.ts'
import type { Json } from '#shared/model/record.ts'
import type { Kind } from '#shared/model/records.ts'
import { standardRelationTypes } from '#shared/model/relation.ts'

/** Random steps on events, relations, identity, judgements and what was turned down. */
export const depthActs = [
  'merge-entity',
  'split-entity',
  'keep-apart',
  'doubt-mention',
  'add-event',
  'set-event',
  'delete-event',
  'add-participant',
  'add-relation',
  'turn-relation',
  'add-evidence',
  'delete-relation',
  'set-antecedent',
  'add-assessment',
  'link-claims',
  'add-indicator',
  'reject',
] as const

/** What depth steps choose from: ids that any copy has ever made. */
export interface DepthKnown {
  articles: string[]
  entities: string[]
  mentions: [article: string, id: string][]
  claims: [article: string, id: string][]
  events: string[]
  relations: string[]
}

/** A step: what is known, its numbers, a passage of any article, and whether this copy has a record. */
export interface DepthStep {
  known: DepthKnown
  numbers: readonly [number, number, number]
  newId(): string
  passage: Json
  has(replica: ReplicaName, kind: Kind, id: string): boolean
}

type Maker = (step: DepthStep) => Change[]

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)]
}

function change(replica: ReplicaName, kind: Kind, id: string, fields: Change['fields']): Change {
  return { replica, kind, id, fields }
}

/** The changes of a depth step; none where this copy lacks what they are on. */
export const depthMakers: { readonly [A in (typeof depthActs)[number]]: Maker } = {
  'merge-entity': (step) => onCase(step, 'entity', step.known.entities, { mergedInto: entityOf(step, 1) }),
  'split-entity': (step) => onCase(step, 'entity', step.known.entities, { mergedInto: null }),
  'keep-apart': (step) => {
    const [firstId, secondId] = [entityOf(step, 0), entityOf(step, 1)]
    return firstId && secondId ? [change('case', 'distinction', step.newId(), { firstId, secondId })] : []
  },
  'doubt-mention': (step) => {
    const [article, id] = pick(step.known.mentions, step.numbers[0]) ?? []
    if (!article || !id || !step.has(`article/${article}`, 'mention', id)) return []
    const certainty = step.numbers[1] % 2 ? 'probable' : 'certain'
    return [change(`article/${article}`, 'mention', id, { certainty, metonymOf: entityOf(step, 2) })]
  },
  'add-event': (step) => {
    const article = pick(step.known.articles, step.numbers[2])
    if (!article) return []
    const id = step.newId()
    step.known.events.push(id)
    const fields = { title: `Event ${step.numbers[0] % 9}`, placeId: entityOf(step, 1) }
    return [
      change('case', 'event', id, fields),
      change(`article/${article}`, 'event-passage', step.newId(), { eventId: id, passage: step.passage }),
    ]
  },
  'set-event': (step) => onCase(step, 'event', step.known.events, { time: timeOf(step), placeId: entityOf(step, 2) }),
  'delete-event': (step) => onCase(step, 'event', step.known.events, { deletedAt: deletion(step) }),
  'add-participant': (step) => {
    const [eventId, entityId] = [pick(step.known.events, step.numbers[0]), entityOf(step, 1)]
    const role = step.numbers[2] % 2 ? 'who did it' : null
    return eventId && entityId ? [change('case', 'participant', step.newId(), { eventId, entityId, role })] : []
  },
  'add-relation': (step) => {
    const [fromId, toId] = [entityOf(step, 0), entityOf(step, 1)]
    if (!fromId || !toId) return []
    const id = step.newId()
    step.known.relations.push(id)
    return [change('case', 'relation', id, { fromId, toId, typeId: typeOf(step) })]
  },
  'turn-relation': (step) =>
    onCase(step, 'relation', step.known.relations, { fromId: entityOf(step, 1) ?? 'nobody', typeId: typeOf(step) }),
  'add-evidence': (step) => {
    const [article, claimId] = pick(step.known.claims, step.numbers[1]) ?? []
    const relationId = pick(step.known.relations, step.numbers[0])
    if (!article || !relationId) return []
    const fields = { relationId, claimId: claimId ?? null, stance: step.numbers[2] % 3 ? 'for' : 'against' }
    return [change(`article/${article}`, 'relation-passage', step.newId(), { ...fields, passage: step.passage })]
  },
  'delete-relation': (step) => onCase(step, 'relation', step.known.relations, { deletedAt: deletion(step) }),
  'set-antecedent': (step) => {
    const [article, id] = pick(step.known.claims, step.numbers[0]) ?? []
    if (!article || !id || !step.has(`article/${article}`, 'claim', id)) return []
    const antecedentId = pick(step.known.claims, step.numbers[1])?.[1] ?? null
    return [change(`article/${article}`, 'claim', id, { antecedentId, branch: step.numbers[2] % 2 ? 'then' : 'else' })]
  },
  'add-assessment': (step) => {
    const [article, claimId] = pick(step.known.claims, step.numbers[0]) ?? []
    if (!article || !claimId) return []
    return [change(`article/${article}`, 'assessment', step.newId(), { claimId, credence: step.numbers[1] % 101 })]
  },
  'link-claims': (step) => {
    const [fromId, toId] = [
      pick(step.known.claims, step.numbers[0])?.[1],
      pick(step.known.claims, step.numbers[1])?.[1],
    ]
    const type = step.numbers[2] % 2 ? 'supports' : 'contradicts'
    return fromId && toId ? [change('case', 'claim-link', step.newId(), { fromId, toId, type })] : []
  },
  'add-indicator': (step) => {
    const [claimId, targetId] = [
      pick(step.known.claims, step.numbers[0])?.[1],
      pick(step.known.events, step.numbers[1]),
    ]
    if (!claimId || !targetId) return []
    return [change('case', 'indicator', step.newId(), { claimId, targetKind: 'event', targetId })]
  },
  reject: (step) => {
    const article = pick(step.known.articles, step.numbers[0])
    if (!article) return []
    const fields = { proposal: step.numbers[1] % 2 ? 'mention' : 'date', passage: step.passage }
    return [change(`article/${article}`, 'rejection', step.newId(), fields)]
  },
}

function entityOf({ known, numbers }: DepthStep, at: 0 | 1 | 2): string | null {
  return pick(known.entities, numbers[at]) ?? null
}

function typeOf({ numbers: [, , c] }: DepthStep): string {
  return standardRelationTypes[c % standardRelationTypes.length]?.id ?? 'supports'
}

/** Times of every precision, some of which cannot be. */
function timeOf({ numbers: [, b] }: DepthStep): Json {
  const day = `2024-02-${String(1 + (b % 31)).padStart(2, '0')}`
  return b % 5 === 0
    ? null
    : { phrase: 'in February', start: day, end: '2024-02-20', precision: b % 2 ? 'vague' : 'range' }
}

function deletion({ numbers: [, b] }: DepthStep): number | null {
  return b % 3 ? 5000 + b : null
}

function onCase(step: DepthStep, kind: Kind, ids: readonly string[], fields: Change['fields']): Change[] {
  const id = pick(ids, step.numbers[0])
  return id && step.has('case', kind, id) ? [change('case', kind, id, fields)] : []
}
