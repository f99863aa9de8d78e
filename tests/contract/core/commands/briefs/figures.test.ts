import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type FigureKind, figureKinds } from '#shared/brief/figure.ts'
import { insertBlocks } from '#shared/brief/write-yjs.ts'
import { type TestWindow, testCore } from '../../../../support/test-core.ts'

const text = 'On 4 March 2024 the Guard seized Tolm. The mayor said the Guard will leave within a year.'
const articles = [
  { id: 'a1', title: 'Tolm', fields: { publishedOn: '2024-03-10', publisher: 'Post', language: 'en' }, blocks: [text] },
]
const nothing = { articleId: null, holder: null, from: null, to: null, tagId: null, analyst: null }

function at(words: string) {
  const start = text.indexOf(words)
  return { articleId: 'a1', start, end: start + words.length }
}

async function filled(): Promise<TestWindow> {
  const page = await testCore().project(articles)
  for (const [newId, name, type] of [
    ['guard', 'Guard', 'armed-group'],
    ['tolm', 'Tolm', 'place'],
    ['mayor', 'Mayor of Tolm', 'person'],
  ] as const)
    await page.call('entity/create', { newId, name, type })
  await page.call('entity/set', { id: 'tolm', location: { latitude: 54, longitude: 25 } })
  await page.call('mention/create', { ...at('Tolm'), entity: { id: 'tolm' } })
  const time = { phrase: '4 March 2024', start: '2024-03-04', end: '2024-03-04', precision: 'day' } as const
  await page.call('event/create', {
    newId: 'seized',
    ...at('seized Tolm'),
    title: 'Tolm seized',
    time,
    placeId: 'tolm',
  })
  const held = {
    kind: 'predictive',
    holder: 'Mayor of Tolm',
    holderEntityId: 'mayor',
    horizonOn: '2025-03-10',
  } as const
  await page.call('claim/create', { newId: 'leaves', ...at('the Guard will leave'), fields: held })
  const evidence = { ...at('the Guard seized Tolm'), stance: 'for' } as const
  await page.call('relation/create', { fromId: 'guard', toId: 'tolm', typeId: 'controls', evidence })
  return page
}

/** A brief with figures that were drawn before anything was in the project. */
async function briefOf(page: TestWindow, kinds: readonly FigureKind[], filter: object = {}): Promise<string> {
  const { id } = await page.call('brief/create', { template: 'empty', title: 'Figures' })
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await page.call('brief/load', { id })).update)
  const before = Y.encodeStateVector(doc)
  const spec = { filter: { ...nothing, ...filter }, look: {} }
  const figure = (kind: FigureKind) => ({ kind, caption: `${kind} as it was`, lines: ['long ago'], drawnAt: 0, spec })
  insertBlocks(
    doc,
    0,
    kinds.map((kind) => ({ type: 'figure', data: figure(kind) })),
  )
  await page.call('brief/update', { id, update: new Uint8Array(Y.encodeStateAsUpdate(doc, before)) })
  doc.destroy()
  return id
}

test('a brief is printed with every kind of figure as the project draws it now', async () => {
  const page = await filled()
  const id = await briefOf(page, figureKinds)
  const { content } = await page.call('brief/render', { id, format: 'md' })
  for (const caption of [
    'Timeline: 2 events, ',
    'Network: 2 entities, 1 relation',
    'Map: 1 place',
    'Claims: 1',
    'Forecasts: 1',
    'Entities: 3',
    'Events: 1',
    'Relations: 1',
  ])
    expect(content).toContain(caption)
  expect(content).toContain('- Tolm: 1 event, 1 mention')
  expect(content).toContain('| Tolm seized | 4 Mar 2024 |')
  expect(content).not.toMatch(/as it was|long ago|1970/)
  const html = (await page.call('brief/render', { id, format: 'html' })).content
  expect(html.match(/<svg viewBox=/g)).toHaveLength(3)
})

test('a figure follows the project within the limits it was put in with; where nothing is left the last drawing stays, with its day', async () => {
  const page = await filled()
  const id = await briefOf(page, ['entities', 'events', 'map'], { holder: 'entity mayor' })
  const print = async () => (await page.call('brief/render', { id, format: 'md' })).content
  const before = await print()
  expect(before).toContain('Entities: 1 of 3')
  expect(before).toContain('| Mayor of Tolm |')
  expect(before).toContain('map as it was; as of 1 January 1970')
  await page.call('claim/add-passage', { claimId: 'leaves', ...at('the Guard seized Tolm') })
  const after = await print()
  expect(after).toContain('Entities: 2 of 3')
  expect(after).toContain('Events: 1')
  expect(after).toContain('Map: 1 place')
})
