import { z } from 'zod'

/** Characters that a name may have: of an entity, an alias, a tag, a project. */
export const nameLimit = 300

/** Which replica a record lives in: the case, its article, or its brief. */
export type Scope = 'case' | 'article'

/** Plain data as it is kept in a replica and sent over the protocol. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** What every record carries besides its own fields. Times are integer ms UTC. */
export const stampShape = {
  createdAt: z.number().int().nonnegative().catch(0),
  createdBy: z.string().catch(''),
  deletedAt: z.number().int().nullish().catch(null),
}

/**
 * One record type: its kind, the name of its map in the replica (and of its table),
 * the replica it lives in, and the validator of its fields (without the id, which is the map key).
 * An invalid optional field reads as its default (`.catch`); an invalid required one fails the record.
 */
export interface RecordType<S extends z.ZodType = z.ZodType> {
  readonly kind: string
  readonly plural: string
  readonly scope: Scope
  readonly fields: S
}

/** Declares a record type and keeps the exact type of its validator. */
export function defineRecord<S extends z.ZodType>(type: RecordType<S>): RecordType<S> {
  return type
}

/** The domain value of a record type: its fields and its id. */
export type RecordOf<T extends RecordType> = z.infer<T['fields']> & { id: string }

/** A record read from a replica, or the reason why its required part is invalid. */
export type ParsedRecord<V> = { ok: true; value: V } | { ok: false; problem: string }

/** Reads one record from plain data. Unknown fields are left where they are and not returned. */
export function parseRecord<T extends RecordType>(type: T, id: string, data: unknown): ParsedRecord<RecordOf<T>> {
  const parsed = type.fields.safeParse(data)
  if (parsed.success) return { ok: true, value: { ...(parsed.data as object), id } as RecordOf<T> }
  const issue = parsed.error.issues[0]
  return { ok: false, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}` }
}

/** Optional text: absent means nobody has judged it, null means "none". */
export const optionalText = z.string().nullish().catch(undefined)
/** Optional id of another record; it may dangle. */
export const optionalId = z.string().min(1).nullish().catch(undefined)
