import { expect, test } from 'vitest'
import { readArticle } from '#core/import/read-article.ts'

const sentence = 'The ferry line between the two towns was closed again on Wednesday after a long quarrel over fees.'
const header = async (text: string, more: { address?: string; name?: string } = {}) =>
  (await readArticle({ name: 'page.html', text, ...more })).header
const page = (head: string, body = `<p>${sentence}</p>`) => `<html><head>${head}</head><body>${body}</body></html>`

test('JSON-LD counts before meta elements, in graphs and lists too', async () => {
  const data = {
    '@graph': [
      { '@type': 'WebSite', name: 'The Ledger' },
      {
        '@type': ['NewsArticle'],
        headline: 'Fees',
        author: [{ name: 'Mara Quill' }],
        datePublished: '2022-11-03T23:30:00-05:00',
        publisher: { name: 'The Ledger' },
        keywords: 'ferries, fees',
        inLanguage: 'en-GB',
      },
    ],
  }
  const html = page(
    `<script type="application/ld+json">${JSON.stringify(data)}</script><meta name=date content=2001-01-01>`,
  )
  expect(await header(html)).toMatchObject({
    publishedOn: '2022-11-03',
    themes: ['ferries', 'fees'],
    language: 'en-GB',
  })
})

test.each([
  ['<meta property="article:published_time" content="2022-11-03T10:00:00Z">', '2022-11-03'],
  ['<meta name="DC.date.issued" content="2022-11-03">', '2022-11-03'],
  ['<meta itemprop="datePublished" content="20221103">', '2022-11-03'],
  ['<meta name="date" content="3 November 2022">', '2022-11-03'],
  ['<script type="application/ld+json">{not json</script><meta name="pubdate" content="2022/11/03">', '2022-11-03'],
])('the date of %s', async (head, expected) => {
  expect((await header(page(head))).publishedOn).toBe(expected)
})

test('failing those, the date is that of a marked time, of the address, or of a line', async () => {
  expect((await header(page('', `<time datetime="2022-11-03T10:00">now</time><p>${sentence}</p>`))).publishedOn).toBe(
    '2022-11-03',
  )
  expect((await header(page(''), { address: 'https://x.example/2022/11/03/fees' })).publishedOn).toBe('2022-11-03')
  expect(await header(page('', `<h1>Fees</h1><p>The Ledger, 3 November 2022</p><p>${sentence}</p>`))).toMatchObject({
    title: 'Fees',
    publisher: 'The Ledger',
    publishedOn: '2022-11-03',
  })
})

test('the address is the one the page names, unless that cannot be right', async () => {
  const canonical = (href: string) => page(`<link rel="canonical" href="${href}">`)
  const address = 'https://x.example/a?id=1&utm_source=mail#top'
  expect((await header(canonical('/b'), { address })).url).toBe('https://x.example/b')
  expect((await header(canonical('https://y.example/b'), { address })).url).toBe('https://x.example/a?id=1')
  expect((await header(canonical('https://x.example/'), { address })).url).toBe('https://x.example/a?id=1')
  expect((await header(canonical('https://y.example/b'))).url).toBe('https://y.example/b')
  expect((await header(page(''))).url).toBeUndefined()
})

test('the name of the site is taken off a title that is the heading and that', async () => {
  const html = page('<title>Fees go up — The Ledger</title>', `<h1>Fees go up</h1><p>${sentence}</p>`)
  expect((await header(html)).title).toBe('Fees go up')
})

test.each([
  ['title: A\nauthor: Mara Quill\ndate: 2022-11-03', { title: 'A', byline: 'Mara Quill', publishedOn: '2022-11-03' }],
  ['Title: A\nauthors: [{name: Mara}, Tobias]\nlang: tr', { title: 'A', byline: 'Mara, Tobias' }],
  [
    'title: A\ntags: ferries, fees\nsource: https://x.example/a#b',
    { themes: ['ferries', 'fees'], url: 'https://x.example/a' },
  ],
  ['title: A\nsource: Tidewater Review\nregion: Sund', { originalSource: 'Tidewater Review', region: 'Sund' }],
])('front matter: %s', async (yaml, expected) => {
  expect(await header(`---\n${yaml}\n---\n\n${sentence}\n`, { name: 'a.md' })).toMatchObject(expected)
})

test('front matter that is no YAML is said and left out', async () => {
  const { warnings, blocks } = await readArticle({ name: 'a.md', text: `---\ntitle: [a\n---\n\n${sentence}\n` })
  expect(warnings).toEqual(['The front matter is not valid YAML; nothing was read from it.'])
  expect(blocks.map(({ text }) => text)).toEqual([sentence])
})

test('a document without a title is called after its file or its first words', async () => {
  expect((await header(sentence, { name: 'fees of 2022.txt' })).title).toBe('fees of 2022')
  expect((await header(sentence, { name: 'Pasted text' })).title).toBe(
    'The ferry line between the two towns was closed again on Wednesday after a long…',
  )
})

test('lines right before the furniture name themes and source; a furniture line in the middle stays body', async () => {
  const text = [
    'Fees go up',
    sentence,
    'Share this',
    sentence,
    sentence,
    'Tags: ferries, fees',
    'Source: Tidewater Review',
    'Subscribe to our newsletter',
  ].join('\n\n')
  const { header: read, blocks } = await readArticle({ name: 'a.txt', text })
  expect(read).toMatchObject({ title: 'Fees go up', themes: ['ferries', 'fees'], originalSource: 'Tidewater Review' })
  expect(blocks.map(({ zone }) => zone)).toEqual([
    'metadata',
    'body',
    'body',
    'body',
    'body',
    'metadata',
    'metadata',
    'boilerplate',
  ])
})

test('an advertisement mark inside an article is furniture', async () => {
  const { blocks } = await readArticle({
    name: 'a.txt',
    text: ['Fees', sentence, 'ADVERTISEMENT', sentence].join('\n\n'),
  })
  expect(blocks.map(({ zone }) => zone)).toEqual(['metadata', 'body', 'boilerplate', 'body'])
})
