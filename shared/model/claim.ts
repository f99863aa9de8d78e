import { z } from 'zod'
import { passageSchema } from './passage.ts'
import { defineRecord, optionalId, optionalText, type RecordOf, stampShape } from './record.ts'
import { gradePattern, likelihoodBandIds } from './scale.ts'

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
/** One of the fields above. */
export type JudgedField = (typeof judgedFields)[number]

/** The fields whose judgement can be taken back: what goes with one goes along (a horizon's day, a condition's branch). */
export const reopenedFields = [...judgedFields, 'band', 'horizon', 'antecedentId', 'outcome'] as const
/** One of the fields above. */
export type ReopenedField = (typeof reopenedFields)[number]

/** One link of the chain through which a claim came, with its Admiralty grade. */
export const chainLinkSchema = z.object({
  name: z.string().min(1),
  entityId: z.string().optional(),
  grade: z.string().regex(gradePattern).optional().catch(undefined),
})
/** One link of the chain through which a claim came. */
export type ChainLink = z.infer<typeof chainLinkSchema>

/** How a forecast may have ended. */
export const outcomeStates = ['came-true', 'did-not', 'partly', 'unjudgeable'] as const
/** How a forecast ended. `on` is `YYYY-MM-DD`; the passage that shows it may lie in another article. */
export const outcomeSchema = z.object({
  state: z.enum(outcomeStates),
  on: z.string().optional(),
  note: z.string().optional(),
  articleId: z.string().optional(),
  passage: passageSchema.optional().catch(undefined),
})
/** How a forecast ended. */
export type Outcome = z.infer<typeof outcomeSchema>

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
    /** Who asserts it: the last link of the chain where there is one. */
    holder: optionalText,
    holderEntityId: optionalId,
    cue: optionalText,
    hedge: optionalText,
    /** Place of the hedge on the ICD 203 scale. */
    band: z.enum(likelihoodBandIds).nullish().catch(undefined),
    polarity: z.enum(polarities).nullish().catch(undefined),
    /** Until when a forecast reaches, as written and as the last day, `YYYY-MM-DD`. */
    horizon: optionalText,
    horizonOn: optionalText,
    /** The claim that has to hold for this one, and whether this one follows when it does or when it does not. */
    antecedentId: optionalId,
    branch: z.enum(['then', 'else']).nullish().catch(undefined),
    outcome: outcomeSchema.nullish().catch(undefined),
    /** From this article's outlet to the one it cites and on, to the origin. */
    chain: z.array(chainLinkSchema).catch([]),
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

/** How one claim may stand to another. */
export const claimLinkTypes = ['supports', 'contradicts', 'repeats', 'hardens', 'softens'] as const
/** One of the ways above. */
export type ClaimLinkType = (typeof claimLinkTypes)[number]

/** How one claim stands to another, in whatever articles the two are. */
export const claimLinkType = defineRecord({
  kind: 'claim-link',
  plural: 'claim_links',
  scope: 'case',
  fields: z.object({
    ...stampShape,
    fromId: z.string().min(1),
    toId: z.string().min(1),
    type: z.enum(claimLinkTypes),
    note: optionalText,
  }),
})
/** How one claim stands to another. */
export type ClaimLink = RecordOf<typeof claimLinkType>

/** What would show that a branch of a scenario is taken: a claim or an event. */
export const indicatorType = defineRecord({
  kind: 'indicator',
  plural: 'indicators',
  scope: 'case',
  fields: z.object({
    ...stampShape,
    claimId: z.string().min(1),
    targetKind: z.enum(['claim', 'event']),
    targetId: z.string().min(1),
    note: optionalText,
  }),
})
/** What would show that a branch of a scenario is taken. */
export type Indicator = RecordOf<typeof indicatorType>
