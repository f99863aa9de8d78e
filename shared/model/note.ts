import { z } from 'zod'
import { passageSchema } from './passage.ts'
import { defineRecord, type RecordOf, stampShape } from './record.ts'

/** An analyst's note on a passage, or on the whole article when it has none. */
export const noteType = defineRecord({
  kind: 'note',
  plural: 'notes',
  scope: 'article',
  fields: z.object({ ...stampShape, text: z.string(), passage: passageSchema.nullish().catch(null) }),
})
/** An analyst's note on an article or a passage of it. */
export type Note = RecordOf<typeof noteType>
