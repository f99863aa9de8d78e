import { expect, test } from 'vitest'
import { testCore } from '../../../support/test-core.ts'

const text = 'Turkey reportedly agreed to withdraw from Idlib.'
const articles = [
  { id: 'a1', title: 'First', blocks: [text, 'It denied\nthis later.'] },
  { id: 'a2', title: 'Second', blocks: ['Other words here.'] },
]

test('a claim is prefilled with its quote on one line; what is not judged is absent', async () => {
  const page = await testCore().project(articles)
  const start = text.length + 2
  await page.call('claim/create', { newId: 'c1', newPassageId: 'p1', articleId: 'a1', start, end: start + 14 })
  expect((await page.call('undo/state', {})).undo).toBe('Claim “It denied this”')
  const [claim] = await page.call('claim/list', { articleId: 'a1' })
  expect(claim).toEqual({
    id: 'c1',
    articleId: 'a1',
    content: 'It denied this',
    passages: [
      {
        id: 'p1',
        start,
        end: start + 14,
        exact: 'It denied\nthis',
        prefix: `${text.slice(-30)}\n\n`,
        suffix: ' later.',
      },
    ],
    analyst: expect.any(String),
    createdAt: expect.any(Number),
  })
})

test('"none" is kept apart from "not judged", and both come back by undo', async () => {
  const page = await testCore().project(articles)
  const fields = { content: 'Turkey agreed', holder: null, hedge: 'reportedly', kind: 'factual' } as const
  await page.call('claim/create', { newId: 'c1', articleId: 'a1', start: 0, end: 24, fields })
  const read = async () => (await page.call('article/open', { id: 'a1' })).claims[0]
  expect(await read()).toMatchObject({ holder: null, hedge: 'reportedly', kind: 'factual' })
  expect((await read())?.cue).toBeUndefined()
  await page.call('claim/set', {
    id: 'c1',
    articleId: 'a1',
    fields: { cue: null, holder: 'Turkey', polarity: 'affirmed' },
  })
  expect((await page.call('undo/state', {})).undo).toBe('Edit claim')
  expect(await read()).toMatchObject({ cue: null, holder: 'Turkey', polarity: 'affirmed' })
  await page.call('undo/undo', {})
  expect(await read()).toMatchObject({ holder: null })
  expect((await read())?.cue).toBeUndefined()
})

test('a judgement is taken back, the holder with the entity it is, and comes again by undo', async () => {
  const page = await testCore().project(articles)
  const { id: holderEntityId } = await page.call('entity/create', { name: 'Turkey', type: 'government' })
  const fields = { holder: 'Turkey', holderEntityId, kind: 'factual', cue: null } as const
  await page.call('claim/create', { newId: 'c1', articleId: 'a1', start: 0, end: 24, fields })
  const read = async () => (await page.call('claim/list', {}))[0]
  await page.call('claim/set', {
    id: 'c1',
    articleId: 'a1',
    fields: { hedge: 'reportedly' },
    unjudged: ['holder', 'cue'],
  })
  expect(await read()).toMatchObject({ hedge: 'reportedly', kind: 'factual' })
  const open = await read()
  expect([open?.holder, open?.holderEntityId, open?.cue]).toEqual([undefined, undefined, undefined])
  await page.call('undo/undo', {})
  expect(await read()).toMatchObject(fields)
})

test('the paragraph around the first passage is read for claims with something open, and for no others', async () => {
  const page = await testCore().project(articles)
  const judged = { holder: null, cue: null, hedge: null, kind: 'factual', polarity: 'affirmed' } as const
  const start = text.length + 2
  await page.call('claim/create', { newId: 'c1', articleId: 'a1', start: start + 3, end: start + 9 })
  await page.call('claim/create', { newId: 'c2', articleId: 'a2', start: 0, end: 5, fields: judged })
  expect(await page.call('claim/contexts', {})).toEqual([{ claimId: 'c1', start, text: 'It denied\nthis later.' }])
})

