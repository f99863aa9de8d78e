import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { userInfo } from 'node:os'
import { expect, onTestFinished, test } from 'vitest'
import { testCli } from './run-cli.ts'

const article = `# Rift in Idlib

Ankara reached a deal. Ankara kept it.

Moscow was not asked.
`

test('import reads files and standard input, keeps the good ones and exits 1 when one fails', async () => {
  const cli = testCli()
  const file = cli.project()
  writeFileSync(cli.path('rift.md'), article)
  writeFileSync(cli.path('page.html'), '<title>A page</title><h1>A page</h1><p>Words of a page.</p>')
  const { code, stdout, stderr } = await cli.run(['import', file, 'rift.md', 'gone.md', '-', 'page.html', '--json'], {
    input: 'Заголовок\n\nПервый абзац текста.',
  })
  expect(code).toBe(1)
  expect(stderr).toMatch(/^dossier: .*gone\.md.*\n$/)
  const id = expect.any(String)
  expect(JSON.parse(stdout)).toMatchObject([
    { source: 'rift.md', id, title: 'Rift in Idlib', words: 11 },
    { source: 'gone.md', error: expect.any(String) },
    { source: '-', id, title: 'Заголовок' },
    { source: 'page.html', id, title: 'A page' },
  ])
  const rows = await cli.json<{ title: string }[]>('ls', file, 'articles')
  expect(rows.map((row) => row.title).sort()).toEqual(['A page', 'Rift in Idlib', 'Заголовок'])
  expect(rows[0]).toHaveProperty('language')
  expect(rows.find((row) => row.title === 'Rift in Idlib')).toMatchObject({
    byline: null,
    publisher: null,
    publishedOn: null,
    url: null,
    words: 11,
    mentions: 0,
    claims: 0,
  })
})

test('an article that is there already is told of', async () => {
  const cli = testCli()
  const file = cli.project()
  writeFileSync(cli.path('rift.md'), article)
  const [first] = await cli.json<{ id: string }[]>('import', file, 'rift.md')
  const [second] = await cli.json<{ duplicateOf: string }[]>('import', file, 'rift.md')
  expect(second?.duplicateOf).toBe(first?.id)
})

test('--format says what the standard input is', async () => {
  const cli = testCli()
  const file = cli.project()
  const input = '<p>One *two* three</p>'
  await cli.run(['import', file, '-', '--format', 'html'], { input })
  await cli.run(['import', file, '-', '--format', 'text'], { input })
  const find = async (query: string) => (await cli.json<unknown[]>('search', file, query)).length
  expect(await find('three')).toBe(2)
  expect(await find('"p One"')).toBe(1)
})

test('an address of this computer is refused; the words of the refusal name it', async () => {
  const server = createServer((_request, response) => response.end('<p>Secret</p>')).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`
  const cli = testCli()
  const { code, stdout, stderr } = await cli.run(['import', cli.project(), url, '--json'])
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toEqual([{ source: url, error: expect.any(String) }])
  expect(stderr).toContain(url)
})

test('who acts is --analyst, else the user of the system', async () => {
  const cli = testCli()
  const file = cli.project()
  await cli.run(['import', file, '-', '--analyst', 'Ann Example'], { input: 'First words.' })
  await cli.run(['import', file, '-'], { input: 'Second words.' })
  const names = (await cli.json<{ name: string }[]>('ls', file, 'analysts')).map((analyst) => analyst.name)
  expect(names.sort()).toEqual(['Ann Example', 'Importer', userInfo().username].sort())
})

test('search answers hits with their place, snippet and score, or nothing', async () => {
  const cli = testCli()
  const file = cli.project([
    { id: 'a1', title: 'First', blocks: ['Ankara met Moscow.'] },
    { id: 'a2', title: 'Second', blocks: ['Ankara alone.'] },
  ])
  expect(await cli.json('search', file, 'ankara', 'mosc*')).toMatchObject([
    {
      kind: 'article',
      id: 'a1',
      articleId: 'a1',
      start: 0,
      end: 6,
      snippet: 'Ankara met Moscow.',
      score: expect.any(Number),
    },
  ])
  expect(await cli.json<unknown[]>('search', file, 'ankara', '--limit', '1')).toHaveLength(1)
  for (const query of ['', '"', 'AND OR (', '*']) expect(await cli.json('search', file, query)).toEqual([])
  const { code, stdout } = await cli.run(['search', file, 'ankara'])
  expect(code).toBe(0)
  expect(stdout.trim().split('\n')).toHaveLength(2)
})
