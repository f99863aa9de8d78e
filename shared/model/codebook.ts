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
  }),
})
/** A code of the codebook. */
export type Tag = RecordOf<typeof tagType>

/** A passage that carries a tag. */
export const taggingType = defineRecord({
  kind: 'tagging',
  plural: 'taggings',
  scope: 'article',
  fields: z.object({ ...stampShape, tagId: z.string().min(1), passage: passageSchema }),
})
/** A passage that carries a tag. */
export type Tagging = RecordOf<typeof taggingType>
