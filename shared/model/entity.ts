import { z } from 'zod'
import { passageSchema } from './passage.ts'
import { defineRecord, optionalId, optionalText, type RecordOf, stampShape } from './record.ts'

/** Entity types in the order of their keys 1–8. `government` covers states and their organs. */
export const entityTypes = [
  'person',
  'government',
  'organisation',
  'armed-group',
  'place',
  'site',
  'agreement',
  'outlet',
] as const
/** One of the types of entities. */
export type EntityType = (typeof entityTypes)[number]

/** Somebody or something named. */
export const entityType = defineRecord({
  kind: 'entity',
  plural: 'entities',
  scope: 'case',
  fields: z.object({
    ...stampShape,
    name: z.string().min(1),
    type: z.enum(entityTypes),
    description: optionalText,
    /** Reserved: the entity this one is merged into, an undoable redirect. */
    mergedInto: optionalId,
  }),
})
/** Somebody or something that is named. */
export type Entity = RecordOf<typeof entityType>

/** Another name of an entity, with the passage it came from where known. */
export const aliasType = defineRecord({
  kind: 'alias',
  plural: 'aliases',
  scope: 'case',
  fields: z.object({
    ...stampShape,
    entityId: z.string().min(1),
    text: z.string().min(1),
    articleId: optionalId,
    passage: passageSchema.nullish().catch(undefined),
  }),
})
/** Another name of an entity. */
export type Alias = RecordOf<typeof aliasType>

/** A passage that names an entity. */
export const mentionType = defineRecord({
  kind: 'mention',
  plural: 'mentions',
  scope: 'article',
  fields: z.object({
    ...stampShape,
    entityId: z.string().min(1),
    passage: passageSchema,
    /** Reserved: "probably". */
    certainty: z.enum(['certain', 'probable']).catch('certain'),
    /** Reserved: the literal place of a metonym. */
    metonymOf: optionalId,
  }),
})
/** A passage that names an entity. */
export type Mention = RecordOf<typeof mentionType>
