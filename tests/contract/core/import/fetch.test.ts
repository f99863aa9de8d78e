import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { type FetchOptions, fetchPage } from '#core/import/fetch.ts'
import { readArticle } from '#core/import/read-article.ts'
import { toErrorData } from '#shared/protocol/errors.ts'
import { body, redirect, serve } from './web.ts'

const loopback = (address: string) => address === '127.0.0.1'
const options = (more: Partial<FetchOptions> = {}): FetchOptions => ({
  signal: new AbortController().signal,
  allows: loopback,
  ...more,
})
const limits = { time: 20_000, size: 1_000_000, redirects: 5 }

/** The sentence a fetch fails with, without the address in front. */
async function failure(url: string, more: Partial<FetchOptions> = {}) {
  const outcome = await fetchPage(url, options(more)).then(
    () => null,
    (thrown: unknown) => toErrorData(thrown),
  )
  if (outcome === null) throw new Error(`${url} was fetched`)
  return outcome
}

test('a page is fetched with its media type and its address after redirects', async () => {
  const { origin } = await serve({ '/a': redirect('/b#part'), '/b': body('<p>Ёж</p>') })
  const page = await fetchPage(`${origin}/a`, options())
  expect(Buffer.from(page.bytes).toString()).toBe('<p>Ёж</p>')
  expect(page).toMatchObject({ contentType: 'text/html; charset=utf-8', address: `${origin}/b` })
})

test.each<[string, (text: string) => Uint8Array]>([
  ['gzip', (text) => gzipSync(text)],
  ['deflate', (text) => deflateSync(text)],
  ['br', (text) => brotliCompressSync(text)],
  ['identity', (text) => Buffer.from(text)],
])('a body packed with %s is unpacked', async (encoding, pack) => {
  const { origin } = await serve({ '/a': body(pack('<p>packed</p>'), 'text/html', { 'content-encoding': encoding }) })
  expect(Buffer.from((await fetchPage(`${origin}/a`, options())).bytes).toString()).toBe('<p>packed</p>')
})

test('neither scripts nor cookies nor a name are sent', async () => {
  let seen: Record<string, unknown> = {}
  const { origin } = await serve({
    '/a': (request, response) => {
      seen = request.headers
      response.writeHead(200, { 'content-type': 'text/plain', 'set-cookie': 'a=b' }).end('x')
    },
  })
  await fetchPage(`${origin}/a`, options())
  expect(Object.keys(seen).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
})

test.each([
  'http://127.0.0.1:PORT/a',
  'http://localhost:PORT/a',
  'http://127.1:PORT/a',
  'http://2130706433:PORT/a',
  'http://[::1]:PORT/a',
  'http://[::ffff:127.0.0.1]:PORT/a',
])('without leave, %s is refused before anything is sent', async (url) => {
  const { port, asked } = await serve({ '/a': body('secret') })
  const { code, message } = await failure(url.replace('PORT', String(port)), { allows: undefined })
  expect(code).toBe('fetch-failed')
  expect(message).toContain('an address of this computer or of a private network')
  expect(asked).toEqual([])
})

test.each([
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://[::1]/',
  'http://[fd00::1]/',
  'http://0.0.0.0/',
])('a redirect to %s is refused', async (target) => {
  const { origin } = await serve({ '/a': redirect(target) })
  const { code, message } = await failure(`${origin}/a`)
  expect(code).toBe('fetch-failed')
  expect(message).toContain('of a private network')
})

test('a name is refused when any of its addresses is, and what was checked is what is connected to', async () => {
  const { port, asked } = await serve({ '/a': redirect('/b'), '/b': body('b') })
  const both = () =>
    Promise.resolve([
      { address: '127.0.0.1', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ])
  expect((await failure(`http://two.test:${port}/a`, { resolve: both })).message).toContain(
    'two.test leads to 10.0.0.1',
  )
  expect(asked).toEqual([])
  const answers = ['127.0.0.1', '10.0.0.1', '10.0.0.1']
  const rebinding = () => Promise.resolve([{ address: answers.shift() ?? '', family: 4 }])
  const outcome = await fetchPage(`http://rebind.test:${port}/a`, options({ resolve: rebinding })).catch(toErrorData)
  if ('message' in outcome) expect(outcome.message).toContain('rebind.test leads to 10.0.0.1')
  else expect(Buffer.from(outcome.bytes).toString()).toBe('b')
})

test('redirects are followed five times at most; one to another scheme is refused', async () => {
  const hops = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`/${index}`, redirect(`/${index + 1}`)]))
  const { origin, asked } = await serve({
    ...hops,
    '/6': body('end'),
    '/f': redirect('file:///etc/passwd'),
    '/l': redirect('/l'),
  })
  expect(Buffer.from((await fetchPage(`${origin}/1`, options())).bytes).toString()).toBe('end')
  expect((await failure(`${origin}/0`)).message).toContain('more than 5 times')
  expect((await failure(`${origin}/f`)).message).toContain('no web address')
  asked.length = 0
  await failure(`${origin}/l`)
  expect(asked).toHaveLength(6)
})

