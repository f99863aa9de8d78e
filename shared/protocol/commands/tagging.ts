import { z } from 'zod'
import { chainLinkSchema, claimKinds, outcomeSchema, polarities, reopenedFields } from '../../model/claim.ts'
import { entityTypes, locationSchema } from '../../model/entity.ts'
import { kinds } from '../../model/records.ts'
import { likelihoodBandIds } from '../../model/scale.ts'
import { command } from '../command.ts'
import type {
  ClaimContext,
  ClaimView,
  EntityView,
  HistoryEntry,
  NoteView,
  Occurrence,
  PassageInContext,
  TagView,
} from '../views.ts'
import { day, id, name, newId, offset, optional, range, realDay } from './shapes.ts'

/** The entity a mention names: one that exists, or a new one (made in the same undo step). */
const entityChoice = z.union([z.strictObject({ id }), z.strictObject({ newId, name, type: z.enum(entityTypes) })])
/** The tag a tagging carries: one that exists, or a new one. */
const tagChoice = z.union([z.strictObject({ id }), z.strictObject({ newId, name, parentId: id.nullish() })])

const claimFields = z.strictObject({
  content: z.string().trim().min(1).max(20_000).optional(),
  kind: z.enum(claimKinds).nullable().optional(),
  holder: optional,
  holderEntityId: id.nullable().optional(),
  cue: optional,
  hedge: optional,
  polarity: z.enum(polarities).nullable().optional(),
  band: z.enum(likelihoodBandIds).nullable().optional(),
  horizon: optional,
  horizonOn: day,
  antecedentId: id.nullable().optional(),
  branch: z.enum(['then', 'else']).nullable().optional(),
  outcome: outcomeSchema.extend({ on: realDay.optional() }).nullable().optional(),
  chain: z.array(chainLinkSchema.strict()).max(20).optional(),
})

const mentionDoubt = {
  certainty: z.enum(['certain', 'probable']).optional(),
  /** The place that is literally named where it stands for the entity. */
  metonymOf: id.nullable().optional(),
}

/** Anything the analyst can point at. `articleId` is needed for what lives in an article. */
const recordRef = z.strictObject({ kind: z.enum(kinds), id, articleId: id.optional() })

/** Commands on entities. */
export const entityCommands = {
  /** All entities, or those of `ids` that are there. */
  'entity/list': command<EntityView[]>()(
    z.strictObject({ articleId: id.optional(), ids: z.array(id).min(1).max(500).optional() }),
  ),
  'entity/create': command<{ id: string }>()(
    z.strictObject({ newId, name, type: z.enum(entityTypes), aliases: z.array(name).optional() }),
  ),
  'entity/set': command<null>()(
    z.strictObject({
      id,
      name: name.optional(),
      type: z.enum(entityTypes).optional(),
      description: optional,
      location: locationSchema.strict().nullable().optional(),
    }),
  ),
  'entity/add-alias': command<{ id: string }>()(
    z.strictObject({ id, text: name, articleId: id.optional(), start: offset.optional(), end: offset.optional() }),
  ),
}

/** Commands on mentions. */
export const mentionCommands = {
  'mention/create': command<{ id: string; entityId: string }>()(
    z.strictObject({ newId, ...range, ...mentionDoubt, entity: entityChoice }),
  ),
  /** One undo step for all items, over any number of articles. Reports progress. */
  'mention/create-many': command<{ created: number; entityId: string }>()(
    z.strictObject({
      entity: entityChoice,
      metonymOf: mentionDoubt.metonymOf,
      items: z.array(z.strictObject(range)).min(1),
      /** Words for the name of the undo step. */
      label: z.string().max(200).optional(),
    }),
  ),
  'mention/set': command<null>()(
    z.strictObject({
      id,
      articleId: id,
      range: z.strictObject({ start: offset, end: offset }).optional(),
      entity: entityChoice.optional(),
      ...mentionDoubt,
    }),
  ),
  /** The same for many mentions as one undo step, e.g. that a place stands for its government. Reports progress. */
  'mention/set-many': command<{ changed: number; entityId: string | null }>()(
    z.strictObject({
      items: z.array(z.strictObject({ id, articleId: id })).min(1),
      entity: entityChoice.optional(),
      ...mentionDoubt,
      label: z.string().max(200).optional(),
    }),
  ),
  /** Whole-word occurrences of a text outside boilerplate that are not mentioned there yet. Reports progress. */
  'occurrence/find': command<Occurrence[]>()(
    z.strictObject({
      text: z.string().min(1).max(1000),
      articleId: id.optional(),
      entityId: id.optional(),
      /** Stops after so many. */
      limit: z.number().int().min(1).max(100_000).optional(),
    }),
  ),
}

