import { expect, test } from 'vitest'
import { locate, makeFinder, matchesIn } from '#core/search/locate.ts'
import { paragraphsOf } from '#core/search/paragraphs.ts'
import { parseQuery } from '#core/search/query.ts'
import { cutSnippet } from '#core/search/snippet.ts'

function find(text: string, query: string, hidden: { start: number; end: number }[] = []) {
  const paragraphs = paragraphsOf(text, hidden)
  const located = locate(text, paragraphs, makeFinder(parseQuery(query)))
  if (!located) return null
  const { paragraph, matches } = located
  return {
    paragraph: text.slice(paragraph.start, paragraph.end),
    matches: matches.map(({ start, end }) => text.slice(start, end)),
  }
}

test('the first paragraph with all words wins over one with more of one word', () => {
  const text = 'Ankara, Ankara, Ankara.\n\nAnkara and Moscow.\n\nMoscow and Ankara.'
  expect(find(text, 'moscow ankara')).toEqual({ paragraph: 'Ankara and Moscow.', matches: ['Ankara', 'Moscow'] })
})

test('words scattered over paragraphs give the first paragraph with most of them', () => {
  expect(find('Nothing.\n\nIdlib.\n\nIdlib and Ankara.\n\nMoscow.', 'idlib ankara moscow')?.paragraph).toBe(
    'Idlib and Ankara.',
  )
})

test.each([
  ['The Free  Syrian-Army left.', '"free syrian army"', ['Free  Syrian-Army']],
  ['Le Français et la française', 'francais', ['Français']],
  ['تنظيم القاعدة في إدلب', 'قاعدة', ['القاعدة']],
  ['والقاعدة', 'القا*', ['والقاعدة']],
  ['联合国安理会通过', '安理', ['安理']],
  ['Ankara’s, Ankaran, ankara', 'ankara', ['Ankara', 'ankara']],
  ['Ankara’s, Ankaran, ankara', 'anka*', ['Ankara', 'Ankaran', 'ankara']],
  ['İİİ Ankara', 'ankara', ['Ankara']],
])('in %s the query %s matches %j', (text, query, expected) => {
  expect(find(text, query)?.matches).toEqual(expected)
})

test('plain text and text with accents are matched by the same rule', () => {
  const finder = makeFinder(parseQuery('"the deal" deal* xx'))
  const plain = 'The deal, dealer; THE-DEAL'
  const whole = (text: string) => matchesIn(text, { start: 0, end: text.length }, finder)
  expect(whole(`${plain} é`)).toEqual(whole(plain))
})

test('phrases do not reach over paragraphs, and hidden ranges hold nothing', () => {
  expect(find('One two\n\nthree', '"two three"')).toBeNull()
  const text = 'Visible Ankara.\n\nHidden Moscow.'
  expect(find(text, 'moscow', [{ start: 17, end: 31 }])).toBeNull()
  expect(find(text, 'ankara', [{ start: 17, end: 31 }])?.matches).toEqual(['Ankara'])
})

test('paragraphs are cut where a hidden range lies inside them', () => {
  expect(
    paragraphsOf('abcdefgh\n\nij', [
      { start: 2, end: 4 },
      { start: 7, end: 11 },
    ]),
  ).toEqual([
    { start: 0, end: 2 },
    { start: 4, end: 7 },
    { start: 11, end: 12 },
  ])
})

test('a long paragraph is cut at words around the matches, and the ranges are those of the words', () => {
  const text = `${'lorem ipsum '.repeat(40)}Ankara met Moscow ${'dolor sit '.repeat(40)}`
  const located = locate(text, paragraphsOf(text), makeFinder(parseQuery('moscow ankara')))
  const { snippet, matches, at } = cutSnippet(text, located?.paragraph ?? { start: 0, end: 0 }, located?.matches ?? [])
  expect(snippet).toMatch(/^…(?:lorem|ipsum) .*(?:dolor|sit)…$/)
  expect(snippet.length).toBeLessThanOrEqual(190)
  expect(matches.map(({ start, end }) => snippet.slice(start, end))).toEqual(['Ankara', 'Moscow'])
  expect(text.slice(at?.start, at?.end)).toBe('Ankara')
})

test('a snippet shows where most of the words stand together', () => {
  const text = `Ankara ${'lorem ipsum '.repeat(40)} Moscow and Ankara spoke.`
  const located = locate(text, paragraphsOf(text), makeFinder(parseQuery('ankara moscow')))
  const { snippet, at } = cutSnippet(text, located?.paragraph ?? { start: 0, end: 0 }, located?.matches ?? [])
  expect(snippet).toContain('Moscow and Ankara spoke.')
  expect(text.slice(at?.start, at?.end)).toBe('Moscow')
})

test('text without spaces is cut between characters', () => {
  const text = `${'中'.repeat(300)}北京${'𠀀'.repeat(300)}`
  const located = locate(text, paragraphsOf(text), makeFinder(parseQuery('北京')))
  const { snippet, matches } = cutSnippet(text, located?.paragraph ?? { start: 0, end: 0 }, located?.matches ?? [])
  expect(matches.map(({ start, end }) => snippet.slice(start, end))).toEqual(['北京'])
  expect(snippet.isWellFormed()).toBe(true)
})
