import type { ConditionProposal } from '#shared/analysis/propose-condition.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { paintRow } from '../../backend/paint.ts'
import { write } from '../../backend/write.ts'
import { setClaim } from './set-claim.ts'

/**
 * Takes the claim that stands on the words of a condition, or makes one of them, as what has to hold for a claim; as
 * one step with other fields of that claim.
 */
export async function acceptCondition(
  claim: ClaimView,
  { branch, start, end }: ConditionProposal,
  claims: readonly ClaimView[],
  fields: Partial<ClaimView> = {},
): Promise<void> {
  const { id, articleId } = claim
  const there = claims.find(
    (other) => other.id !== id && other.passages.some((words) => words.start >= start - 3 && words.end <= end + 3),
  )
  if (there) return setClaim(claim, { ...fields, antecedentId: there.id, branch })
  const newId = crypto.randomUUID()
  const conditionOf = { id, articleId, branch, fields }
  const paint = () => paintRow('claim/list', id, { ...fields, antecedentId: newId, branch })
  await write('claim/create', { newId, articleId, start, end, fields: condition, conditionOf }, { paint })
}

/** Nobody asserts a condition. */
const condition = { kind: 'conditional', holder: null, holderEntityId: null, cue: null, polarity: null } as const
