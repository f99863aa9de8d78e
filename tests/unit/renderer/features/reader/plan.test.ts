import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, SourceBlock } from '#shared/model/block.ts'
import { layOut } from '#shared/text/joins.ts'
import { groupRows, regroupRows } from '../../../../../renderer/features/reader/text/groups.ts'
import { cutsOf } from '../../../../../renderer/features/reader/text/parts.ts'
import { type Box, type Child, planRows, type Row } from '../../../../../renderer/features/reader/text/plan.ts'
import { sameRow } from '../../../../../renderer/features/reader/text/rows.ts'
import type { Run } from '../../../../../renderer/features/reader/text/runs.ts'

const label = () => 'Furniture'

/** Blocks as they stand in the canonical text. */
function placed(source: readonly SourceBlock[]): Block[] {
  const { ranges } = layOut(source)
  return source.map((block, position) => {
    const { start = 0, end = 0 } = ranges[position] ?? {}
    return { ...block, joined: position > 0 && (block.joined ?? false), position, start, end }
  })
}

function runs(child: Child): Run[] {
  return 'format' in child ? [child] : child.children.flatMap(runs)
}

const rowsOf = (source: readonly SourceBlock[]) => planRows(placed(source), 'ltr', label)
const tags = (box: Box): string =>
  `${box.tag}(${box.children.map((child) => ('format' in child ? child.text : tags(child))).join('|')})`
const show = (source: readonly SourceBlock[]) => rowsOf(source).map((row) => tags(row.box))

const paragraph = (text: string, more: Partial<SourceBlock> = {}): SourceBlock => ({
  kind: 'paragraph',
  zone: 'body',
  text,
  ...more,
})
const item = (text: string, depth = 0, ordered = false): SourceBlock => ({
  ...paragraph(text),
  kind: 'list-item',
  list: { ordered, depth },
})
const cell = (text: string, row: number, column: number): SourceBlock => ({
  ...paragraph(text),
  kind: 'cell',
  cell: { table: 0, row, column, header: row === 0 },
})

