import { expect, test } from 'vitest'
import { type TestCore, type TestWindow, testCore, testFolder } from '../../../support/test-core.ts'

const articles = [
  { id: 'a1', title: 'First', blocks: ['The council will probably fall by May.'] },
  { id: 'a2', title: 'Second', blocks: ['The council will surely fall.'] },
]

async function filled(core: TestCore = testCore()): Promise<TestWindow & { path: string }> {
  const page = await core.project(articles)
  await page.call('claim/create', { newId: 'c1', articleId: 'a1', start: 0, end: 38 })
  await page.call('claim/create', { newId: 'c2', articleId: 'a2', start: 0, end: 29 })
  return page
}

test('a new judgement keeps the earlier one, newest first, and is taken back by undo', async () => {
  const page = await filled()
  await page.call('assessment/give', {
    claimId: 'c1',
    articleId: 'a1',
    credence: 60,
    confidence: 'low',
    reason: 'One source.',
  })
  await page.call('assessment/give', {
    claimId: 'c1',
    articleId: 'a1',
    credence: 75,
    words: 'likely',
    confidence: 'moderate',
  })
  const read = async () => (await page.call('assessment/list', { claimId: 'c1' })).flatMap(({ given }) => given)
  expect(
    (await read()).map(({ credence, words, confidence, reason }) => [credence, words, confidence, reason]),
  ).toEqual([
    [75, 'likely', 'moderate', null],
    [60, null, 'low', 'One source.'],
  ])
  await page.call('undo/undo', {})
  expect((await read()).map(({ credence }) => credence)).toEqual([60])
  expect((await page.refused('assessment/give', { claimId: 'c1', articleId: 'a1', credence: 101 })).code).toBe(
    'bad-arguments',
  )
})

test("colleagues' judgements are held back while the project is blind first, until one's own is given", async () => {
  const folder = testFolder()
  const ada = testCore({ folder, analystName: 'Ada' })
  const first = await filled(ada)
  await first.call('assessment/give', { claimId: 'c1', articleId: 'a1', credence: 60 })
  expect((await first.call('project/set', { blindFirst: true })).blindFirst).toBe(true)
  await first.call('project/close', {})
  const second = testCore({ folder, analystName: 'Ben' }).window()
  await second.call('project/open', { path: first.path })
  expect(await second.call('assessment/list', { claimId: 'c1' })).toEqual([
    { claimId: 'c1', articleId: 'a1', given: [], held: 1 },
  ])
  await second.call('assessment/give', { claimId: 'c1', articleId: 'a1', credence: 20 })
  const [both] = await second.call('assessment/list', { claimId: 'c1' })
  expect([both?.given.map(({ credence }) => credence), both?.held]).toEqual([[20, 60], 0])
})

test('claims are linked once each way, never to themselves, and a link goes with its claim', async () => {
  const page = await filled()
  const { id } = await page.call('claim-link/create', { fromId: 'c2', toId: 'c1', type: 'hardens' })
  expect(await page.call('claim-link/create', { fromId: 'c2', toId: 'c1', type: 'hardens' })).toEqual({ id })
  expect((await page.refused('claim-link/create', { fromId: 'c1', toId: 'c1', type: 'repeats' })).code).toBe(
    'bad-arguments',
  )
  expect(await page.call('claim-link/list', { claimId: 'c1' })).toMatchObject([
    { fromId: 'c2', toId: 'c1', type: 'hardens' },
  ])
  await page.call('record/delete', { records: [{ kind: 'claim', id: 'c2' }] })
  expect(await page.call('claim-link/list', {})).toEqual([])
  await page.call('undo/undo', {})
  expect(await page.call('claim-link/list', {})).toHaveLength(1)
})

test('a claim keeps its band, horizon, chain with grades, branch and outcome', async () => {
  const page = await filled()
  const fields = {
    band: 'likely',
    horizon: 'by May',
    horizonOn: '2024-05-31',
    antecedentId: 'c2',
    branch: 'then',
    chain: [{ name: 'River Post', grade: 'B2' }, { name: 'an officer' }],
    outcome: { state: 'partly', on: '2024-06-01', note: 'Two of five left.' },
  } as const
  await page.call('claim/set', { id: 'c1', articleId: 'a1', fields: { ...fields, chain: [...fields.chain] } })
  const [claim] = await page.call('claim/list', { articleId: 'a1' })
  expect(claim).toMatchObject(fields)
  await page.call('undo/undo', {})
  const [bare] = await page.call('claim/list', { articleId: 'a1' })
  expect([bare?.band, bare?.outcome, bare?.chain]).toEqual([undefined, undefined, undefined])
  const refused = await page.refused('claim/set', { id: 'c1', articleId: 'a1', fields: { horizonOn: '2024-02-30' } })
  expect(refused.code).toBe('bad-arguments')
})

test('a claim never depends on itself: circles are refused in words, and a condition can be taken back', async () => {
  const page = await filled()
  const set = (id: string, antecedentId: string) =>
    ({ id, articleId: id === 'c1' ? 'a1' : 'a2', fields: { antecedentId, branch: 'then' } }) as const
  await page.call('claim/set', set('c1', 'c2'))
  const circle = await page.refused('claim/set', set('c2', 'c1'))
  expect(circle).toMatchObject({ code: 'bad-arguments' })
  expect(circle.message).toContain('a circle')
  expect((await page.refused('claim/set', set('c2', 'c2'))).message).toContain('its own condition')
  expect((await page.refused('claim/set', set('c2', 'gone'))).code).toBe('not-found')
  await page.call('claim/set', { id: 'c1', articleId: 'a1', fields: {}, unjudged: ['antecedentId'] })
  const [claim] = await page.call('claim/list', { articleId: 'a1' })
  expect([claim?.antecedentId, claim?.branch]).toEqual([undefined, undefined])
  await page.call('claim/set', set('c2', 'c1'))
})

test('a forecast counts as due from the day after its last one until its outcome is recorded', async () => {
  const page = await filled()
  const due = async () => (await page.call('project/counts', {})).due
  await page.call('claim/set', { id: 'c1', articleId: 'a1', fields: { horizon: 'by May', horizonOn: '2024-05-31' } })
  await page.call('claim/set', { id: 'c2', articleId: 'a2', fields: { horizonOn: '2999-01-01' } })
  expect(await due()).toBe(1)
  await page.call('claim/set', { id: 'c1', articleId: 'a1', fields: { outcome: { state: 'did-not' } } })
  expect(await due()).toBe(0)
  await page.call('claim/set', { id: 'c1', articleId: 'a1', fields: {}, unjudged: ['outcome'] })
  expect(await due()).toBe(1)
  await page.call('claim/set', { id: 'c1', articleId: 'a1', fields: {}, unjudged: ['horizon'] })
  expect(await due()).toBe(0)
})
