import { expect, test } from 'vitest'
import { brokenSentences, type JoinableBlock } from '#shared/articles/broken-sentence.ts'

const whole = 'The ferry line between the two towns was closed again on Wednesday.'
const begun = 'The guards stamped every crate. In turn, the port'
const rest = 'reportedly agreed not to raise its fees before the spring.'
const paragraph = (text: string, more: Partial<JoinableBlock> = {}): JoinableBlock => ({
  kind: 'paragraph',
  zone: 'body',
  text,
  ...more,
})
const article = (...blocks: (string | JoinableBlock)[]) => [
  paragraph(whole),
  ...blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  paragraph(whole),
]

test('a sentence broken over two paragraphs is joined', () => {
  expect(brokenSentences(article(begun, rest))).toEqual([2])
  expect(
    brokenSentences(article('Прежде чем ответить, городской совет,', 'как сообщают, спросил инспекцию ещё раз.')),
  ).toEqual([2])
})

test.each<[string, JoinableBlock[]]>([
  ['an end mark before it', article(`${begun}.`, rest)],
  ['a colon before it', article('The port named its conditions again and again:', rest)],
  ['a capital after it', article(begun, `Later the port ${rest}`)],
  ['a heading before it', article(paragraph(begun, { kind: 'heading' }), rest)],
  ['a list item after it', article(begun, paragraph(rest, { kind: 'list-item' }))],
  ['a picture between', article(begun, paragraph('', { kind: 'image', zone: 'caption' }), rest)],
  ['furniture after it', article(begun, paragraph(rest, { zone: 'boilerplate' }))],
  ['a brand after it', article(begun, 'iPhone makers in Sund agreed not to raise their fees.')],
  ['an enumeration', article('The port may do any of these things', 'a) it may raise the fee before the spring.')],
  ['an address before it', article('The whole draft can be read at https://ledger.example/draft', rest)],
  ['a line too short to be prose', article('In turn, the port', rest)],
  ['a script without capitals', article('وافقت إدارة الميناء بدورها على أن', 'تؤجل زيادة الرسوم إلى الربيع المقبل.')],
])('nothing is joined after %s', (_name, blocks) => {
  expect(brokenSentences(blocks)).toEqual([])
})

test('verse and unpunctuated text are left alone', () => {
  const verse = ['keep the wick low and the glass very clean', 'nobody will ever know what the ships have seen.']
  expect(brokenSentences([...verse, ...verse, ...verse].map((text) => paragraph(text)))).toEqual([])
})
