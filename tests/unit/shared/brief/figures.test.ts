import { expect, it } from 'vitest'
import type { FigureData } from '#shared/brief/figure.ts'
import { withFigures } from '#shared/brief/standing.ts'
import { briefHtml } from '#shared/brief/to-html.ts'
import { briefMarkdown } from '#shared/brief/to-markdown.ts'

const table: FigureData = {
  kind: 'claims',
  caption: 'Claims: 1',
  drawnAt: Date.UTC(2024, 2, 18, 12),
  lines: [],
  table: {
    columns: [
      { label: 'Claim', share: 3 },
      { label: 'Sources', share: 1, end: true },
    ],
    rows: [
      { head: 'Karsk & council', count: 1 },
      { cells: [{ text: 'It <pays> nobody' }, { text: '2', quiet: true }], href: 'https://example.org/a#:~:text=pays' },
    ],
  },
}
const json = (...data: unknown[]) => ({
  root: { type: 'root', children: data.map((one) => ({ type: 'figure', data: one })) },
})
const brief = (data: unknown) => ({
  title: 'Ford',
  headerLine: null,
  authors: [],
  changedAt: 0,
  lang: 'en',
  direction: 'ltr' as const,
  json: json(data),
})

it('prints a table as a table with its heads, links to passages on the web, and the day it was drawn', () => {
  const html = briefHtml(brief(table), '')
  expect(html).toContain('<th scope="col">Claim</th>')
  expect(html).toContain('Karsk &#x26; council (1)</th>')
  expect(html).toContain('<a href="https://example.org/a#:~:text=pays">It &#x3C;pays> nobody</a>')
  expect(html).toContain('Claims: 1; as of 18 March 2024')
  const md = briefMarkdown(brief(table))
  expect(md).toContain('| Claim | Sources |\n| --- | --- |\n| **Karsk & council** (1) |  |')
  expect(md).toContain('Claims: 1; as of 18 March 2024')
})

it('leaves out what is no web address', () => {
  const [row] = table.table?.rows.slice(1) ?? []
  const bad = { ...table, table: { columns: table.table?.columns, rows: [{ ...row, href: 'javascript:alert(1)' }] } }
  expect(briefHtml(brief(bad), '')).not.toContain('javascript')
})

it('takes figures that were drawn just now, in their order; what is missing, broken or of another kind is kept', () => {
  const kept = { kind: 'network', caption: 'Network: 2 entities', lines: ['a funds b'] }
  const now = { ...table, caption: 'Claims: 5' }
  const captions = (figures: unknown[]) =>
    withFigures(json(kept, table), figures).root.children.map((node) => (node.data as FigureData).caption)
  expect(captions([null, now])).toEqual(['Network: 2 entities', 'Claims: 5'])
  expect(captions([])).toEqual(['Network: 2 entities', 'Claims: 1'])
  expect(captions([now, { kind: 'claims' }])).toEqual(['Network: 2 entities', 'Claims: 1'])
})
