import { z } from 'zod'
import { defineRecord, type RecordOf, stampShape } from './record.ts'

/** The one record `project` of the case: settings of the project. The project's id is in the file's `meta` table. */
export const projectType = defineRecord({
  kind: 'project',
  plural: 'project',
  scope: 'case',
  fields: z.object({
    ...stampShape,
    title: z.string(),
    /** Colleagues' assessments of a claim are shown only after one's own is given. */
    blindFirst: z.boolean().nullish().catch(undefined),
  }),
})
/** The one record of a project about itself. */
export type ProjectSettings = RecordOf<typeof projectType>
