import { describe, expect, it } from 'vitest'
import { shortForms } from '#shared/analysis/suggest/names/short-forms.ts'

describe('short forms', () => {
  it.each([
    ['The Free Pilots’ League (FPL) left.', 'Free Pilots’ League', 'FPL', true],
    ['Jund Fajr al-Noor (JFN) left.', 'Jund Fajr al-Noor', 'JFN', true],
    ['The FPL (Free Pilots’ League) left.', 'Free Pilots’ League', 'FPL', true],
    ['The Organization of Coastal States (OCS) met.', 'Organization of Coastal States', 'OCS', true],
    ['the Kurdistan Workers’ Party (PKK) left', 'Kurdistan Workers’ Party', 'PKK', false],
  ])('%s', (text, long, short, initials) => {
    const [form] = shortForms(text)
    expect(form).toMatchObject({ long, short, initials })
    expect(text.slice(form?.longRange.start, form?.longRange.end)).toBe(long)
    expect(text.slice(form?.shortRange.start, form?.shortRange.end)).toBe(short)
  })

  it.each(['It cost 4 dollars (USD).', 'The mayor (left) spoke.', 'Growth (GDP) slowed.', 'He came (SEE BELOW) late.'])(
    'none in: %s',
    (text) => {
      expect(shortForms(text)).toEqual([])
    },
  )
})