test('a large body is refused: announced, unannounced and packed', async () => {
  const large = Buffer.alloc(3_000_000, 'a')
  const { origin } = await serve({
    '/announced': body(large),
    '/chunked': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write(large.subarray(0, 900_000))
      response.end(large)
    },
    '/bomb': body(gzipSync(Buffer.alloc(50_000_000)), 'text/html', { 'content-encoding': 'gzip' }),
  })
  for (const path of ['/announced', '/chunked', '/bomb']) {
    const { code, message } = await failure(`${origin}${path}`, { limits })
    expect(code, path).toBe('fetch-failed')
    expect(message, path).toContain('it is larger than')
  }
})

test('a page that comes drop by drop, or never, is given up', async () => {
  const drips: NodeJS.Timeout[] = []
  const { origin } = await serve({
    '/slow': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      drips.push(setInterval(() => response.write('a'), 20))
    },
    '/silent': () => {},
  })
  for (const path of ['/slow', '/silent']) {
    expect((await failure(`${origin}${path}`, { limits: { ...limits, time: 300 } })).message).toContain(
      'did not arrive within',
    )
  }
  drips.forEach(clearInterval)
})

test('stopping is heard while a page is on its way', async () => {
  const stop = new AbortController()
  const { origin } = await serve({ '/slow': () => stop.abort() })
  expect((await failure(`${origin}/slow`, { signal: stop.signal })).code).toBe('cancelled')
})

test('what is no page is refused with the reason', async () => {
  const { origin } = await serve({
    '/pdf': body('%PDF-', 'application/pdf'),
    '/image': body('x', 'image/png'),
    '/broken': body('not packed', 'text/html', { 'content-encoding': 'gzip' }),
    '/forbidden': (_request, response) => response.writeHead(403).end(),
    '/fault': (_request, response) => response.writeHead(503).end(),
    '/cut': (request) => request.socket.destroy(),
  })
  const reason = async (path: string) => (await failure(`${origin}${path}`)).message
  expect(await reason('/pdf')).toContain('it is a PDF')
  expect(await reason('/image')).toContain('image/png')
  expect(await reason('/broken')).toContain('cannot be unpacked')
  expect(await reason('/forbidden')).toContain('403 Forbidden')
  expect(await reason('/fault')).toContain('503')
  expect(await reason('/missing')).toContain('404 Not Found')
  expect(await reason('/cut')).toContain('broke off')
})

test.each([
  ['ftp://x.example/', 'no web address'],
  ['x.example', 'no web address'],
  ['javascript:alert(1)', 'no web address'],
  ['http://user:secret@x.example/', 'user name or password'],
])('the address %s is refused', async (url, reason) => {
  const { code, message } = await failure(url)
  expect(code).toBe('fetch-failed')
  expect(message).toContain(reason)
  expect(message).not.toContain('secret')
})

test('a page in a legacy encoding is read by what the server declares', async () => {
  const html =
    '<html><head><title>Река</title></head><body><p>Ёлки у реки Узкой стоят с прошлой зимы.</p></body></html>'
  const { origin } = await serve({ '/a': body(iconv.encode(html, 'koi8-r'), 'text/html; charset=koi8-r') })
  const page = await fetchPage(`${origin}/a`, options())
  const { header, blocks } = await readArticle({ name: page.address, ...page })
  expect(header).toMatchObject({ title: 'Река', url: `${origin}/a` })
  expect(blocks[0]?.text).toBe('Ёлки у реки Узкой стоят с прошлой зимы.')
})
