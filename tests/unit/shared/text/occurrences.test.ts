import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findOccurrences } from '#shared/text/occurrences.ts'

/** The text with every occurrence in brackets. */
function marked(text: string, wanted: string, language?: string): string {
  let result = ''
  let at = 0
  for (const { start, end } of findOccurrences(text, wanted, language)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return result + text.slice(at)
}

test('finds whole words and not parts of words', () => {
  expect(marked('Turkey and Turkeys in Turkey-backed (Turkey) non-Turkey', 'Turkey')).toBe(
    '[Turkey] and Turkeys in [Turkey]-backed ([Turkey]) non-[Turkey]',
  )
})

test('a genitive counts as the word', () => {
  expect(marked("Ankara's and Ankara’s, the Alis' and Ali'd", 'Ankara')).toBe(
    "[Ankara]'s and [Ankara]’s, the Alis' and Ali'd",
  )
  expect(marked("the Alis' and Ali'd", 'Alis')).toBe("the [Alis]' and Ali'd")
  expect(marked("the Alis' and Ali'd", 'Ali')).toBe("the Alis' and Ali'd")
})

test('case matters', () => {
  expect(marked('US told us', 'US')).toBe('[US] told us')
})

test('quotation marks are not part of the word', () => {
  expect(marked("the ‘Ankara’ deal, 'Ankara' too", 'Ankara')).toBe("the ‘[Ankara]’ deal, '[Ankara]' too")
})

test('Turkish endings after an apostrophe count in Turkish', () => {
  expect(marked("Ankara'da ve Ankara’nın", 'Ankara', 'tr')).toBe("[Ankara]'da ve [Ankara]’nın")
  expect(marked("Ankara'da", 'Ankara', 'en')).toBe("Ankara'da")
})

test('elided articles count, Irish prefixes do not', () => {
  expect(marked("l'Iran d’Iran dell'Iran O'Iran", 'Iran')).toBe("l'[Iran] d’[Iran] dell'[Iran] O'Iran")
})

test('scripts without spaces find every occurrence', () => {
  expect(marked('土耳其总统在安卡拉说，安卡拉支持', '安卡拉')).toBe('土耳其总统在[安卡拉]说，[安卡拉]支持')
})

test('Korean particles after a name count', () => {
  expect(marked('터키는 앙카라에서 신터키', '터키')).toBe('[터키]는 앙카라에서 신터키')
})

test('Arabic names are found with and without particles, never inside other words', () => {
  expect(marked('قالت أنقرة وأنقرة وبأنقرة أنقرةي', 'أنقرة')).toBe('قالت [أنقرة] و[أنقرة] وب[أنقرة] أنقرةي')
})

test('a name over a line break is one name, over a blank line it is not', () => {
  expect(marked('Idlib\nprovince, Idlib\u00a0 province, Idlib\n\nprovince', 'Idlib province')).toBe(
    '[Idlib\nprovince], [Idlib\u00a0 province], Idlib\n\nprovince',
  )
})

test('characters with a meaning in patterns are plain characters', () => {
  expect(marked('The M4 (M5) [x] a.b a-b c', '(M5) [x] a.b a-b')).toBe('The M4 [(M5) [x] a.b a-b] c')
})

test('marks after a letter belong to it', () => {
  expect(marked('re\u0301sume re', 're')).toBe('re\u0301sume [re]')
})

test('every hit is the text and hits do not overlap, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (around, wanted) => {
      const text = `${around} ${wanted} ${around} ${wanted}`
      let last = 0
      for (const { start, end } of findOccurrences(text, wanted)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end).replace(/\s+/gu, ' ')).toBe(wanted.trim().replace(/\s+/gu, ' '))
        last = end
      }
    }),
  )
})
