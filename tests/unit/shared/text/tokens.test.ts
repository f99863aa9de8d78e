import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexForm, isPlain, tokens } from '#shared/text/tokens.ts'
import { foldWord, stripArticlePrefix } from '#shared/text/tokens-fold.ts'

const words = (text: string) => tokens(text).map((token) => token.word)

test.each([
  ['Ankara’s al-Qaeda, 1,000 (U.S.)', ['ankara', 's', 'al', 'qaeda', '1', '000', 'u', 's']],
  ['naïve CAFÉ Straße Łódź Ærø', ['naive', 'cafe', 'strasse', 'lodz', 'aero']],
  ['Ver\u00ADfassung', ['verfassung']],
  ['ﬁnance ２０２０', ['finance', '2020']],
  ['ΣΊΣΥΦΟΣ', ['σισυφοσ']],
])('words of %s are folded', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('Turkish letters with and without dots are one', () => {
  expect(words('İstanbul ISPARTA ısparta')).toEqual(['istanbul', 'isparta', 'isparta'])
})

test('Cyrillic ё is е, while й, ї and ў stay letters of their own', () => {
  expect(words('Ёлка мой мои Київ дзяржаўны')).toEqual(['елка', 'мой', 'мои', 'київ', 'дзяржаўны'])
})

test('every character of an unspaced script is a token, next to words of other scripts', () => {
  expect(words('土耳其军队2020年')).toEqual(['土', '耳', '其', '军', '队', '2020', '年'])
  expect(words('トルコ軍')).toEqual(['ト', 'ル', 'コ', '軍'])
  expect(words('ที่ไทย')).toEqual(['ท', 'ี', '่', 'ไ', 'ท', 'ย'])
  expect(words('터키가')).toEqual(['터', '키', '가'])
})

test('Devanagari keeps its vowel signs within the word', () => {
  expect(words('हिन्दी में ९६६')).toEqual(['हिन्दी', 'में', '966'])
})

test.each([
  ['مُحَمَّد', 'محمد'],
  ['تركيــا', 'تركيا'],
  ['أنقرة', 'انقره'],
  ['إلى', 'الي'],
  ['٢٠٢٠', '2020'],
  ['القاعدة', 'قاعده'],
  ['والقاعدة', 'قاعده'],
  ['بالقاعدة', 'قاعده'],
  ['للقاعدة', 'قاعده'],
  ['الله', 'الله'],
  ['ألمانيا', 'مانيا'],
  ['واشنطن', 'واشنطن'],
])('Arabic %s is indexed as %s', (word, expected) => {
  expect(foldWord(word)).toBe(expected)
})

test('the start of an Arabic word loses its article however few letters follow', () => {
  expect(stripArticlePrefix('الق')).toBe('ق')
  expect(stripArticlePrefix('ال')).toBe('ال')
})

test('paragraphs are kept apart in the index, and text that is not plain goes as its tokens', () => {
  expect(indexForm('One two.\n\nThree — four')).toBe('One two. ¶ Three   four')
  expect(indexForm('Ankara’s café 北京')).toBe('ankara s cafe 北 京')
})

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 })

test('tokens stand in order, within the text, and hold letters, marks and digits only', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0
      for (const { start, end, word } of tokens(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u)
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('tokens of a stretch are those of the text cut out', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (before, text, after) => {
      const whole = `${before} ${text} ${after}`
      const start = before.length + 1
      const inside = tokens(whole, { start, end: start + text.length })
      const shifted = inside.map((token) => ({ ...token, start: token.start - start, end: token.end - start }))
      expect(shifted).toEqual(tokens(text))
    }),
  )
})

test('folding a folded word of a spaced script changes nothing but an Arabic article', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const word of words(text)) {
        if (!/\p{Script=Arabic}/u.test(word)) expect(foldWord(word)).toBe(word)
      }
    }),
  )
})

test('in plain text a word is a run of ASCII letters and digits in lower case', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'aZ09 .,-’“—_\n') })
  fc.assert(
    fc.property(plain, (text) => {
      expect(isPlain(text)).toBe(true)
      expect(words(text)).toEqual(text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    }),
  )
})
