import { z } from 'zod'
import { command } from '../command.ts'
import type { EntityPage, MentionLine } from '../entity-page.ts'
import { id, offset } from './shapes.ts'

/** What the page of an entity reads. */
export const entityPageCommands = {
  /** Everything about an entity but its mentions. One that is taken to be another answers with that one. */
  'entity/page': command<EntityPage>()(z.strictObject({ id })),
  /** A stretch of the mentions of an entity, in the order of the page's articles and of the text. */
  'entity/mentions': command<MentionLine[]>()(
    z.strictObject({ id, skip: offset.optional(), limit: z.number().int().min(1).max(1000) }),
  ),
  /**
   * Ids of the entities that are mentioned within limits: in an article, in articles published from one day to another,
   * under a tag, by an analyst; of a holder (as `holderKey` names it) those that its claims mention, and the holder.
   */
  'entity/mentioned': command<string[]>()(
    z.strictObject({
      articleId: id.optional(),
      holder: z.string().min(1).max(2000).optional(),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      tagId: id.optional(),
      analyst: id.optional(),
    }),
  ),
}
