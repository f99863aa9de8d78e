import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folded, inContext, passageOf, surroundings } from '#shared/text/contexts.ts'

test('a passage carries its quote and 32 units on either side', () => {
  const text = `${'a'.repeat(40)}QUOTE${'b'.repeat(40)}`
  expect(passageOf(text, { start: 40, end: 45 })).toEqual({
    start: 40,
    end: 45,
    exact: 'QUOTE',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(32),
  })
})

test('contexts never cut a character of two units in half', () => {
  const text = `${'😀'.repeat(30)}x${'😀'.repeat(30)}`
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 59 }), (shift) => {
      const passage = passageOf(`${'y'.repeat(shift % 2)}${text}`, { start: 60 + (shift % 2), end: 61 + (shift % 2) })
      expect(passage.prefix.isWellFormed()).toBe(true)
      expect(passage.suffix.isWellFormed()).toBe(true)
    }),
  )
})

test('a preview stays inside the paragraph', () => {
  const text = 'Before it.\n\nThe quote here.\n\nAfter it.'
  const range = { start: text.indexOf('quote'), end: text.indexOf('quote') + 5 }
  expect(inContext(text, range, surroundings(text, range))).toEqual({ before: 'The ', exact: 'quote', after: ' here.' })
})

test('a passage over two paragraphs is previewed in both', () => {
  const text = 'One two.\n\nThree four.\n\nFive.'
  const range = { start: 4, end: 15 }
  expect(inContext(text, range, surroundings(text, range))).toEqual({
    before: 'One ',
    exact: 'two.\n\nThree',
    after: ' four.',
  })
})

test('a quote is folded to one line', () => {
  expect(folded(' one\n\ntwo \u00a0three ')).toBe('one two three')
})
