import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SourceBlock } from '#shared/model/block.ts'
import type { SearchHit } from '#shared/protocol/views.ts'
import { testCore } from '../../../support/test-core.ts'

const furniture: SourceBlock = { kind: 'paragraph', zone: 'boilerplate', text: 'Share this crossposting appeal.' }
const articles = [
  {
    id: 'idlib',
    title: 'Rift in Idlib',
    blocks: [
      'Ankara reached a deal with the group.',
      'Moscow was not asked. In turn, Turkey',
      { kind: 'paragraph', zone: 'body', joined: true, text: 'reportedly agreed.' } as SourceBlock,
      furniture,
    ],
  },
  { id: 'talks', title: 'Talks', blocks: ['Ankara and Moscow spoke about a deal.', 'Nothing else.'] },
  { id: 'zh', title: '联合国', blocks: ['联合国安理会通过了关于土耳其的决议。'] },
  { id: 'ar', title: 'تنظيم', blocks: ['قال مُتحدّث إن تنظيم القاعدة في إدلب انسحب.'] },
  { id: 'th', title: 'ข่าว', blocks: ['ตุรกีและรัสเซียลงนามข้อตกลงหยุดยิง'] },
]

const brief = (hit: SearchHit | undefined) => hit && { kind: hit.kind, id: hit.id, start: hit.start, end: hit.end }

async function opened() {
  const page = await testCore().project(articles)
  const find = (text: string, kinds?: SearchHit['kind'][]) =>
    page.call('search/query', { text, ...(kinds ? { kinds } : {}) })
  const ids = async (text: string) => (await find(text)).map((hit) => hit.id)
  return { page, find, ids }
}

test('a word is found where it stands, with its place in the text and in the snippet', async () => {
  const { page, find } = await opened()
  const [hit] = await find('moscow', ['article'])
  expect(hit).toMatchObject({ kind: 'article', articleId: hit?.id, title: expect.any(String) })
  const hits = await find('agreed')
  expect(hits).toHaveLength(1)
  expect(hits[0]?.snippet).toBe('Moscow was not asked. In turn, Turkey reportedly agreed.')
  const shown = hits[0]?.matches.map(({ start, end }) => hits[0]?.snippet.slice(start, end))
  expect(shown).toEqual(['agreed'])
  const { blocks } = await page.call('article/open', { id: 'idlib' })
  const block = blocks[2]
  expect(hits[0]?.start).toBe((block?.start ?? 0) + 'reportedly '.length)
  expect(hits[0]?.end).toBe((block?.end ?? 0) - 1)
})

test('all words must occur; in one paragraph ranks above scattered', async () => {
  const { ids } = await opened()
  expect(await ids('ankara moscow')).toEqual(['talks', 'idlib'])
  expect(await ids('ankara moscow reportedly')).toEqual(['idlib'])
  expect(await ids('ankara tehran')).toEqual([])
  expect(await ids('rift moscow')).toEqual(['idlib'])
})

test('a phrase reaches over a join and not over a paragraph', async () => {
  const { ids } = await opened()
  expect(await ids('"Turkey reportedly agreed"')).toEqual(['idlib'])
  expect(await ids('"the group Moscow"')).toEqual([])
})

test('a title ranks above text', async () => {
  const { page, find, ids } = await opened()
  await page.call('article/set', { id: 'talks', fields: { title: 'The group of Moscow' } })
  expect(await ids('group')).toEqual(['talks', 'idlib'])
  expect(await ids('talks')).toEqual([])
  const [hit] = await find('"of moscow"')
  expect(brief(hit)).toEqual({ kind: 'article', id: 'talks', start: undefined, end: undefined })
  expect(hit?.snippet).toContain('Ankara and Moscow')
})

test('boilerplate is not found until it is no boilerplate any more, and the other way round', async () => {
  const { page, ids } = await opened()
  expect(await ids('crossposting')).toEqual([])
  await page.call('article/set-zone', { id: 'idlib', positions: [3], zone: 'body' })
  expect(await ids('crossposting')).toEqual(['idlib'])
  await page.call('article/set-zone', { id: 'talks', positions: [0], zone: 'boilerplate' })
  expect(await ids('spoke')).toEqual([])
  await page.call('undo/undo', {})
  expect(await ids('spoke')).toEqual(['talks'])
})

