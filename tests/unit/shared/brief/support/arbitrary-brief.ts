import fc from 'fast-check'
import { citationHash } from '#shared/brief/citation.ts'
import type { BriefJson, NodeJson } from '#shared/brief/json.ts'

const words = fc.stringMatching(/^[a-zא-תأ-ي 😀中İ.,]{1,24}$/u)
const formats = fc.constantFrom(0, 1, 2, 3, 4, 8, 16)

const citationData = fc.record({ articleId: fc.uuid(), exact: words, start: fc.nat(500) }).map((cited) => ({
  articleId: cited.articleId,
  start: cited.start,
  end: cited.start + cited.exact.length,
  exact: cited.exact,
  claimId: null,
  hash: citationHash(cited),
  source: {
    title: `On ${cited.exact}`,
    byline: null,
    publisher: 'Ledger',
    publishedOn: '2024-03-18',
    url: 'https://example.org/a',
    language: 'en',
    direction: 'ltr',
  },
}))

const text: fc.Arbitrary<NodeJson> = fc.record({ text: words, format: formats }).map((t) => ({ type: 'text', ...t }))
const citation: fc.Arbitrary<NodeJson> = citationData.map((data) => ({ type: 'citation', data }))
const lineBreak: fc.Arbitrary<NodeJson> = fc.constant({ type: 'linebreak' })
const link: fc.Arbitrary<NodeJson> = fc.array(text, { minLength: 1, maxLength: 2 }).map((children) => ({
  type: 'link',
  url: 'https://example.org/',
  children,
}))
const inline = fc.array(fc.oneof({ weight: 4, arbitrary: text }, citation, lineBreak, link), { maxLength: 6 })

const paragraph: fc.Arbitrary<NodeJson> = fc
  .record({ children: inline, format: fc.constantFrom('', 'center', 'end') })
  .map((p) => ({ type: 'paragraph', ...p }))
const heading: fc.Arbitrary<NodeJson> = fc
  .record({ tag: fc.constantFrom('h1', 'h2', 'h3'), children: inline })
  .map((h) => ({ type: 'heading', ...h }))
const quote: fc.Arbitrary<NodeJson> = inline.map((children) => ({ type: 'quote', children }))
const list: fc.Arbitrary<NodeJson> = fc
  .record({ bullet: fc.boolean(), items: fc.array(inline, { minLength: 1, maxLength: 4 }) })
  .map(({ bullet, items }) => ({
    type: 'list',
    listType: bullet ? 'bullet' : 'number',
    tag: bullet ? 'ul' : 'ol',
    start: 1,
    children: items.map((children, index) => ({ type: 'listitem', value: index + 1, children })),
  }))
const table: fc.Arbitrary<NodeJson> = fc
  .array(fc.array(inline, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((rows) => ({
    type: 'table',
    children: rows.map((cells, row) => ({
      type: 'tablerow',
      children: cells.map((children) => ({
        type: 'tablecell',
        headerState: row === 0 ? 1 : 0,
        children: [{ type: 'paragraph', children }],
      })),
    })),
  }))
const quoteBlock: fc.Arbitrary<NodeJson> = citationData.map((data) => ({
  type: 'quote-block',
  data: { citation: data, attribution: 'Two drivers' },
}))
const claimBlock: fc.Arbitrary<NodeJson> = citationData.map((data) => ({
  type: 'claim-block',
  data: { citation: data, content: data.exact, holder: null, hedge: 'reportedly', kind: 'factual', polarity: null },
}))
const entityCard: fc.Arbitrary<NodeJson> = words.map((name) => ({
  type: 'entity-card',
  data: { entityId: 'e1', name, type: 'person', aliases: ['A'], description: null, mentions: 3 },
}))
const sources: fc.Arbitrary<NodeJson> = fc.constant({ type: 'sources', data: { passages: true } })

/** Any brief that an analyst could have written. */
export const arbitraryBrief: fc.Arbitrary<BriefJson> = fc
  .array(fc.oneof(paragraph, heading, quote, list, table, quoteBlock, claimBlock, entityCard, sources), {
    minLength: 1,
    maxLength: 8,
  })
  .map((children) => ({ root: { type: 'root', children: children.filter(notASecondList) } }))

/** The editor joins neighbouring lists, so no brief has two in a row. */
function notASecondList(node: NodeJson, at: number, all: NodeJson[]): boolean {
  return node.type !== 'list' || all[at - 1]?.type !== 'list'
}
