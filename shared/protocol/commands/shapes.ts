import { z } from 'zod'
import { nameLimit } from '../../model/record.ts'

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
/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable()
  .optional()
/** `YYYY-MM-DD`. */
export const day = z.iso.date().nullable().optional()