test.each([
  ['安理会', 'zh'],
  ['关于土耳其', 'zh'],
  ['联合', 'zh'],
  ['متحدث', 'ar'],
  ['قاعدة', 'ar'],
  ['"تنظيم القاعدة"', 'ar'],
  ['القا*', 'ar'],
  ['ادلب', 'ar'],
  ['รัสเซีย', 'th'],
])('%s is found in its script', async (text, id) => {
  const { ids } = await opened()
  expect(await ids(text)).toEqual([id])
})

test.each(['土国', 'ตุรเซีย', 'قاعد'])('%s, which nobody wrote so, is not found', async (text) => {
  const { ids } = await opened()
  expect(await ids(text)).toEqual([])
})

test('entities, aliases, claims, notes and briefs are found, and their places lead to the passage', async () => {
  const { page, find } = await opened()
  await page.call('entity/create', {
    newId: 'e1',
    name: 'Hay’at Tahrir',
    type: 'armed-group',
    aliases: ['HTS', 'Nusra Front'],
  })
  const range = { articleId: 'talks', start: 11, end: 17 }
  await page.call('claim/create', { newId: 'c1', ...range, fields: { content: 'Weapons were smuggled' } })
  await page.call('note/create', {
    newId: 'n1',
    articleId: 'talks',
    text: 'Check the smugglers',
    range: { start: 0, end: 6 },
  })
  await page.call('note/create', { newId: 'n2', articleId: 'talks', text: 'Whole article dubious' })
  const made = await page.call('brief/create', { title: 'Weekly summary' })
  expect((await find('tahrir')).map(brief)).toEqual([{ kind: 'entity', id: 'e1' }])
  expect((await find('hts')).map(brief)).toEqual([{ kind: 'entity', id: 'e1' }])
  expect(await find('"HTS Nusra"')).toEqual([])
  expect((await find('smug*')).map(brief).sort((a, b) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1))).toEqual([
    { kind: 'claim', id: 'c1', start: 11, end: 17 },
    { kind: 'note', id: 'n1', start: 0, end: 6 },
  ])
  expect((await find('dubious')).map(brief)).toEqual([{ kind: 'note', id: 'n2' }])
  expect((await find('weekly')).map(brief)).toEqual([{ kind: 'brief', id: made.id }])
  expect(await find('smug*', ['article', 'entity'])).toEqual([])
})

test('a name that is just what was asked for comes first', async () => {
  const { page, find } = await opened()
  await page.call('entity/create', { newId: 'e1', name: 'Moscow State University', type: 'organisation' })
  await page.call('entity/create', { newId: 'e2', name: 'Russia', type: 'government', aliases: ['Moscow'] })
  expect((await find('moscow')).map((hit) => hit.id)).toEqual(['e2', 'e1', 'talks', 'idlib'])
})

test('what is deleted is not found, with all that hangs on it, and is found again after undo', async () => {
  const { page, ids } = await opened()
  const range = { articleId: 'talks', start: 11, end: 17 }
  await page.call('claim/create', { newId: 'c1', ...range, fields: { content: 'Weapons were smuggled' } })
  await page.call('record/delete', { records: [{ kind: 'claim', id: 'c1', articleId: 'talks' }] })
  expect(await ids('smuggled')).toEqual([])
  await page.call('undo/undo', {})
  expect(await ids('smuggled')).toEqual(['c1'])
  await page.call('record/delete', { records: [{ kind: 'article', id: 'talks' }] })
  expect(await ids('smuggled')).toEqual([])
  expect(await ids('spoke')).toEqual([])
  await page.call('undo/undo', {})
  expect(await ids('spoke')).toEqual(['talks'])
  expect(await ids('smuggled')).toEqual(['c1'])
})

test('whatever is typed is answered', async () => {
  const { page } = await opened()
  for (const text of ['', '"', '*', '"" AND', 'a OR', 'NEAR(', '{title}:', '-x', "'", '\0', '𠀀', '\uD800']) {
    expect(Array.isArray(await page.call('search/query', { text }))).toBe(true)
  }
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      for (const hit of await page.call('search/query', { text })) {
        for (const { start, end } of hit.matches) expect(hit.snippet.slice(start, end)).not.toBe('')
      }
    }),
    { numRuns: 200 },
  )
})

test('no more are given than asked for', async () => {
  const { page } = await opened()
  expect(await page.call('search/query', { text: 'deal', limit: 1 })).toHaveLength(1)
})
