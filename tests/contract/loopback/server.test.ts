import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { fileRequest } from '#core/link/file-request.ts'
import { folderMemory } from '#core/link/folder-memory.ts'
import { FileDialogs } from '../../../electron/loopback/file-dialogs.ts'
import { type Loopback, runLoopback } from '../../../electron/loopback/run.ts'
import { type LoopbackServer, startServer } from '../../../electron/loopback/server.ts'
import { ask } from '../../support/link/raw-http.ts'

let folder: string
let loopback: Loopback
let page: URL
let host: string
let port: number
let cookie: string
const navigation = { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
const own = () => ({
  host,
  cookie,
  'sec-fetch-site': 'same-origin',
  'sec-fetch-mode': 'cors',
  'sec-fetch-dest': 'empty',
})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'server-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(folder, 'file-dialog.html'), '<!doctype html><title>dialog</title>')
  writeFileSync(join(folder, 'x.js'), 'export {}')
  loopback = await runLoopback({
    file: null,
    port: 0,
    noWindow: true,
    noSandbox: false,
    home: mkdtempSync(join(folder, 'home-')),
    workerFile: new URL('../../support/link/stub-worker.ts', import.meta.url),
    sampleFolder: folder,
    pageFolder: folder,
    version: '0',
    say: () => undefined,
  })
  page = new URL(loopback.newAddress(null))
  ;({ host } = page)
  port = Number(page.port)
  const entry = await ask(port, page.pathname + page.search, { host, ...navigation })
  cookie = String(entry.headers['set-cookie']).split(';')[0] ?? ''
})
afterAll(async () => {
  await loopback.close()
  rmSync(folder, { recursive: true })
})

