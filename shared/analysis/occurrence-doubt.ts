import type { EntityType } from '../model/entity.ts'

/** Prepositions after which a name that stands for a government is the place itself. */
const locative = /(?<![\p{L}’'-])(?:in|at|near|around|outside|inside|within|across|over|throughout)\s+(?:the\s+)?$/iu

/**
 * Why an occurrence of a name may not mean the entity, or null. A government's name after "in" or "near"
 * is more likely the place. English.
 */
export function doubtOccurrence(type: EntityType, before: string): 'the place?' | null {
  return type === 'government' && locative.test(before) ? 'the place?' : null
}
