import fc from 'fast-check'
import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toText } from 'hast-util-to-text'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { blocksOf } from '#core/import/blocks.ts'
import { parseHtml } from '#core/import/html.ts'
import { readArticle } from '#core/import/read-article.ts'
import type { SourceBlock } from '#shared/model/block.ts'

const read = async (html: string) => blocksOf(await parseHtml(html), 'https://x.example/').map(({ block }) => block)
const texts = async (html: string) => (await read(html)).map(({ text }) => text)
/** White space aside; bidi marks too, which the library that the trees are compared with leaves out of some lines. */
const bare = (text: string) => text.replace(/[ \t\n\r\f\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '')

const run = fc.oneof(
  fc.constantFrom(
    'a',
    'B c',
    '  ',
    '\n',
    'x\u00a0y',
    'İı',
    'слово',
    'نص قصير',
    '文字',
    '文\n字',
    '한 국',
    '\u200f',
    '👍🏽',
    '&<>"',
    '\u200b',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/\p{Cc}|\p{Cs}|\ufeff/gu, ' ')),
)
const text = run.map((value): ElementContent => ({ type: 'text', value }))
const tree = fc.letrec<{ inline: ElementContent; block: Element }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    text,
    fc
      .tuple(
        fc.constantFrom('b', 'i', 'em', 'strong', 'code', 'span', 'u', 'sub', 'a'),
        fc.array(tie('inline'), { maxLength: 3 }),
      )
      .map(([name, children]) => h(name, name === 'a' ? { href: '/l' } : {}, children)),
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.array(tie('inline'), { maxLength: 4 }).map((children) => h('p', children)),
    fc.array(tie('inline'), { maxLength: 3 }).map((children) => h('h2', children)),
    fc.array(tie('block'), { maxLength: 3 }).map((children) => h('blockquote', children)),
    fc.array(fc.oneof(tie('block'), tie('inline')), { maxLength: 3 }).map((children) => h('div', children)),
    fc.array(fc.oneof(tie('block'), tie('inline')), { maxLength: 3 }).map((items) =>
      h(
        'ul',
        items.map((item) => h('li', [item])),
      ),
    ),
    fc.array(fc.array(tie('inline'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) =>
      h('table', [
        h(
          'tbody',
          rows.map((cells) =>
            h(
              'tr',
              cells.map((cell) => h('td', [cell])),
            ),
          ),
        ),
      ]),
    ),
  ),
}))
const page = fc.array(tree.block, { maxLength: 5 }).map((children): Root => ({ type: 'root', children }))

test('every shown character of a page is in its blocks once and in order, and spans lie inside their blocks', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (root) => {
      const html = toHtml(root)
      const parsed = await parseHtml(html)
      const blocks = await read(html)
      expect(bare(blocks.map((block) => block.text).join(''))).toBe(bare(toText(parsed)))
      for (const block of blocks) expectInside(block)
    }),
    { numRuns: 300 },
  )
})

function expectInside({ text: own, spans = [] }: Omit<SourceBlock, 'zone'>): void {
  expect(own).not.toMatch(/^[ \t\n]|[ \t\n]$| {2}/)
  for (const { start, end } of spans) {
    expect(start).toBeLessThan(end)
    expect(end).toBeLessThanOrEqual(own.length)
  }
}

const word = fc.stringMatching(/^[a-z0-9ığşéслово文字نص][a-z0-9_*[\]`~<&!#.\\ığşé]{0,7}[a-z0-9文]$/u)
const escaped = (plain: string) => plain.replace(/[!-/:-@[-`{-~]/g, '\\$&')
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const inline = fc.oneof(
  phrase.map((plain) => ({ plain, marked: escaped(plain) })),
  phrase.map((plain) => ({ plain, marked: `**${escaped(plain)}**` })),
  phrase.map((plain) => ({ plain, marked: `*${escaped(plain)}*` })),
  phrase.map((plain) => ({ plain, marked: `***${escaped(plain)}***` })),
  phrase.map((plain) => ({ plain, marked: `[${escaped(plain)}](https://x.example/a_b)` })),
  phrase.map((plain) => ({ plain, marked: `~~${escaped(plain)}~~` })),
)
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => ({
  plain: parts.map((part) => part.plain).join(' '),
  marked: parts.map((part) => part.marked).join(' '),
}))
const block = fc.oneof(
  line,
  line.map(({ plain, marked }) => ({ plain, marked: `## ${marked}` })),
  line.map(({ plain, marked }) => ({ plain, marked: `> ${marked}` })),
  line.map(({ plain, marked }) => ({ plain, marked: `- ${marked}` })),
)

