import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageProtocol } from '../../../electron/shell/page-protocol.ts'

const hash = 'b'.repeat(64)
let folder: string
let ask: (url: string, method?: string) => Promise<Response>
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'protocol-'))
  writeFileSync(join(folder, 'index.html'), '<p>page')
  writeFileSync(join(folder, 'x.woff2'), 'font')
  const answer = pageProtocol({
    folder,
    blob: async (wanted) => {
      if (wanted !== hash) throw new Error('the core is gone')
      return { bytes: new Uint8Array([1, 2]), mediaType: 'image/svg+xml' }
    },
    printed: (name) => (name === 'known' ? '<p>print' : null),
  })
  ask = (url, method = 'GET') => answer(new Request(url, { method }))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('app://', () => {
  it('serves the page under its policy, with its own types', async () => {
    const page = await ask('app://bundle/')
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<p>page',
    ])
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(page.headers.get('content-security-policy')).not.toContain('ws:')
    expect((await ask('app://bundle/x.woff2')).headers.get('content-type')).toBe('font/woff2')
  })

  it('serves images without letting them act', async () => {
    const image = await ask(`app://bundle/blob/${hash}`)
    expect(image.headers.get('content-type')).toBe('image/svg+xml')
    expect(image.headers.get('content-security-policy')).toContain('sandbox')
  })

  it('serves what is being printed, without scripts', async () => {
    const print = await ask('app://print/known')
    expect(await print.text()).toBe('<p>print')
    expect(print.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src/)
    expect((await ask('app://print/other')).status).toBe(404)
  })

  it.each([
    ['app://bundle/none.js', 404],
    ['app://bundle/..%2fx', 404],
    ['app://bundle/%00', 404],
    ['app://other/', 404],
    ['app://BUNDLE/', 404],
    ['https://bundle/', 404],
    [`app://bundle/blob/${'c'.repeat(64)}`, 500],
  ])('has nothing at %s and never throws', async (url, status) => {
    const answer = await ask(url)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/plain; charset=utf-8'])
  })

  it.each(['POST', 'PUT', 'DELETE'])('does not do %s', async (method) => {
    expect((await ask('app://bundle/', method)).status).toBe(405)
  })
})
