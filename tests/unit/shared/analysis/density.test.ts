import { expect, test } from 'vitest'
import { densities } from '#shared/analysis/density.ts'

const use = (articleId: string, source: string | null, words: number, n: number) => ({
  articleId,
  title: `Title ${articleId}`,
  source,
  words,
  n,
})
const uses = [use('a', 'Post', 500, 2), use('b', 'Post', 1500, 0), use('c', null, 100, 1), use('d', 'Herald', 0, 3)]

test('uses per 1,000 words of each article, the densest first, without words last', () => {
  expect(densities(uses, 'article').map(({ key, perThousand }) => [key, perThousand])).toEqual([
    ['c', 10],
    ['a', 4],
    ['b', 0],
    ['d', null],
  ])
})

test('a source has the words of all its coded articles', () => {
  expect(
    densities(uses, 'source').map(({ name, n, words, articles, perThousand }) => [
      name,
      n,
      words,
      articles,
      perThousand,
    ]),
  ).toEqual([
    ['Source not known', 1, 100, 1, 10],
    ['Post', 2, 2000, 2, 1],
    ['Herald', 3, 0, 1, null],
  ])
  expect(densities([], 'source')).toEqual([])
})
