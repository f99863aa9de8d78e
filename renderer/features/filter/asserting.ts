import { useMemo } from 'react'
import { type AssertedBy, assertedBy, nobodyAsked } from '#shared/views/asserting.ts'
import { useClaims } from '../../backend/queries.ts'

/** Looks up holders by passage, where a filter asks for one. */
export function useAssertedBy(asked: boolean): AssertedBy {
  const claims = useClaims().data
  return useMemo(() => (asked ? assertedBy(claims ?? []) : nobodyAsked), [asked, claims])
}
