import { z } from 'zod'
import { command } from '../command.ts'
import type { SearchHit } from '../views.ts'

/** The command that searches the project. */
export const searchCommands = {
  /** Words (all must occur), "phrases", prefix*; ranked, best first. */
  'search/query': command<SearchHit[]>()(
    z.strictObject({
      text: z.string().max(1000),
      limit: z.number().int().min(1).max(500).optional(),
      kinds: z.array(z.enum(['article', 'entity', 'claim', 'note', 'brief'])).optional(),
    }),
  ),
}
