import { z } from 'zod'
import type { TagUse } from '../../analysis/density.ts'
import { type CodebookTemplateId, codebookTemplates } from '../../codebooks/persuasion.ts'
import { command } from '../command.ts'
import { id } from './shapes.ts'

const templateIds = Object.keys(codebookTemplates) as [CodebookTemplateId]

/** Commands on the codebook as a whole. */
export const codebookCommands = {
  /** Adds the codes of a published codebook that are not there yet, told by their keys, as one undo step. */
  'codebook/add': command<{ id: string; created: number }>()(z.strictObject({ template: z.enum(templateIds) })),
  /**
   * Makes one code of two: everything tagged with the first is tagged with the second, what stood under the first
   * stands under the second, and the first is gone. One undo step. Reports progress.
   */
  'tag/merge': command<{ moved: number }>()(z.strictObject({ id, into: id })),
  /**
   * Uses of a tag and of those under it, article by article. Articles in which nothing of its codebook (the tag at the
   * top and all under it) is tagged count as not read for it and are left out.
   */
  'tag/density': command<TagUse[]>()(z.strictObject({ id })),
}
