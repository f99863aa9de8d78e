import { z } from 'zod'

/**
 * A stretch of an article's text. Offsets are UTF-16 units, start included, end not.
 * In a replica they count into the source text (all blocks joined by a blank line);
 * in tables and over the protocol they count into the canonical text, where joins are applied
 * (`shared/text/joins.ts` converts).
 * The five values only make sense together and are one value in the record.
 */
export const passageSchema = z
  .object({
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    exact: z.string().min(1),
    prefix: z.string().catch(''),
    suffix: z.string().catch(''),
  })
  .refine((p) => p.end > p.start, { message: 'a passage ends after it starts', path: ['end'] })

/** A stretch of an article with its exact words and what stands around them; offsets UTF-16. */
export type Passage = z.infer<typeof passageSchema>

/** A range of UTF-16 offsets, end excluded. */
export interface TextRange {
  start: number
  end: number
}
