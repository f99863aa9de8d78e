import { expect, test } from 'vitest'
import type { ArticleSource } from '../../support/make-project.ts'
import { testCli } from './run-cli.ts'

interface Suggested {
  kind: string
  start: number
  exact: string
  reason: string
}

const text = 'Officials in Ankara said the ferry would probably sail by 4 May 2024.'
const articles: ArticleSource[] = [
  { id: 'a1', title: 'Ferry', blocks: [text], fields: { language: 'en', publishedOn: '2024-05-01' } },
  { id: 'a2', title: 'عبارة', blocks: ['أبحرت العبارة عند الفجر.'], fields: { language: 'ar' } },
]

test('suggest prints what the rules propose for an article, by place, and writes nothing', async () => {
  const cli = testCli()
  const file = cli.project(articles)
  const found = await cli.json<Suggested[]>('suggest', file, '--article', 'a1')
  expect(found.map(({ kind, exact }) => `${kind} ${exact}`)).toEqual(
    expect.arrayContaining(['mention Ankara', 'hedge probably', 'date 4 May 2024']),
  )
  expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b))
  expect(found.every(({ start, exact, reason }) => text.startsWith(exact, start) && reason !== '')).toBe(true)
  expect(await cli.json('ls', file, 'mentions')).toEqual([])
  expect((await cli.run(['suggest', file, '--article', 'a1'])).stdout).toContain('probably')
  expect((await cli.run(['suggest', file, '--article', 'a2'])).stdout).toMatch(/^Nothing is proposed\. /)
  const missing = await cli.run(['suggest', file, '--article', 'none'])
  expect([missing.code, missing.stdout]).toEqual([1, ''])
  expect(missing.stderr).toMatch(/^dossier: .*case\.dossier.*\n$/)
})

test('ls knows events and relations', async () => {
  const cli = testCli()
  const file = cli.project(articles)
  expect([await cli.json('ls', file, 'events'), await cli.json('ls', file, 'relations')]).toEqual([[], []])
})
