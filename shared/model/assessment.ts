import { z } from 'zod'
import { defineRecord, optionalText, type RecordOf, stampShape } from './record.ts'
import { confidences } from './scale.ts'

/**
 * One analyst's judgement of one claim at one time. A new judgement is a new record: earlier ones are kept, the latest
 * of each analyst counts, and nobody's is overwritten by a colleague's.
 */
export const assessmentType = defineRecord({
  kind: 'assessment',
  plural: 'assessments',
  scope: 'article',
  fields: z.object({
    ...stampShape,
    claimId: z.string().min(1),
    /** How likely the claim is true, in percent. */
    credence: z.number().min(0).max(100),
    /** The word of the scale the analyst chose, where it was a word. */
    words: optionalText,
    confidence: z.enum(confidences).nullish().catch(undefined),
    reason: optionalText,
  }),
})
/** One analyst's judgement of one claim. */
export type Assessment = RecordOf<typeof assessmentType>
