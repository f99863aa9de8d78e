import { expect, test } from 'vitest'
import type { SourceBlock } from '#shared/model/block.ts'
import { type Cli, testCli } from './run-cli.ts'

interface Created {
  id: string
  kind: string
  articleId: string
  start: number
  end: number
  exact: string
}
interface Tagged {
  created: Created[]
  entityId?: string
  claimId?: string
}

const broken: SourceBlock[] = [
  { kind: 'paragraph', zone: 'body', text: 'Syria and Syrians. In turn, Turkey' },
  { kind: 'paragraph', zone: 'body', text: 'reportedly agreed. Ankara, Ankara and Ankara’s men.', joined: true },
  { kind: 'paragraph', zone: 'body', text: 'Then it ended.' },
  { kind: 'paragraph', zone: 'boilerplate', text: 'Ankara desk. Donate now. Donate here.' },
]
const text = 'Syria and Syrians. In turn, Turkey reportedly agreed. Ankara, Ankara and Ankara’s men.\n\nThen it ended.'

const tag = (cli: Cli, file: string, quote: string, ...rest: string[]) =>
  cli.json<Tagged>('tag', file, '--article', 'a1', '--quote', quote, ...rest)

function open() {
  const cli = testCli()
  return { cli, file: cli.project([{ id: 'a1', title: 'Rift', blocks: broken }]) }
}

test('a quote becomes a mention of a new entity, then of the one that is there', async () => {
  const { cli, file } = open()
  const first = await tag(cli, file, 'Turkey', '--entity', 'Türkiye', '--type', 'government', '--analyst', 'Ann')
  const start = text.indexOf('Turkey')
  const place = { articleId: 'a1', start, end: start + 6, exact: 'Turkey' }
  expect(first).toEqual({
    created: [{ id: expect.any(String), kind: 'mention', ...place }],
    entityId: expect.any(String),
  })
  const second = await tag(cli, file, 'Ankara', '--all', '--entity', 'Türkiye')
  expect(second.entityId).toBe(first.entityId)
  expect(second.created.map((one) => one.start)).toEqual([54, 62, 73])
  expect(await cli.json('ls', file, 'entities')).toMatchObject([
    { id: first.entityId, name: 'Türkiye', type: 'government', aliases: [], mentions: 4 },
  ])
  const mentions = await cli.json<object[]>('ls', file, 'mentions', '--article', 'a1')
  expect(mentions).toHaveLength(4)
  expect(mentions[0]).toMatchObject({
    id: first.created[0]?.id,
    ...place,
    entityId: first.entityId,
    entityName: 'Türkiye',
    type: 'government',
    analyst: 'Ann',
  })
})

test('a quote that occurs more than once is refused with the count, unless --nth or --all says which', async () => {
  const { cli, file } = open()
  const ask = (...rest: string[]) =>
    cli.run(['tag', file, '--article', 'a1', '--quote', 'Ankara', '--tag', 'T', ...rest, '--json'])
  const [unclear, none] = [await ask(), await ask('--nth', '4')]
  for (const { code, stdout, stderr } of [unclear, none]) {
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^dossier: .*case\.dossier.*3 times.*\n$/)
  }
  expect((await tag(cli, file, 'Ankara', '--nth', '3', '--tag', 'T')).created.map((one) => one.start)).toEqual([73])
  expect(await cli.json('ls', file, 'tags')).toMatchObject([{ name: 'T', parentId: null, uses: 1 }])
  expect((await tag(cli, file, 'Ankara', '--all', '--tag', 'T')).created).toHaveLength(3)
  expect(await cli.json('ls', file, 'tags')).toMatchObject([{ name: 'T', uses: 4 }])
})

test('a quote may span a join and several paragraphs, with any white space', async () => {
  const { cli, file } = open()
  const joined = await tag(cli, file, 'In turn, Turkey\n reportedly agreed', '--claim')
  const claim = { start: 19, end: 52, exact: 'In turn, Turkey reportedly agreed' }
  expect(joined).toEqual({
    created: [{ id: expect.any(String), kind: 'claim-passage', articleId: 'a1', ...claim }],
    claimId: expect.any(String),
  })
  const long = await tag(cli, file, 'men. Then it', '--claim', 'It was over')
  expect(long.created[0]?.exact).toBe('men.\n\nThen it')
  expect(await cli.json('ls', file, 'claims')).toMatchObject([
    {
      id: joined.claimId,
      content: 'In turn, Turkey reportedly agreed',
      kind: null,
      holder: null,
      hedge: null,
      judged: [],
      passages: [{ articleId: 'a1', ...claim }],
      analyst: expect.any(String),
    },
    { id: long.claimId, content: 'It was over', passages: [{ exact: 'men.\n\nThen it' }] },
  ])
})