test('a claim gains a passage, whose range changes', async () => {
  const page = await testCore().project(articles)
  await page.call('claim/create', { newId: 'c1', articleId: 'a1', start: 0, end: 24 })
  await page.call('claim/add-passage', { newId: 'p2', claimId: 'c1', articleId: 'a1', start: 42, end: 47 })
  expect((await page.call('undo/state', {})).undo).toBe('Add “Idlib” to claim')
  await page.call('claim/set-passage', { id: 'p2', articleId: 'a1', start: 37, end: 47 })
  const [claim] = await page.call('claim/list', {})
  expect(claim?.passages.map((passage) => passage.exact)).toEqual(['Turkey reportedly agreed', 'from Idlib'])
  expect(await page.call('record/passages', { kind: 'claim', id: 'c1' })).toMatchObject([
    { before: '', exact: 'Turkey reportedly agreed', after: text.slice(24), articleTitle: 'First' },
    { before: text.slice(0, 37), exact: 'from Idlib', after: '.' },
  ])
})

test('claims of an article or of all are listed by place', async () => {
  const page = await testCore().project(articles)
  await page.call('claim/create', { newId: 'c2', articleId: 'a1', start: 42, end: 47 })
  await page.call('claim/create', { newId: 'c1', articleId: 'a1', start: 0, end: 6 })
  await page.call('claim/create', { newId: 'c3', articleId: 'a2', start: 0, end: 5 })
  expect((await page.call('claim/list', {})).map((claim) => claim.id)).toEqual(['c1', 'c2', 'c3'])
  expect((await page.call('claim/list', { articleId: 'a2' })).map((claim) => claim.id)).toEqual(['c3'])
  expect((await page.call('article/list', {})).map((row) => row.claims)).toEqual([2, 1])
})

test('what is not there or not possible is refused with nothing changed', async () => {
  const page = await testCore().project(articles)
  await page.call('claim/create', { newId: 'c1', articleId: 'a1', start: 0, end: 24 })
  const before = await page.call('undo/state', {})
  const refusals = [
    await page.refused('claim/create', { articleId: 'a1', start: 0, end: 999 }),
    await page.refused('claim/create', { articleId: 'a1', start: 48, end: 50 }),
    await page.refused('claim/create', { articleId: 'a1', start: 0, end: 5, fields: { kind: 'poetic' } }),
    await page.refused('claim/create', { articleId: 'a1', start: 0, end: 5, fields: { holderEntityId: 'gone' } }),
    await page.refused('claim/set', { id: 'c1', articleId: 'a1', fields: { holderEntityId: 'gone' } }),
    await page.refused('claim/set', { id: 'c1', articleId: 'a2', fields: {} }),
    await page.refused('claim/set', { id: 'gone', articleId: 'a1', fields: {} }),
    await page.refused('claim/add-passage', { claimId: 'c1', articleId: 'a2', start: 0, end: 5 }),
    await page.refused('claim/set-passage', { id: 'c1', articleId: 'a1', start: 0, end: 5 }),
  ]
  expect(refusals.map((refusal) => refusal.code)).toEqual([
    'bad-arguments',
    'bad-arguments',
    'bad-arguments',
    'not-found',
    'not-found',
    'not-found',
    'not-found',
    'bad-arguments',
    'not-found',
  ])
  expect(await page.call('undo/state', {})).toEqual(before)
})

test('a claim made as the condition of another, and what is judged of that one, are one step', async () => {
  const page = await testCore().project(articles)
  await page.call('claim/create', { newId: 'then', articleId: 'a1', start: 0, end: 10 })
  const conditionOf = { id: 'then', articleId: 'a1', branch: 'else', fields: { kind: 'conditional' } } as const
  await page.call('claim/create', { newId: 'if', articleId: 'a1', start: 11, end: 20, conditionOf })
  const read = async () =>
    (await page.call('claim/list', {})).map(({ id, kind, antecedentId }) => [id, kind, antecedentId])
  expect(await read()).toEqual([
    ['then', 'conditional', 'if'],
    ['if', undefined, undefined],
  ])
  await page.call('undo/undo', {})
  expect(await read()).toEqual([['then', undefined, undefined]])
  for (const of of [
    { id: 'gone', articleId: 'a1', branch: 'then' },
    { ...conditionOf, fields: { holderEntityId: 'gone' } },
  ]) {
    const refused = await page.refused('claim/create', { articleId: 'a1', start: 0, end: 4, conditionOf: of })
    expect(refused.code).toBe('not-found')
  }
  expect(await read()).toHaveLength(1)
})
