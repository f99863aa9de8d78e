import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, isWholeWord } from '#shared/text/words.ts'

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
const bySegmenter = (text: string) => [...segmenter.segment(text)].filter((segment) => segment.isWordLike).length

test.each([
  ['', 0],
  ['  …  ', 0],
  ['Turkey’s forces didn’t withdraw.', 4],
  ['about 1,000 fighters (3.5 %) on the M4', 7],
  ['al-Qaeda and/or U.S. troops', 6],
  ['В Москве договорились', 3],
])('%s has %i words', (text, expected) => {
  expect(countWords(text)).toBe(expected)
})

const characters = [
  ...'abz 019 .,;:\'’-–—/“”"()!?…_@#$%&*+=·‑«»\n\t',
  ...'zéÆßĐжЁйİı',
  ...'سאב中のคガ북हि',
  ...['\u00AD', '\u0301', '\u200D', '\u200B', '\u00A0', '\u2019s', '🙂', '״', 'ʼ', '‘'],
]

test('counts equal those of the segmenter for every mixture of characters', () => {
  const text = fc.array(
    fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...'ab1 ') }, fc.constantFrom(...characters)),
    {
      maxLength: 24,
    },
  )
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('')
      expect(countWords(whole)).toBe(bySegmenter(whole))
    }),
    { numRuns: 3000 },
  )
})

test('counts equal those of the segmenter for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      expect(countWords(text)).toBe(bySegmenter(text))
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['Syrian Syria', 0, 5, false],
  ['Syrian Syria', 7, 12, true],
  ['al-Qaeda', 3, 8, true],
  ['Ankara’s', 0, 6, true],
  ['naïveté', 0, 5, false],
  ['在北京市', 1, 3, true],
  ['x𝒳y', 0, 1, false],
  ['x𝒳 y', 1, 3, false],
  ['𝒳 y', 0, 2, true],
])('in %j the range %i–%i is of whole words: %s', (text, start, end, expected) => {
  expect(isWholeWord(text, start, end)).toBe(expected)
})