/** Commands on claims. */
export const claimCommands = {
  'claim/list': command<ClaimView[]>()(z.strictObject({ articleId: id.optional() })),
  'claim/create': command<{ id: string }>()(
    z.strictObject({
      newId,
      newPassageId: newId,
      ...range,
      fields: claimFields.optional(),
      /** The claim that follows when the new one holds, or when it does not, and what is judged of it; written in the same step. */
      conditionOf: z
        .strictObject({ id, articleId: id, branch: z.enum(['then', 'else']), fields: claimFields.optional() })
        .optional(),
    }),
  ),
  /** Of every claim that has a field nobody has judged: what a proposal can be read from. */
  'claim/contexts': command<ClaimContext[]>()(z.strictObject({})),
  /** Fields under `unjudged` become open again, as if nobody had judged them. */
  'claim/set': command<null>()(
    z.strictObject({ id, articleId: id, fields: claimFields, unjudged: z.array(z.enum(reopenedFields)).optional() }),
  ),
  'claim/add-passage': command<{ id: string }>()(z.strictObject({ newId, claimId: id, ...range })),
  'claim/set-passage': command<null>()(z.strictObject({ id, ...range })),
}

/** Commands on the codebook and on what is tagged. */
export const tagCommands = {
  'tag/list': command<TagView[]>()(z.strictObject({ articleId: id.optional() })),
  'tag/create': command<{ id: string }>()(
    z.strictObject({ newId, name, parentId: id.nullish(), color: optional, description: optional }),
  ),
  'tag/set': command<null>()(
    z.strictObject({
      id,
      name: name.optional(),
      parentId: id.nullable().optional(),
      color: optional,
      description: optional,
      rank: z.number().optional(),
    }),
  ),
  'tagging/create': command<{ id: string; tagId: string }>()(z.strictObject({ newId, ...range, tag: tagChoice })),
  'tagging/set': command<null>()(z.strictObject({ id, ...range, tag: tagChoice.optional() })),
  /** For loaded language: whom it is about, for or against, and a neutral wording. */
  'tagging/describe': command<null>()(
    z.strictObject({
      id,
      articleId: id,
      target: optional,
      direction: z.enum(['for', 'against']).nullable().optional(),
      neutral: optional,
    }),
  ),
}

/** Commands on notes. */
export const noteCommands = {
  'note/list': command<NoteView[]>()(z.strictObject({ articleId: id.optional() })),
  'note/create': command<{ id: string }>()(
    z.strictObject({
      newId,
      articleId: id,
      text: z.string().max(50_000),
      range: z.strictObject({ start: offset, end: offset }).optional(),
    }),
  ),
  'note/set': command<null>()(
    z.strictObject({
      id,
      articleId: id,
      text: z.string().max(50_000).optional(),
      range: z.strictObject({ start: offset, end: offset }).optional(),
    }),
  ),
}

/** Commands on records of any kind. */
export const recordCommands = {
  /** Deletes records as one undo step, with what hangs on them (a claim's passages, an entity's mentions). */
  'record/delete': command<{ deleted: number }>()(z.strictObject({ records: z.array(recordRef).min(1) })),
  'record/history': command<HistoryEntry[]>()(recordRef),
  /** Passages of an entity, claim, tag or note, in the order of articles and offsets; all, or a stretch of them. */
  'record/passages': command<PassageInContext[]>()(
    z.strictObject({
      kind: z.enum(['entity', 'claim', 'tag', 'note', 'event', 'relation']),
      id,
      articleId: id.optional(),
      skip: offset.optional(),
      limit: z.number().int().positive().optional(),
    }),
  ),
}
