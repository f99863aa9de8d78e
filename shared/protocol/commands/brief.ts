import { z } from 'zod'
import { command } from '../command.ts'
import type { BriefRow, CitationState } from '../views.ts'

const id = z.string().min(1).max(100)

/** What a citation in a brief points at, and a hash of what it said when it was cited (`shared/brief/citation.ts`). */
const citationRef = z.strictObject({
  key: z.string(),
  articleId: id,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  exact: z.string(),
  claimId: id.nullish(),
  hash: z.string(),
})

/** Commands on briefs. */
export const briefCommands = {
  'brief/list': command<BriefRow[]>()(z.strictObject({})),
  /** A new brief, empty or filled from the project by a template (`shared/brief/templates.ts`). */
  'brief/create': command<{ id: string; title: string }>()(
    z.strictObject({
      title: z.string().trim().max(300).optional(),
      template: z.enum(['empty', 'key-judgements']).optional(),
      articleIds: z.array(id).optional(),
    }),
  ),
  'brief/set': command<null>()(
    z.strictObject({
      id,
      title: z.string().trim().min(1).max(300).optional(),
      headerLine: z.string().max(300).nullable().optional(),
    }),
  ),
  /** The brief's replica as one Yjs update, with who wrote it (its maker first) and its last change in ms UTC. */
  'brief/load': command<{
    title: string
    headerLine: string | null
    authors: string[]
    changedAt: number
    update: Uint8Array
  }>()(z.strictObject({ id })),
  /** A Yjs update made by the editor of this window; durable when answered. */
  'brief/update': command<null>()(z.strictObject({ id, update: z.instanceof(Uint8Array) })),
  'brief/citation-states': command<CitationState[]>()(z.strictObject({ citations: z.array(citationRef).max(5000) })),
  /** Writes the brief to a file. PDF is printed by the host's browser engine; the same HTML feeds all. */
  'brief/export': command<{ path: string }>()(
    z.strictObject({ id, format: z.enum(['pdf', 'html', 'md']), path: z.string().min(1).max(4096) }),
    { at: 'host', paths: ['path'] },
  ),
  /** The brief as text in a format; what `brief/export` writes or prints. */
  'brief/render': command<{ title: string; content: string; headerLine?: string | null }>()(
    z.strictObject({ id, format: z.enum(['html', 'md']) }),
  ),
}