describe('the address', () => {
  it('lets a browser in once and hands it a cookie that scripts and other sites cannot use', async () => {
    const address = new URL(loopback.newAddress(null))
    const first = await ask(port, address.pathname + address.search, { host, ...navigation })
    expect(first.status).toBe(200)
    expect(String(first.headers['set-cookie'])).toMatch(/^dossier=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(first.body).toContain('url=/')
    expect(first.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' })
    const second = await ask(port, address.pathname + address.search, { host, ...navigation })
    expect(second).toMatchObject({ status: 403, body: expect.stringContaining('has been used') })
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  it.each(['', 'x', '../..', '%00'])('does not take %j for a token', async (token) => {
    expect((await ask(port, `/?token=${token}`, { host, ...navigation })).status).toBe(403)
  })

  it('is on this computer only', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of outside) {
      await expect(
        new Promise((resolve, reject) => connect(port, address, () => resolve(1)).on('error', reject)),
      ).rejects.toThrow()
    }
  })
})

describe('the server', () => {
  it('serves the page under its policy', async () => {
    const { status, headers } = await ask(port, '/', own())
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    expect(headers['content-security-policy']).toContain(`ws://${host}`)
    expect(headers['content-security-policy']).not.toContain("unsafe-inline' 'unsafe-eval")
  })

  it.each(['evil.example', 'localhost', '127.0.0.1', '[::1]', 'dossier.localhost'])(
    'does not know itself as %s',
    async (name) => {
      const answer = await ask(port, '/', { ...own(), host: `${name}:${port}` })
      expect(answer.status).toBe(421)
      expect(answer.body).not.toContain('<')
    },
  )

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['no cookie', { cookie: '' }],
    ['a wrong cookie', { cookie: 'dossier=AAAA' }],
  ])('refuses %s', async (_name, headers) => {
    expect((await ask(port, '/', { ...own(), ...headers })).status).toBe(403)
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('does not do %s', async (method) => {
    expect((await ask(port, '/', own(), { method })).status).toBe(405)
  })

  it.each([
    '/../server.test.ts',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//etc/passwd',
    '/..\\x',
    '/%00',
    '/%',
    '*',
    'http://evil.example/',
  ])('has nothing at %j', async (path) => {
    const { status, body } = await ask(port, path, own())
    expect([400, 403, 404]).toContain(status)
    expect(body).not.toContain('root:')
  })

  it('answers HEAD without a body, and nothing for blobs that are not there', async () => {
    expect(await ask(port, '/', own(), { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
    expect((await ask(port, `/blob/${'a'.repeat(64)}`, own())).status).toBe(404)
  })

  it('refuses headers without end', async () => {
    await expect(ask(port, '/', { ...own(), 'x-long': 'a'.repeat(40_000) })).resolves.toMatchObject({ status: 431 })
  })
})

describe('the file dialog', () => {
  let server: LoopbackServer
  let dialogs: FileDialogs
  const shown: ({ url: string } | null)[] = []
  beforeAll(async () => {
    server = await startServer({
      port: 0,
      pageFolder: folder,
      blob: async () => null,
      dialogApi: (path, request) => dialogs.api(path, request),
    })
    dialogs = new FileDialogs({
      origin: server.names.dialogOrigin,
      memory: folderMemory(folder),
      show: (_id, dialog) => shown.push(dialog),
    })
  })
  afterAll(() => server.close())

  const at = () => Number(new URL(server.names.pageOrigin).port)
  const asked = (token: string, body: string) =>
    ask(
      at(),
      '/api/list',
      {
        host: server.names.dialog,
        origin: server.names.dialogOrigin,
        'sec-fetch-site': 'same-origin',
        authorization: `Bearer ${token}`,
      },
      { method: 'POST', body },
    )
  /** Opens a dialog; gives its token and a way to close it. */
  function opened(): { token: string; stop(): void } {
    const stop = new AbortController()
    const request = fileRequest('dialog/open-project', {})
    const context = { clientId: 'a', signal: stop.signal, progress: () => undefined }
    dialogs.ask(request, context).catch(() => undefined)
    const [, token = ''] = (shown.at(-1)?.url ?? '').split('#')
    return { token, stop: () => stop.abort() }
  }

  it('may be framed by the page only, and the page frames nothing else', async () => {
    const framed = { host: server.names.dialog, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' }
    const dialog = await ask(at(), '/', framed)
    expect(dialog.body).toContain('dialog')
    expect(rule(dialog, 'frame-ancestors')).toBe(server.names.pageOrigin)
    const headers = { host: server.names.page, cookie: `dossier=${server.secret}`, 'sec-fetch-site': 'same-origin' }
    const page = await ask(at(), '/', headers)
    expect(rule(page, 'frame-ancestors')).toBe("'none'")
    expect(rule(page, 'frame-src')).toBe(server.names.dialogOrigin)
    expect(rule(page, 'sandbox')).toBe('allow-scripts allow-same-origin allow-forms allow-modals allow-downloads')
  })

  it('answers with its token and while it is open, and with no other', async () => {
    const { token, stop } = opened()
    const body = JSON.stringify({ folder })
    expect((await asked(token, body)).body).toContain('index.html')
    for (const other of ['', 'x', `${token}x`]) expect((await asked(other, body)).body).toContain('has been closed')
    stop()
    expect((await asked(token, body)).body).toContain('has been closed')
  })

  it('answers nothing to a question without end', async () => {
    const { token, stop } = opened()
    const long = JSON.stringify({ folder: '/' }) + ' '.repeat(300_000)
    const answer = await asked(token, long).catch(() => ({ status: 500, body: '' }))
    expect(answer.status).toBe(500)
    expect(answer.body).not.toContain('crumbs')
    stop()
  })
})

/** A rule of an answer's policy. */
function rule({ headers }: { headers: IncomingHttpHeaders }, name: string): string | undefined {
  const rules = String(headers['content-security-policy']).split('; ')
  return rules.find((one) => one.startsWith(`${name} `))?.slice(name.length + 1)
}

describe('the line', () => {
  const id = 'aaaaaaaa-0000-4000-8000-000000000000'
  function line(headers: { [name: string]: string }, path = `/socket?window=${id}`): Promise<WebSocket> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, {
      headers: { host, origin: page.origin, cookie, ...headers },
    })
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(socket))
      socket.once('error', reject)
    })
  }

  it.each([
    ['another host', { host: '127.0.0.1' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin', { origin: '' }],
    ['no cookie', { cookie: '' }],
    ['a wrong cookie', { cookie: 'dossier=x' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
  ])('is refused with %s', async (_name, headers) => {
    await expect(line(headers)).rejects.toThrow('403')
  })

  it.each(['/socket', '/socket?window=1', `/other?window=${id}`, `/socket?window=${id}x`, '/socket?window=../../etc'])(
    'is refused at %s',
    async (path) => {
      await expect(line({}, path)).rejects.toThrow('403')
    },
  )

  it.each([
    ['no JSON', '{'],
    ['no message', '{"type":"boo"}'],
    ['an array', '[]'],
    ['a message with more', '{"type":"cancel","id":1,"more":1}'],
    ['bytes', Buffer.from([1, 2, 3])],
  ])('is closed on %s', async (_name, sent) => {
    const socket = await line({})
    socket.send(sent)
    const code = await new Promise((resolve) => socket.once('close', resolve))
    expect(code).toBe(1008)
  })

  it('is closed on a message beyond the limit', async () => {
    const socket = await line({})
    socket.on('error', () => undefined)
    // The frame's header announces 300 MB; the server need not wait for them.
    const raw = (socket as unknown as { _socket: import('node:net').Socket })._socket
    const head = Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0x12, 0xc0, 0, 0, 0, 0, 0, 0])
    raw.write(head)
    const code = await new Promise((resolve) => socket.once('close', resolve))
    expect(code).toBe(1009)
  })

  it('outlives a short break with the same window', async () => {
    const first = await line({})
    first.send('{"type":"call","id":1,"name":"analyst/list","args":{}}')
    await new Promise((resolve) => first.once('message', resolve))
    first.terminate()
    const again = await line({})
    again.send('{"type":"call","id":1,"name":"analyst/list","args":{}}')
    const answer = await new Promise((resolve) => {
      again.on('message', (data) => {
        const message = JSON.parse(String(data)) as { type: string }
        if (message.type === 'result') resolve(message)
      })
    })
    expect(answer).toMatchObject({ type: 'result', value: [id] })
    again.terminate()
  })
})
