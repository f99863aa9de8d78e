import { expect, it } from 'vitest'
import type { ClaimView } from '#shared/protocol/views.ts'
import { hedgeFields } from '#shared/views/depth-proposals.ts'

const hedged = (fields: Partial<ClaimView>) => ({ hedge: 'likely', ...fields }) as ClaimView

it('a band that is the one of its hedge goes along with it', () => {
  expect(hedgeFields(hedged({ band: 'likely' }), null)).toEqual({ hedge: null, band: null })
  expect(hedgeFields(hedged({ band: 'likely' }), 'unlikely')).toEqual({ hedge: 'unlikely', band: 'unlikely' })
})

it('a band of another source, or one that nobody has judged, stays', () => {
  expect(hedgeFields(hedged({ band: 'unlikely' }), null)).toEqual({ hedge: null })
  expect(hedgeFields(hedged({}), 'unlikely')).toEqual({ hedge: 'unlikely' })
})
