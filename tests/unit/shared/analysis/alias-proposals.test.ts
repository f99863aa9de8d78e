import { expect, it } from 'vitest'
import { proposeAliases } from '#shared/analysis/alias-proposals.ts'

const text =
  'The Free Pilots’ League (FPL) met. The FPL spoke to the Estuary Boat Council (EBC). Free Pilots’ League (FPL) again.'

it('proposes the short form of a known long name, and the long one of a known short name, once', () => {
  expect(proposeAliases(text, ['Free Pilots’ League']).map((one) => one.text)).toEqual(['FPL'])
  const [long] = proposeAliases(text, ['EBC'])
  expect(text.slice(long?.start, long?.end)).toBe('Estuary Boat Council')
})

it('proposes nothing that is known already or belongs to another', () => {
  expect(proposeAliases(text, ['the Free Pilots’ League', 'FPL'])).toEqual([])
  expect(proposeAliases(text, ['River Watch'])).toEqual([])
})
