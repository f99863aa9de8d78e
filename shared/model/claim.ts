import { z } from 'zod'
import { passageSchema } from './passage.ts'
import { defineRecord, optionalId, optionalText, type RecordOf, stampShape } from './record.ts'

/** What sort of thing a claim asserts. */
export const claimKinds = ['factual', 'causal', 'evaluative', 'predictive', 'conditional', 'normative'] as const
/** One of the sorts of claims. */
export type ClaimKind = (typeof claimKinds)[number]
/** Whether a claim says that something is so or is not. */
export const polarities = ['affirmed', 'denied'] as const
/** One of the polarities. */
export type Polarity = (typeof polarities)[number]

/** The fields of a claim that wait for a judgement. */
export const judgedFields = ['holder', 'cue', 'hedge', 'kind', 'polarity'] as const
export type JudgedField = (typeof judgedFields)[number]

/**
 * What somebody asserts. An absent holder, cue, hedge, kind or polarity has not been judged
 * (the interface shows a proposal from the words); null means the analyst said "none".
 */
export const claimType = defineRecord({
  kind: 'claim',
  plural: 'claims',
  scope: 'article',
  fields: z.object({
    ...stampShape,
    content: z.string().min(1),
    kind: z.enum(claimKinds).nullish().catch(undefined),
    holder: optionalText,
    holderEntityId: optionalId,
    cue: optionalText,
    hedge: optionalText,
    polarity: z.enum(polarities).nullish().catch(undefined),
    /** Reserved for forecasts and conditions. */
    horizon: optionalText,
    horizonOn: optionalText,
    antecedentId: optionalId,
    outcome: optionalText,
    /** Reserved: the chain of holders with an Admiralty grade per link. */
    chain: z
      .array(z.object({ name: z.string(), entityId: z.string().optional(), grade: z.string().optional() }))
      .catch([]),
  }),
})
/** What somebody asserts. */
export type Claim = RecordOf<typeof claimType>

/** A passage a claim rests on. */
export const claimPassageType = defineRecord({
  kind: 'claim-passage',
  plural: 'claim_passages',
  scope: 'article',
  fields: z.object({ ...stampShape, claimId: z.string().min(1), passage: passageSchema }),
})
/** A passage that a claim rests on. */
export type ClaimPassage = RecordOf<typeof claimPassageType>
