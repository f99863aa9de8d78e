import { z } from 'zod'
import { passageSchema } from './passage.ts'
import { defineRecord, type RecordOf, stampShape } from './record.ts'

/** A proposal of the program that an analyst turned down at a passage, so that it is not made there again. */
export const rejectionType = defineRecord({
  kind: 'rejection',
  plural: 'rejections',
  scope: 'article',
  fields: z.object({ ...stampShape, proposal: z.string().min(1), passage: passageSchema }),
})
/** A proposal that was turned down at a passage. */
export type Rejection = RecordOf<typeof rejectionType>

/** Two entities that an analyst says are not the same, so that merging them is not proposed again. */
export const distinctionType = defineRecord({
  kind: 'distinction',
  plural: 'distinctions',
  scope: 'case',
  fields: z.object({ ...stampShape, firstId: z.string().min(1), secondId: z.string().min(1) }),
})
/** Two entities that are not the same. */
export type Distinction = RecordOf<typeof distinctionType>