test('no Markdown mark or escape is shown, and nothing else is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async (parts) => {
      const source = parts.map(({ marked }) => marked).join('\n\n')
      const { blocks } = await readArticle({ name: 'a.md', text: source })
      expect(bare(blocks.map((one) => one.text).join(''))).toBe(bare(parts.map(({ plain }) => plain).join('')))
      for (const one of blocks) expectInside(one)
    }),
    { numRuns: 200 },
  )
})

test('plain text keeps every character', async () => {
  const paragraphs = fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(paragraphs, fc.constantFrom(' ', '\n'), async (parts, between) => {
      const source = parts.map((words) => words.join(between)).join('\n\n')
      const { blocks } = await readArticle({ name: 'a.txt', text: source, format: 'text' })
      expect(bare(blocks.map((one) => one.text).join(''))).toBe(bare(source))
    }),
    { numRuns: 100 },
  )
})

test('white space is folded as a browser folds it', async () => {
  expect(await texts('<p>  a <b> b</b>\n c </p>')).toEqual(['a b c'])
  expect(await texts('<p>a\u00a0 b</p>')).toEqual(['a\u00a0 b'])
  expect(await texts('<p>文\n字 文</p>')).toEqual(['文字 文'])
  expect(await texts('<p>a<br>\n b<br><br>c<br></p>')).toEqual(['a\nb', 'c'])
  expect(await texts('<pre>a\n  b\n</pre>')).toEqual(['a\n  b'])
  expect(await texts('a<div>b<span>c</span></div>d')).toEqual(['a', 'bc', 'd'])
  expect(await texts('<p>co&shy;operate \u200fنص\u200c</p>')).toEqual(['cooperate \u200fنص\u200c'])
})

test('what a reader does not see is no text', async () => {
  const html = `<p>a</p><script>b</script><style>c</style><template>d</template><noscript>e</noscript><p hidden>f</p>
    <div style="color:red; display: none">g</div><dialog>h</dialog><iframe>i</iframe><!-- j --><svg><title>k</title></svg>
    <p aria-hidden="true">l</p>`
  expect(await texts(html)).toEqual(['a', 'l'])
})

test('emphasis nests, links keep their address, unsafe links are text', async () => {
  const [block] = await read(
    '<p><b>a <i>b</i></b> <a href="/c#d">c</a> <a href="javascript:x">d</a> <b style="font-weight:normal">e</b></p>',
  )
  expect(block).toEqual({
    kind: 'paragraph',
    text: 'a b c d e',
    spans: [
      { start: 0, end: 3, kind: 'bold' },
      { start: 2, end: 3, kind: 'italic' },
      { start: 4, end: 5, kind: 'link', href: 'https://x.example/c#d' },
    ],
  })
})

test('lists carry depth and numbers; a second paragraph of an item is a paragraph', async () => {
  const blocks = await read('<ol start=3><li>a<ul><li>b</ul><li value=9><p>c</p><p>d</p><li>e</ol>')
  expect(blocks.map(({ kind, text, list }) => [kind, text, list?.depth, list?.number])).toEqual([
    ['list-item', 'a', 0, 3],
    ['list-item', 'b', 1, undefined],
    ['list-item', 'c', 0, 9],
    ['paragraph', 'd', undefined, undefined],
    ['list-item', 'e', 0, 10],
  ])
})

test('tables become cells in their places; a table that lays out a page is walked through', async () => {
  const html = '<table><tr><th>a<th>b<tr><td rowspan=2>c<td>d<tr><td><p>e</p><p><b>f</b></p></table>'
  expect((await read(html)).map(({ text, cell }) => [text, cell?.row, cell?.column, cell?.header])).toEqual([
    ['a', 0, 0, true],
    ['b', 0, 1, true],
    ['c', 1, 0, false],
    ['d', 1, 1, false],
    ['e\nf', 2, 1, false],
  ])
  const layout = '<table><tr><td><h1>a</h1><td><table><tr><td>b<td>c</table></table>'
  expect((await read(layout)).map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', 'a'],
    ['cell', 'b'],
    ['cell', 'c'],
  ])
})

test('pictures follow the line they stand in; counters are none; emoji are characters', async () => {
  const html = '<p>a <img src=b.png alt="b c"> d</p><img src=c.gif width=1 height=1><p>e <img src=f.png alt="👍"></p>'
  expect((await read(html)).map(({ kind, text, image }) => [kind, text, image?.src])).toEqual([
    ['paragraph', 'a d', undefined],
    ['image', 'b c', 'b.png'],
    ['paragraph', 'e 👍', undefined],
  ])
})
