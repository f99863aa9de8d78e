import { expect, it } from 'vitest'
import type { ClaimView } from '#shared/protocol/views.ts'
import { hedgeFields } from '#shared/views/depth-proposals.ts'

const claim = (fields: Partial<ClaimView>) => fields as ClaimView

it.each([
  ['goes with its hedge', claim({ hedge: 'likely', band: 'likely' }), null, { hedge: null, band: null }],
  ['follows another hedge', claim({ hedge: 'likely', band: 'likely' }), 'almost certain', 'almost-certain'],
  ['stays where somebody else than the hedge said it', claim({ hedge: 'likely', band: 'unlikely' }), null, 'kept'],
  ['stays open while nobody has judged it', claim({ hedge: 'likely' }), 'unlikely', 'kept'],
])('a band %s', (_name, before, hedge, after) => {
  const expected =
    typeof after === 'object'
      ? after
      : after === 'kept'
        ? { hedge }
        : { hedge, band: expect.stringMatching(/^almost-cert/) }
  expect(hedgeFields(before, hedge)).toEqual(expected)
})