describe('planRows', () => {
  it('makes elements of headings, lists, quotes, tables and images', () => {
    expect(
      show([
        { ...paragraph('Head'), kind: 'heading', level: 2 },
        paragraph('Text'),
        item('one'),
        item('deeper', 1, true),
        { ...paragraph('Said'), kind: 'quote' },
        cell('a', 0, 0),
        cell('b', 0, 1),
        cell('c', 1, 0),
        cell('d', 1, 1),
        { ...paragraph('A quay'), kind: 'image', image: { src: 'https://example.org/quay.png' } },
      ]),
    ).toEqual([
      'h3(Head)',
      'p(Text)',
      'ul(li(one)|li(deeper))',
      'blockquote(Said)',
      'table(tbody(tr(th(a)|th(b))|tr(td(c)|td(d))))',
      'figure(figcaption(A quay))',
    ])
  })

  it('puts a joined block into the paragraph before it, with a mark at the joint', () => {
    expect(show([paragraph('In turn, the fleet'), paragraph('agreed to leave.', { joined: true })])).toEqual([
      'p(In turn, the fleet|span( )|span(agreed to leave.))',
    ])
  })

  it('folds neighbouring furniture of one zone into one row', () => {
    const rows = rowsOf([
      paragraph('Share', { zone: 'boilerplate' }),
      paragraph('Donate', { zone: 'boilerplate' }),
      paragraph('By', { zone: 'metadata' }),
      paragraph('Text'),
    ])
    expect(rows.map((row) => [row.furniture, row.first, row.last])).toEqual([
      [true, 0, 1],
      [true, 2, 2],
      [false, 3, 3],
    ])
    expect(rows[0]?.box.lead).toEqual({ lead: 'fold', zone: 'boilerplate', label: 'Furniture', first: 0, last: 1 })
  })

  it('cuts formatting into runs and keeps a link together; an address that is not of the web is inert', () => {
    const text = 'the old harbour wall'
    const [row] = rowsOf([
      paragraph(text, {
        spans: [
          { start: 4, end: 15, kind: 'link', href: 'javascript:alert(1)' },
          { start: 8, end: 20, kind: 'bold' },
          { start: 8, end: 15, kind: 'italic' },
        ],
      }),
    ])
    expect(row && tags(row.box)).toBe('p(the |a(old |harbour)| wall)')
    const link = row?.box.children[1] as Box
    expect(link.attributes).toEqual({ 'data-href': 'javascript:alert(1)' })
    expect(link.className).toBe('inert')
    expect(runs(link).map(({ format }) => format)).toEqual([0, 3])
  })

  it('draws a very long paragraph in parts, cut behind sentences, across a link and with every character', () => {
    const sentence = 'The council of Selby met the pilots, and nobody spoke of the toll. '
    const text = sentence.repeat(1500).trim()
    const spans = [{ start: 5_000, end: 60_000, kind: 'link' as const, href: 'https://orrin.example/' }]
    const rows = rowsOf([paragraph('Before'), paragraph(text, { spans }), paragraph('After')])
    const parts = rows.slice(1, -1)
    expect(parts.length).toBeGreaterThan(6)
    expect(parts.map(({ first, last }) => [first, last])).toEqual(parts.map(() => [1, 1]))
    expect(
      parts
        .map((row) =>
          runs(row.box)
            .map((run) => run.text)
            .join(''),
        )
        .join(''),
    ).toBe(text)
    for (const row of parts.slice(0, -1)) {
      expect(runs(row.box).at(-1)?.text).toMatch(/toll\. $/)
      expect(row.end - row.start).toBeLessThanOrEqual(12_000)
    }
    for (const row of parts) expect([runs(row.box)[0]?.start, runs(row.box).at(-1)?.end]).toEqual([row.start, row.end])
    expect(groupRows(rows).length).toBeGreaterThanOrEqual(parts.length)
  })

  it('cuts unspaced and unbroken text too, and no letter in half', () => {
    const chinese = '河流卫队关闭了渡口。'.repeat(4000)
    expect(cutsOf(chinese).every((cut) => chinese[cut - 1] === '。')).toBe(true)
    const emoji = '🚢'.repeat(20_000)
    expect(cutsOf(emoji).length).toBeGreaterThan(1)
    expect(cutsOf(emoji).every((cut) => cut % 2 === 0)).toBe(true)
    expect(cutsOf('short. '.repeat(100))).toEqual([])
  })

  const anyBlock = fc.record({
    kind: fc.constantFrom('paragraph', 'heading', 'list-item', 'quote', 'code', 'cell', 'image', 'rule'),
    zone: fc.constantFrom('body', 'body', 'boilerplate', 'metadata', 'caption'),
    text: fc.string({ unit: 'grapheme', maxLength: 20 }),
    joined: fc.boolean(),
    spans: fc.array(
      fc
        .tuple(fc.nat(20), fc.nat(20))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), kind: 'bold' as const })),
      { maxLength: 3 },
    ),
  })

  it('holds every character of every block once, at its canonical offset', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 30 }), (source) => {
        const { text } = layOut(source as SourceBlock[])
        const all = rowsOf(source as SourceBlock[]).flatMap((row) => runs(row.box))
        for (const run of all) expect(text.slice(run.start, run.end)).toBe(run.text)
        expect(all.map((run) => run.text).join('')).toBe(text.replaceAll('\n\n', ''))
      }),
    )
  })
})

describe('regroupRows', () => {
  const many = (count: number, change: (at: number) => string = (at) => `Paragraph ${at}`) =>
    rowsOf(Array.from({ length: count }, (_, at) => paragraph(change(at))))
  const flat = (groups: readonly { rows: readonly Row[] }[]) =>
    groups.flatMap(({ rows }) => rows.map((row) => tags(row.box)))

  it('rebuilds only the group of a changed row', () => {
    const before = groupRows(many(100))
    const after = regroupRows(
      before,
      many(100, (at) => (at === 40 ? 'Changed' : `Paragraph ${at}`)),
      sameRow,
    )
    expect({ head: after.head, tail: after.tail, groups: after.groups.length }).toEqual({ head: 2, tail: 4, groups: 7 })
  })

  it('keeps every row, at its new offsets, whatever changed', () => {
    fc.assert(
      fc.property(fc.nat(70), fc.nat(70), fc.nat(70), (a, b, from) => {
        const before = groupRows(many(a))
        const rows = many(b, (at) => (at >= from && at < from + 3 ? `New ${at}` : `Paragraph ${at}`))
        const after = regroupRows(before, rows, sameRow)
        expect(flat(after.groups)).toEqual(rows.map((row) => tags(row.box)))
        expect(after.groups.flatMap((group) => group.rows)).toEqual(rows)
        for (const group of after.groups) expect(group.start).toBe(group.rows[0]?.start)
        expect(after.head + after.tail).toBeLessThanOrEqual(Math.min(before.length, after.groups.length))
      }),
    )
  })
})
