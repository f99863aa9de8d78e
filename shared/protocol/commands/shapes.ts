import { z } from 'zod'
import { nameLimit } from '../../model/record.ts'
import { parsePartialDate } from '../../text/partial-date.ts'

/** Shapes of arguments that many commands share. Offsets are UTF-16 units into the canonical text. */

/** Id of a record. */
export const id = z.string().min(1).max(100)
/** A place in a text. */
export const offset = z.number().int().nonnegative()
/** A record the page names itself, so that it can paint before the answer. */
export const newId = id.optional()
/** A stretch of a text. */
export const span = { start: offset, end: offset }
/** A stretch of an article. */
export const range = { articleId: id, ...span }
/** A name of at most `nameLimit` characters, without blanks around it. */
export const name = z.string().trim().min(1).max(nameLimit)
/** Absent leaves a field alone, null empties it. */
export const optional = z.string().max(20_000).nullable().optional()
/** Says so in words where a date is none, or does not exist. */
const noDate = ({ input }: { input: unknown }) =>
  `${String(input).slice(0, 40)} is not a date. Write one that exists, as 2020-05-20.`
/** A day that exists, `YYYY-MM-DD`. */
export const realDay = z
  .string()
  .refine((text) => text.length === 10 && parsePartialDate(text) === text, { error: noDate })
/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, of a day, month or year that exists. */
export const partialDate = z
  .string()
  .refine((text) => parsePartialDate(text) === text, { error: noDate })
  .nullable()
  .optional()
/** `YYYY-MM-DD`. */
export const day = realDay.nullable().optional()
