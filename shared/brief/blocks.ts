import { z } from 'zod'
import { claimKinds } from '../model/claim.ts'
import { entityTypes } from '../model/entity.ts'
import { citationSchema } from './citation.ts'
import type { NodeJson } from './json.ts'

const optional = z.string().nullish().catch(null)

/** A quotation set apart, with whom it comes from. Its words are those of the citation. */
export const quoteDataSchema = z.object({ citation: citationSchema, attribution: optional })
/** What a quote in a brief keeps. */
export type QuoteData = z.infer<typeof quoteDataSchema>

/** A claim as it was worded when it was inserted. Holder: absent while nobody has judged it, null where there is none. */
export const claimDataSchema = z.object({
  citation: citationSchema,
  content: z.string(),
  holder: optional,
  hedge: optional,
  kind: z.enum(claimKinds).nullish().catch(null),
  polarity: z.enum(['affirmed', 'denied']).nullish().catch(null),
  cue: optional,
})
/** What a claim in a brief keeps. */
export type ClaimData = z.infer<typeof claimDataSchema>

/** An entity as it was when it was inserted; `mentions` counts its mentions in the project then. It may cite where it is named. */
export const entityDataSchema = z.object({
  entityId: z.string().min(1),
  name: z.string(),
  type: z.enum(entityTypes).catch('organisation'),
  aliases: z.array(z.string()).catch([]),
  description: optional,
  mentions: z.number().int().nonnegative().catch(0),
  citation: citationSchema.nullish().catch(null),
})
/** What an entity in a brief keeps. */
export type EntityData = z.infer<typeof entityDataSchema>

/** How the list of sources shows itself. */
export const sourcesDataSchema = z.object({
  /** The cited passages are listed under each source. */
  passages: z.boolean().catch(true),
})
/** What a list of sources in a brief keeps. */
export type SourcesData = z.infer<typeof sourcesDataSchema>

/** The data of an own node, or null where it is malformed. */
export function dataOf<S extends z.ZodType>(schema: S, node: NodeJson): z.infer<S> | null {
  const parsed = schema.safeParse(node.data)
  return parsed.success ? parsed.data : null
}