test('one claim rests on all occurrences', async () => {
  const { cli, file } = open()
  const { created, claimId } = await tag(cli, file, 'Ankara', '--all', '--claim', 'Ankara is named')
  expect(created).toHaveLength(3)
  expect(await cli.json('ls', file, 'claims')).toMatchObject([{ id: claimId, passages: [{}, {}, {}] }])
})

test('whole words and text outside boilerplate are preferred', async () => {
  const { cli, file } = open()
  expect((await tag(cli, file, 'Syria', '--note', 'The state')).created).toMatchObject([{ kind: 'note', start: 0 }])
  expect((await tag(cli, file, 'yrian', '--note', 'Half a word')).created).toMatchObject([{ start: 11 }])
  expect((await tag(cli, file, 'Donate here', '--note', 'Furniture')).created).toHaveLength(1)
  expect(await cli.json('ls', file, 'notes')).toMatchObject([
    { articleId: 'a1', text: 'The state', start: 0, end: 5, exact: 'Syria' },
    { text: 'Half a word' },
    { text: 'Furniture' },
  ])
})

test.each([
  ['an unknown article', ['--article', 'a9', '--quote', 'Ankara', '--all', '--tag', 'T'], 1],
  ['words that are not there', ['--article', 'a1', '--quote', 'Tehran', '--tag', 'T'], 1],
  ['a new entity without a type', ['--article', 'a1', '--quote', 'Turkey', '--entity', 'Turkey'], 2],
])('%s is refused with nothing written', async (_what, args, expected) => {
  const { cli, file } = open()
  const { code, stdout, stderr } = await cli.run(['tag', file, ...args, '--json'])
  expect({ code, stdout }).toEqual({ code: expected, stdout: '' })
  expect(stderr).toMatch(/^dossier: .+\n$/)
  expect(await cli.json('ls', file, 'tags')).toEqual([])
  expect(await cli.json('ls', file, 'entities')).toEqual([])
})

test('two entities of one name are told apart by type', async () => {
  const { cli, file } = open()
  const city = await tag(cli, file, 'Ankara', '--nth', '1', '--entity', 'Ankara', '--type', 'place')
  const state = await tag(cli, file, 'Ankara', '--nth', '2', '--entity', 'Ankara', '--type', 'government')
  expect(state.entityId).not.toBe(city.entityId)
  const { code, stderr } = await cli.run(['tag', file, '--article', 'a1', '--quote', 'Turkey', '--entity', 'Ankara'])
  expect(code).toBe(1)
  expect(stderr).toContain('--type')
  expect((await tag(cli, file, 'Turkey', '--entity', 'Ankara', '--type', 'place')).entityId).toBe(city.entityId)
})

test('show tells any record with its history', async () => {
  const { cli, file } = open()
  const { created, entityId } = await tag(
    cli,
    file,
    'Turkey',
    '--entity',
    'Turkey',
    '--type',
    'government',
    '--analyst',
    'Ann',
  )
  const mention = created[0]?.id ?? ''
  expect(await cli.json('show', file, mention)).toMatchObject({
    record: 'mention',
    id: mention,
    articleId: 'a1',
    exact: 'Turkey',
    entityId,
    entityName: 'Turkey',
    deleted: false,
    history: [{ action: 'created', analystName: 'Ann', at: expect.any(Number), step: expect.any(String) }],
  })
  expect(await cli.json('show', file, entityId ?? '')).toMatchObject({ record: 'entity', name: 'Turkey', mentions: 1 })
  expect(await cli.json('show', file, 'a1')).toMatchObject({ record: 'article', title: 'Rift', words: 16 })
  const plain = await cli.run(['show', file, mention])
  expect(plain.stdout).toContain('entityName: Turkey\n')
  const { code, stderr } = await cli.run(['show', file, 'nothing'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^dossier: .*case\.dossier.*nothing.*\n$/)
})
