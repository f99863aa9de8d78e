import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAll, foldForFind } from '#shared/text/find.ts'

const found = (text: string, wanted: string) =>
  findAll(foldForFind(text), wanted).map(({ start, end }) => text.slice(start, end))

describe('findAll', () => {
  it.each([
    ['İstanbul and istanbul and ISTANBUL', 'istanbul', ['İstanbul', 'istanbul', 'ISTANBUL']],
    ['Zürich, zurich', 'ZURICH', ['Zürich', 'zurich']],
    ['cafe\u0301s', 'café', ['cafe\u0301']],
    ['Straße', 'strasse', ['Straße']],
    ['أنقرة وانقره', 'انقرة', ['أنقرة', 'انقره']],
    ['كِتَابٌ', 'كتاب', ['كِتَابٌ']],
    ['在中国边境', '中国', ['中国']],
    ['the  old\nwall', 'old wall', ['old\nwall']],
    ['the old\n\nwall', 'old wall', []],
    ['the “peace”', '"peace"', ['“peace”']],
    ['Odden’s', "odden's", ['Odden’s']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['anything', '  ', []],
  ])('%s ∋ %s', (text, wanted, expected) => {
    expect(found(text, wanted)).toEqual(expected)
  })

  it('finds every slice of a text at its own place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (text, a, b) => {
        const characters = [...text]
        const from = a % characters.length
        const part = characters.slice(from, from + 1 + (b % 8)).join('')
        const needle = foldForFind(part).folded.trim()
        for (const { start, end } of findAll(foldForFind(text), part)) {
          expect(foldForFind(text.slice(start, end)).folded.trim()).toBe(needle)
        }
      }),
    )
  })
})
