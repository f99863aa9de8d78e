import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchExpression, parseQuery } from '#core/search/query.ts'

const expression = (text: string) => matchExpression(parseQuery(text))

test.each([
  ['Turkey', '"turkey"'],
  ['Turkey  russia', '"turkey" AND "russia"'],
  ['"Free Syrian Army" Idlib', '"free syrian army" AND "idlib"'],
  ['“Free Syrian Army”', '"free syrian army"'],
  ['Anka*', '"anka"*'],
  ['"free syr*"', '"free syr"*'],
  ['"free syr"*', '"free syr"*'],
  ['al-Qaeda', '"al qaeda"'],
  ['土耳其', '"土 耳 其"'],
  ['土耳*', '"土 耳"'],
  ['a*', '"a"'],
  ['turkey Turkey', '"turkey"'],
  ['Turkey AND Russia', '"turkey" AND "russia"'],
  ['قاعدة', '"قاعده"'],
  ['القا*', '("القا"* OR "قا"*)'],
])('%s asks for %s', (text, expected) => {
  expect(expression(text)).toBe(expected)
})

test.each(['', '   ', '"', '""', '*', '"*"', '()', '- + ^ :', '…!?', '"" ""'])('%j asks for nothing', (text) => {
  expect(parseQuery(text)).toEqual([])
})

test.each([
  ['"unbalanced phrase', '"unbalanced phrase"'],
  ['foo"bar', '"foo" AND "bar"'],
  ['NEAR(a b)', '"near a" AND "b"'],
  ['title:x NOT y OR z', '"title x" AND "not" AND "y" AND "or" AND "z"'],
  ["'; DROP TABLE articles; --", '"drop" AND "table" AND "articles"'],
])('%s is words and no syntax', (text, expected) => {
  expect(expression(text)).toBe(expected)
})

test('an expression holds nothing but quoted words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const one = String.raw`"[\p{L}\p{M}\p{N} ]+"\*?`
      const pattern = new RegExp(String.raw`^(?:${one}|\(${one} OR ${one}\)| AND )*$`, 'u')
      expect(expression(text)).toMatch(pattern)
    }),
  )
})
