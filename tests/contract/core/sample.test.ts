import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createCore } from '#core/core.ts'
import { scenarioTrees } from '#shared/analysis/scenarios.ts'
import { standingOf } from '#shared/analysis/standing.ts'
import { readBrief } from '#shared/brief/read-yjs.ts'
import type { CommandArgs, CommandResult, CoreCommandName } from '#shared/protocol/commands.ts'
import { built } from '../../support/launch/launched.ts'

let folder: string
let core: ReturnType<typeof createCore>

async function send<N extends CoreCommandName>(name: N, args: CommandArgs<N>): Promise<CommandResult<N>> {
  const signal = new AbortController().signal
  return core.handle(name, args, { clientId: 'page', signal, progress: () => undefined })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-test-'))
  const effects = { now: () => Date.now(), newId: () => crypto.randomUUID() }
  core = createCore({ effects, home: join(folder, 'home'), sampleFolder: built('sample'), analystName: 'Mara Quint' })
  core.connect('page', () => undefined)
  await send('project/open-sample', {})
})
afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the sample that ships is a sound project that says on every page that it is invented', async () => {
  expect((await send('project/check', {})).problems).toEqual([])
  const [brief] = await send('brief/list', {})
  expect(brief?.headerLine).toContain('invented')
})

test('it holds actors with other names, metonyms, doubt and a merged pair', async () => {
  const entities = await send('entity/list', {})
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
  expect(entities.filter(({ mentions }) => mentions > 0).length).toBeGreaterThanOrEqual(20)
  const aliases = entities.flatMap((entity) => entity.aliases)
  expect(aliases.map(({ text }) => text)).toEqual(expect.arrayContaining(['FPL', 'NCU', 'the Guard']))
  expect(entities.flatMap(({ merged = [] }) => merged.map(({ name }) => name))).toEqual(['Lenta Watermen'])
  const articles = await Promise.all((await send('article/list', {})).map(({ id }) => send('article/open', { id })))
  const mentions = articles.flatMap((article) => article.mentions)
  const metonyms = new Set(mentions.map(({ metonymOf }) => nameOf.get(metonymOf ?? '')).filter(Boolean))
  expect([...metonyms].sort()).toEqual(['Dovrin', 'Merin', 'Ostrel'])
  expect(mentions.filter(({ certainty }) => certainty === 'probable').length).toBeGreaterThanOrEqual(3)
  const proposed = await send('entity/merge-proposals', {})
  expect(proposed.map(({ firstId, secondId }) => [nameOf.get(firstId), nameOf.get(secondId)].sort())).toContainEqual([
    'Mira Tolan',
    'Mira Tollan',
  ])
})

test('events have exact, stretched, vague and open times, most have a place, and every place is on the map', async () => {
  const events = await send('event/list', {})
  const precisions = new Set(events.map(({ time }) => time?.precision))
  expect([...precisions]).toEqual(
    expect.arrayContaining(['day', 'time', 'month', 'range', 'vague', 'relative', undefined]),
  )
  const entities = await send('entity/list', {})
  const places = new Set(events.flatMap(({ placeId }) => placeId ?? []))
  expect(places.size).toBeGreaterThanOrEqual(5)
  expect(entities.filter(({ id, location }) => places.has(id) && !location)).toEqual([])
  expect(events.every(({ passages }) => passages.length > 0)).toBe(true)
})

test('relations are asserted by claims, for and against, and some are contested', async () => {
  const relations = await send('relation/list', {})
  expect(relations.length).toBeGreaterThanOrEqual(15)
  expect(relations.every(({ passages }) => passages.length > 0)).toBe(true)
  const claimed = relations.flatMap(({ passages }) => passages).filter(({ claimId }) => claimId !== null)
  expect(new Set(claimed.map(({ stance }) => stance))).toEqual(new Set(['for', 'against']))
  const contested = relations.filter(({ passages }) => standingOf(passages).standing === 'contested')
  expect(contested.map(({ typeId }) => typeId).sort()).toEqual(['agreement-with', 'funds', 'protects'])
})

test('claims have holders by way of others, hedges, bands and grades, and stand to each other across articles', async () => {
  const claims = await send('claim/list', {})
  const full = claims.filter(({ holder, hedge, chain = [] }) => holder && hedge !== undefined && chain.length > 0)
  expect(full.length).toBeGreaterThanOrEqual(25)
  expect(full.filter(({ hedge }) => hedge).length).toBeGreaterThanOrEqual(20)
  expect(full.filter(({ chain = [] }) => chain.length > 1 && chain.every(({ grade }) => grade)).length).toBeGreaterThan(
    20,
  )
  expect(new Set(claims.map(({ band }) => band)).size).toBeGreaterThanOrEqual(5)
  const articleOf = new Map(claims.map(({ id, articleId }) => [id, articleId]))
  const links = await send('claim-link/list', {})
  expect(links.every(({ fromId, toId }) => articleOf.get(fromId) !== articleOf.get(toId))).toBe(true)
  expect(new Set(links.map(({ type }) => type))).toEqual(
    new Set(['supports', 'contradicts', 'repeats', 'hardens', 'softens']),
  )
})

test('forecasts have horizons and some an end, and conditions form scenarios with what would show them', async () => {
  const claims = await send('claim/list', {})
  const forecasts = claims.filter(({ horizonOn }) => horizonOn)
  expect(forecasts.length).toBeGreaterThanOrEqual(5)
  expect(
    forecasts
      .map(({ outcome }) => outcome?.state)
      .filter(Boolean)
      .sort(),
  ).toEqual(['came-true', 'partly'])
  expect((await send('project/counts', {})).due).toBeGreaterThanOrEqual(1)
  const roots = scenarioTrees(claims).map(({ id }) => id)
  expect(roots.length).toBeGreaterThanOrEqual(4)
  const indicators = await send('indicator/list', {})
  expect(new Set(indicators.map(({ targetKind }) => targetKind))).toEqual(new Set(['claim', 'event']))
  expect(indicators.every(({ claimId }) => roots.includes(claimId))).toBe(true)
})

test('two analysts judge the same claims, and disagree', async () => {
  const both = (await send('assessment/list', {})).filter(
    ({ given }) => new Set(given.map(({ analyst }) => analyst)).size === 2,
  )
  const apart = both.map(({ given }) => Math.abs((given[0]?.credence ?? 0) - (given[1]?.credence ?? 0)))
  expect(Math.max(...apart)).toBeGreaterThanOrEqual(40)
})

test('loaded words are marked with target, direction and a plain wording', async () => {
  const articles = await Promise.all((await send('article/list', {})).map(({ id }) => send('article/open', { id })))
  const loaded = articles.flatMap(({ taggings }) => taggings).filter(({ neutral }) => neutral)
  expect(loaded.length).toBeGreaterThanOrEqual(4)
  expect(loaded.every(({ target, direction }) => target && direction)).toBe(true)
})

test('its brief shows the timeline and the network as figures', async () => {
  const [brief] = await send('brief/list', {})
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await send('brief/load', { id: brief?.id ?? '' })).update)
  const blocks = readBrief(doc).root.children
  const figures = blocks.filter(({ type }) => type === 'figure')
  expect(figures.map(({ data }) => (data as { kind: string }).kind)).toEqual(['timeline', 'network'])
  expect(blocks.at(-1)?.type).toBe('sources')
  const { content } = await send('brief/render', { id: brief?.id ?? '', format: 'html' })
  expect(content.match(/<svg/g)?.length).toBe(2)
})
