import { z } from 'zod'
import { passageSchema } from './passage.ts'
import { defineRecord, optionalId, optionalText, type RecordOf, stampShape } from './record.ts'

/** A code of the codebook; codes form a hierarchy through `parentId`. */
export const tagType = defineRecord({
  kind: 'tag',
  plural: 'tags',
  scope: 'case',
  fields: z.object({
    ...stampShape,
    name: z.string().min(1),
    parentId: optionalId,
    color: optionalText,
    description: optionalText,
    /** Place among its siblings; smaller first, name decides ties. */
    rank: z.number().catch(0),
    /** The code's name in a published codebook, e.g. a label of SemEval-2023 Task 3. */
    key: optionalText,
  }),
})
/** A code of the codebook. */
export type Tag = RecordOf<typeof tagType>

/** A passage that carries a tag. */
export const taggingType = defineRecord({
  kind: 'tagging',
  plural: 'taggings',
  scope: 'article',
  fields: z.object({
    ...stampShape,
    tagId: z.string().min(1),
    passage: passageSchema,
    /** For loaded language: whom it is about, whether for or against, and how it could be said neutrally. */
    target: optionalText,
    direction: z.enum(['for', 'against']).nullish().catch(undefined),
    neutral: optionalText,
  }),
})
/** A passage that carries a tag. */
export type Tagging = RecordOf<typeof taggingType>
