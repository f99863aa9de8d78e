import { z } from 'zod'
import { defineRecord, optionalText, type RecordOf, stampShape } from './record.ts'

/** A person working on the project. The id is random and lives in the person's settings. */
export const analystType = defineRecord({
  kind: 'analyst',
  plural: 'analysts',
  scope: 'case',
  fields: z.object({ ...stampShape, name: z.string().min(1), color: optionalText }),
})
/** A person who works on the project. */
export type Analyst = RecordOf<typeof analystType>
