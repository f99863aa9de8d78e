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

/**
 * A point on the map, in degrees (WGS 84). `source` names the list of places it was taken from, with what the place has
 * there as `sourceId` and `name`; all three are absent where it was set by hand.
 */
export const locationSchema = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  /** ISO 3166-1 alpha-2. */
  country: z.string().optional(),
  source: z.string().optional(),
  sourceId: z.string().optional(),
  name: z.string().optional(),
})
/** A point on the map. */
export type Location = z.infer<typeof locationSchema>

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
    /** The entity this one is taken to be: a redirect that can be taken back. */
    mergedInto: optionalId,
    /** Where a place is, and from whom that is known. */
    location: locationSchema.nullish().catch(undefined),
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
    /** Whether it names the entity for certain or probably. */
    certainty: z.enum(['certain', 'probable']).catch('certain'),
    /** The place that is literally named where it stands for the entity. */
    metonymOf: optionalId,
  }),
})
/** A passage that names an entity. */
export type Mention = RecordOf<typeof mentionType>
