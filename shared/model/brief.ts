import { z } from 'zod'
import { defineRecord, optionalText, type RecordOf, stampShape } from './record.ts'

/** Header of a brief. Its rich text is in `brief/<id>`, bound to Lexical. */
export const briefType = defineRecord({
  kind: 'brief',
  plural: 'briefs',
  scope: 'case',
  fields: z.object({
    ...stampShape,
    title: z.string(),
    /** The line printed at the head of every page, e.g. a classification. */
    headerLine: optionalText,
    template: optionalText,
  }),
})
/** The header of a brief; its text is a replica of its own. */
export type Brief = RecordOf<typeof briefType>
