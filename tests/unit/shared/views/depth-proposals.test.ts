import { expect, it } from 'vitest'
import type { ClaimView } from '#shared/protocol/views.ts'
import { acceptedDepth, hedgeFields, waitingDepth } from '#shared/views/depth-proposals.ts'

const hedged = (fields: Partial<ClaimView>) => ({ hedge: 'likely', ...fields }) as ClaimView

it('a band that is the one of its hedge goes along with it', () => {
  expect(hedgeFields(hedged({ band: 'likely' }), null)).toEqual({ hedge: null, band: null })
  expect(hedgeFields(hedged({ band: 'likely' }), 'unlikely')).toEqual({ hedge: 'unlikely', band: 'unlikely' })
})

it('a band of another source, or one that nobody has judged, stays', () => {
  expect(hedgeFields(hedged({ band: 'unlikely' }), null)).toEqual({ hedge: null })
  expect(hedgeFields(hedged({}), 'unlikely')).toEqual({ hedge: 'unlikely' })
})

it('counts a band as waiting only where its hedge is judged, and writes band and horizon into the claim itself', () => {
  const word = { word: 'likely', start: 0, end: 6 }
  const depth = {
    band: { ...word, value: 'likely' as const },
    horizon: { ...word, value: 'within a year', on: '2021-05-20' },
    condition: { ...word, antecedent: 'it rains', branch: 'then' as const },
  }
  expect([waitingDepth(hedged({}), depth), waitingDepth(hedged({ hedge: undefined }), depth)]).toEqual([3, 2])
  expect(acceptedDepth(depth)).toEqual({ band: 'likely', horizon: 'within a year', horizonOn: '2021-05-20' })
})
