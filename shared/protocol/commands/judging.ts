import { z } from 'zod'
import { claimLinkTypes } from '../../model/claim.ts'
import { confidences } from '../../model/scale.ts'
import { command } from '../command.ts'
import type { AssessmentsView, ClaimLinkView, IndicatorView } from '../depth-views.ts'
import { id, newId, optional } from './shapes.ts'

const links = z.strictObject({ claimId: id.optional() })

/** How far claims are believed, and how they stand to each other. */
export const judgingCommands = {
  /** Assessments of one claim, or of all, newest first. Colleagues' are held back while the project is blind first. */
  'assessment/list': command<AssessmentsView[]>()(z.strictObject({ claimId: id.optional() })),
  /** A new judgement of the analyst who asks; earlier ones are kept. */
  'assessment/give': command<{ id: string }>()(
    z.strictObject({
      newId,
      claimId: id,
      articleId: id,
      credence: z.number().min(0).max(100),
      words: optional,
      confidence: z.enum(confidences).nullable().optional(),
      reason: optional,
    }),
  ),
  'claim-link/list': command<ClaimLinkView[]>()(links),
  /** Says how one claim stands to another. Said twice it is one link. */
  'claim-link/create': command<{ id: string }>()(
    z.strictObject({ newId, fromId: id, toId: id, type: z.enum(claimLinkTypes), note: optional }),
  ),
  'indicator/list': command<IndicatorView[]>()(links),
  'indicator/create': command<{ id: string }>()(
    z.strictObject({ newId, claimId: id, targetKind: z.enum(['claim', 'event']), targetId: id, note: optional }),
  ),
}
