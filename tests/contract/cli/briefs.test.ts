import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { insertBlocks } from '#shared/brief/write-yjs.ts'
import { withCore } from '../../e2e/frame-steps.ts'
import { testCli } from './run-cli.ts'

const articles = [
  { id: 'a1', title: 'Rift in Idlib', blocks: ['Ankara reached a deal. It held for a while.'] },
  { id: 'a2', title: 'Talks', blocks: ['Moscow was silent.'] },
]

async function withBrief() {
  const cli = testCli()
  const file = cli.project(articles)
  await cli.json('tag', file, '--article', 'a1', '--quote', 'Ankara reached a deal', '--claim')
  const brief = await cli.json<{ id: string; title: string }>(
    'brief',
    file,
    '--article',
    'a1',
    '--title',
    'On the deal',
  )
  return { cli, file, brief }
}

test('a brief is made from articles and listed', async () => {
  const { cli, file, brief } = await withBrief()
  expect(brief).toEqual({ id: expect.any(String), title: 'On the deal' })
  expect(await cli.json('ls', file, 'briefs')).toMatchObject([{ ...brief, words: expect.any(Number) }])
  const { code, stderr } = await cli.run(['brief', file, '--article', 'a9'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^dossier: .*case\.dossier.*\n$/)
})

test('export writes Markdown and HTML of the newest brief or the one named', async () => {
  const { cli, file, brief } = await withBrief()
  await cli.json('brief', file, '--template', 'empty', '--title', 'Empty one')
  mkdirSync(cli.path('out'))
  const written = await cli.json('export', file, '--to', 'md', '--out', 'out/newest.md')
  expect(written).toEqual({ path: cli.path('out/newest.md') })
  expect(readFileSync(cli.path('out/newest.md'), 'utf8')).toContain('# Empty one')
  await cli.json('export', file, '--to', 'html', '--out', 'out/named.html', '--brief', brief.id)
  const html = readFileSync(cli.path('out/named.html'), 'utf8')
  expect(html).toContain('On the deal')
  expect(html).toContain('Ankara reached a deal')
  expect(readdirSync(cli.path('out')).sort()).toEqual(['named.html', 'newest.md'])
})

test('export into a folder that is not there names it, the reason and the way out', async () => {
  const { cli, file } = await withBrief()
  const { code, stdout, stderr } = await cli.run(['export', file, '--to', 'md', '--out', 'gone/brief.md'])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(
    `${cli.path('gone/brief.md')} could not be written: the folder ${cli.path('gone')} does not exist. Make it, or choose another folder.`,
  )
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(existsSync(cli.path('gone'))).toBe(false)
})

test('export to PDF prints with the browser that is there', async () => {
  const { cli, file } = await withBrief()
  await cli.json('export', file, '--to', 'pdf', '--out', 'brief.pdf')
  expect(readFileSync(cli.path('brief.pdf')).toString('latin1', 0, 5)).toBe('%PDF-')
})

test('with no browser, export to PDF says what to install and writes nothing', async () => {
  const { cli, file } = await withBrief()
  const env = { DOSSIER_BROWSER: cli.path('no-such-browser') }
  const { code, stdout, stderr } = await cli.run(['export', file, '--to', 'pdf', '--out', 'brief.pdf'], { env })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/^dossier: .*[Ii]nstall.*\n$/)
  expect(readdirSync(cli.folder).filter((name) => name.startsWith('brief.pdf'))).toEqual([])
})

test('what cannot be exported is told of and nothing is written', async () => {
  const cli = testCli()
  const file = cli.project(articles)
  const none = await cli.run(['export', file, '--to', 'md', '--out', 'x.md'])
  await cli.json('brief', file)
  const [unknown, nowhere] = await Promise.all([
    cli.run(['export', file, '--to', 'md', '--out', 'x.md', '--brief', 'b9']),
    cli.run(['export', file, '--to', 'md', '--out', 'no/such/folder/x.md']),
  ])
  for (const { code, stdout, stderr } of [none, unknown, nowhere]) {
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^dossier: .*(?:case\.dossier|x\.md).*\n$/)
  }
  expect(existsSync(cli.path('x.md'))).toBe(false)
})

test('an export does not take the place of a project', async () => {
  const cli = testCli()
  const file = cli.project([{ id: 'a1', title: 'Ferry', blocks: ['The ferry sails.'] }])
  await cli.run(['brief', file])
  const { code, stderr } = await cli.run(['export', file, '--to', 'md', '--out', file])
  expect([code, stderr]).toEqual([1, expect.stringMatching(/is a project or another database.*Choose another name/)])
  expect(await cli.json('ls', file, 'briefs')).toHaveLength(1)
})

test('a figure is printed as the project draws it at that moment, not as it was drawn last', async () => {
  const cli = testCli()
  const file = cli.project(articles)
  await withCore(cli.path(file), async (send) => {
    const time = { phrase: 'today', start: '2024-03-04', end: '2024-03-04', precision: 'day' } as const
    await send('event/create', { newId: 'deal', articleId: 'a1', start: 0, end: 21, title: 'The deal', time })
    const { id } = await send('brief/create', { template: 'empty', title: 'Figures' })
    const doc = new Y.Doc()
    Y.applyUpdate(doc, (await send('brief/load', { id })).update)
    const filter = { articleId: null, holder: null, from: null, to: null, tagId: null, analyst: null }
    const data = { kind: 'timeline', caption: 'As it was', lines: ['long ago'], drawnAt: 0, spec: { filter, look: {} } }
    insertBlocks(doc, 0, [{ type: 'figure', data }])
    await send('brief/update', { id, update: new Uint8Array(Y.encodeStateAsUpdate(doc)) })
    doc.destroy()
  })
  await cli.json('export', file, '--to', 'md', '--out', 'brief.md')
  const written = readFileSync(cli.path('brief.md'), 'utf8')
  expect(written).toContain('Timeline: 1 event')
  expect(written).toContain('- today: The deal (1 source)')
  expect(written).not.toContain('long ago')
})
