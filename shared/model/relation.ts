import { z } from 'zod'
import { passageSchema } from './passage.ts'
import { defineRecord, optionalId, optionalText, type RecordOf, stampShape } from './record.ts'

/** A kind of relation. Types of the program's own list have fixed ids and need no record until one is changed. */
export const relationTypeType = defineRecord({
  kind: 'relation-type',
  plural: 'relation_types',
  scope: 'case',
  fields: z.object({
    ...stampShape,
    name: z.string().min(1),
    directed: z.boolean().catch(true),
    /** Place in the list; smaller first, name decides ties. */
    rank: z.number().catch(0),
  }),
})
/** A kind of relation. */
export type RelationType = RecordOf<typeof relationTypeType>

/** The list a project starts with. */
export const standardRelationTypes: readonly { id: string; name: string; directed: boolean }[] = [
  { id: 'supports', name: 'supports', directed: true },
  { id: 'funds', name: 'funds', directed: true },
  { id: 'protects', name: 'protects', directed: true },
  { id: 'controls', name: 'controls', directed: true },
  { id: 'allied-with', name: 'allied with', directed: false },
  { id: 'opposes', name: 'opposes', directed: true },
  { id: 'clashed-with', name: 'clashed with', directed: false },
  { id: 'agreement-with', name: 'agreement with', directed: false },
  { id: 'negotiates-with', name: 'negotiates with', directed: false },
  { id: 'part-of', name: 'part of', directed: true },
  { id: 'located-in', name: 'located in', directed: true },
  { id: 'republished', name: 'republished', directed: true },
]

/** A typed link between two entities: asserted, not established. Dates are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const relationType = defineRecord({
  kind: 'relation',
  plural: 'relations',
  scope: 'case',
  fields: z.object({
    ...stampShape,
    fromId: z.string().min(1),
    toId: z.string().min(1),
    typeId: z.string().min(1),
    since: optionalText,
    until: optionalText,
    note: optionalText,
  }),
})
/** A typed link between two entities. */
export type Relation = RecordOf<typeof relationType>

/** A passage that speaks for or against a relation, and the claim that asserts it there. */
export const relationPassageType = defineRecord({
  kind: 'relation-passage',
  plural: 'relation_passages',
  scope: 'article',
  fields: z.object({
    ...stampShape,
    relationId: z.string().min(1),
    passage: passageSchema,
    stance: z.enum(['for', 'against']).catch('for'),
    claimId: optionalId,
  }),
})
/** A passage that speaks for or against a relation. */
export type RelationPassage = RecordOf<typeof relationPassageType>
