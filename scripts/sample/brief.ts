import * as Y from 'yjs'
import { graphOf } from '#shared/analysis/figures/graph.ts'
import { networkDrawing } from '#shared/analysis/figures/network.ts'
import { arrange } from '#shared/analysis/figures/network-layout.ts'
import { timelineDrawing, timelineFrame } from '#shared/analysis/figures/timeline.ts'
import { timelineItems } from '#shared/analysis/figures/timeline-items.ts'
import { fullSpan, timelineRows } from '#shared/analysis/figures/timeline-rows.ts'
import { heading } from '#shared/brief/build.ts'
import { type FigureData, figureDataSchema } from '#shared/brief/figure.ts'
import { insertBlocks } from '#shared/brief/write-yjs.ts'
import type { Made, Send } from './steps.ts'

/** Makes the sample's brief: key judgements from the ferry article, and the project's timeline and network. */
export async function makeBrief(send: Send, { articles }: Made): Promise<void> {
  const ferry = articles.get('ferry')
  const articleIds = ferry ? [ferry.id] : []
  const title = 'Who gains on the Lenta'
  const { id } = await send('brief/create', { template: 'key-judgements', articleIds, title })
  await send('brief/set', { id, headerLine: 'Sample: all names and events are invented' })
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await send('brief/load', { id })).update)
  const before = Y.encodeStateVector(doc)
  const figures = [await timeline(send), await network(send)]
  // Before the list of sources, which closes the brief.
  const end = doc.get('root', Y.XmlText).length - 1
  insertBlocks(doc, end, [heading(1, 'In figures'), ...figures.map((data) => ({ type: 'figure', data }))])
  await send('brief/update', { id, update: new Uint8Array(Y.encodeStateAsUpdate(doc, before)) })
  doc.destroy()
}

/** Narrowed to nothing: the figures follow the whole project. */
const whole = { articleId: null, holder: null, from: null, to: null, tagId: null, analyst: null }

async function timeline(send: Send): Promise<FigureData> {
  const records = {
    events: await send('event/list', {}),
    claims: await send('claim/list', {}),
    articles: await send('article/list', {}),
  }
  const items = timelineItems(records)
  const asOf = Date.UTC(2025, 3, 22)
  const rows = timelineRows(items, { lanes: 'none', sort: 'time', nameOf: (id) => id })
  const caption = 'Timeline: what happened on the Lenta, and what is expected'
  const drawing = timelineDrawing(rows, timelineFrame(880, fullSpan(items, asOf), asOf), caption)
  const lines = items.map(({ phrase, title }) => `${phrase}: ${title}`)
  return figureDataSchema.parse({ kind: 'timeline', caption, drawing, lines, spec: { filter: whole, look: {} } })
}

async function network(send: Send): Promise<FigureData> {
  const graph = graphOf({
    relations: await send('relation/list', {}),
    types: await send('relation-type/list', {}),
    entities: await send('entity/list', {}),
    articles: await send('article/list', {}),
  })
  const layout = arrange(graph, {})
  while (!layout.step(1000, () => performance.now()));
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]))
  const lines = graph.links.map(({ fromId, toId, label }) => `${names.get(fromId)} ${label} ${names.get(toId)}`)
  const places = layout.places()
  const spec = { filter: whole, look: { places } }
  const caption = 'Network: who stands how to whom on the Lenta'
  const drawing = networkDrawing(graph, places, caption)
  return figureDataSchema.parse({ kind: 'network', caption, drawing, lines, spec })
}
