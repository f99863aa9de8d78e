import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DossierError } from '#shared/protocol/errors.ts'
import type { ServerMessage } from '#shared/protocol/message.ts'
import { CoreClient } from '../../../electron/core/link/core-client.ts'
import type { HostPort } from '../../../electron/core/link/host.ts'
import { placeFile } from '../../../electron/core/link/placement.ts'
import { Session } from '../../../electron/core/link/session.ts'

let settings: string
let home: string
let core: CoreClient
let sessions: Session[]
let picked: string[] | null
let did: unknown[]

beforeAll(() => {
  settings = mkdtempSync(join(tmpdir(), 'session-home-'))
  const workerFile = new URL('../../../electron/core/link/worker.ts', import.meta.url)
  core = new CoreClient({ workerFile, worker: { home: settings, sampleFolder: settings } })
})
afterAll(async () => {
  await core.close()
  rmSync(settings, { recursive: true })
})
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'session-')))
  sessions = []
  picked = null
  did = []
})
afterEach(() => {
  for (const session of sessions) session.close()
  rmSync(home, { recursive: true })
})

const host: HostPort = {
  info: { host: 'loopback', platform: 'test', version: '0', dropGivesPaths: false },
  askForFile: async (request, { signal }) => {
    did.push(request.purpose)
    if (picked?.[0] !== 'wait') return picked
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DossierError('cancelled', 'Closed.')))
    })
  },
  openWindow: async (path) => void did.push(['window', path]),
  setTitle: (clientId, title) => void did.push([clientId, title]),
  closeWindow: (clientId) => void did.push(['close', clientId]),
  openOutside: async (url) => void did.push(url),
  print: async (html) => new TextEncoder().encode(`%PDF ${html.length}`),
}

/** A page at the other end of a session. */
function page(clientId = 'one') {
  const got: ServerMessage[] = []
  let changed: () => void = () => undefined
  const session = new Session({
    clientId,
    core,
    host,
    send: (message) => {
      got.push(structuredClone(message))
      changed()
    },
  })
  sessions.push(session)
  let last = 0
  const answer = async (id: number): Promise<ServerMessage> => {
    for (;;) {
      const found = got.find((one) => (one.type === 'result' || one.type === 'error') && one.id === id)
      if (found) return found
      await new Promise<void>((resolve) => {
        changed = resolve
      })
    }
  }
  const ask = (name: string, args: unknown = {}) => {
    const id = ++last
    session.receive({ type: 'call', id, name, args })
    return answer(id)
  }
  const value = async (name: string, args: unknown = {}) => {
    const message = await ask(name, args)
    if (message.type !== 'result') throw new Error(JSON.stringify(message))
    return message.value
  }
  const code = async (name: string, args: unknown = {}) => {
    const message = await ask(name, args)
    return message.type === 'error' ? message.error.code : null
  }
  return { session, got, ask, answer, value, code }
}

describe('paths', () => {
  it('that nobody picked are refused, whatever the command', async () => {
    const { code } = page()
    const path = join(home, 'x.dossier')
    writeFileSync(path, 'not a project')
    expect(await code('project/open', { path })).toBe('not-allowed')
    expect(await code('project/create', { path: join(home, 'new.dossier') })).toBe('not-allowed')
    expect(await code('project/save-copy', { path })).toBe('not-allowed')
    expect(await code('import/files', { paths: [path] })).toBe('not-allowed')
    expect(await code('window/new', { path })).toBe('not-allowed')
    expect(await code('brief/export', { id: 'x', format: 'pdf', path })).toBe('not-allowed')
  })

  it('that a dialog gave may be used, by this window only', async () => {
    const { value } = page()
    picked = [join(home, 'new.dossier')]
    expect(await value('dialog/new-project')).toEqual({ path: picked[0] })
    expect(await value('project/create', { path: picked[0] })).toMatchObject({ path: picked[0] })
    const other = page('two')
    expect(await other.code('project/save-copy', { path: join(home, 'new.dossier') })).toBe('not-allowed')
  })

  it('one refused path of several refuses all', async () => {
    const { value, code } = page()
    picked = [join(home, 'a.md')]
    await value('dialog/import-files')
    expect(await code('import/files', { paths: [join(home, 'a.md'), '/etc/passwd'] })).toBe('not-allowed')
  })

  it('of recent files may be opened but not written', async () => {
    const one = page()
    picked = [join(home, 'new.dossier')]
    await one.value('dialog/new-project')
    await one.value('project/create', { path: picked[0] })
    one.session.close()
    const other = page('two')
    expect(await other.code('project/save-copy', { path: picked[0] })).toBe('not-allowed')
    expect(await other.value('project/open', { path: picked[0] })).toMatchObject({ path: picked[0] })
  })

  it('given by the system are offered to the page, once it has spoken', async () => {
    const { session, got, value } = page()
    await session.openFile(join(home, 'new.dossier'))
    expect(got).toEqual([])
    await value('host/info')
    expect(got).toContainEqual({
      type: 'event',
      seq: 1,
      name: 'host/open-path',
      payload: { path: join(home, 'new.dossier') },
    })
  })
})

describe('a session', () => {
  it('numbers its events without a gap', async () => {
    const { got, value } = page()
    picked = [join(home, 'new.dossier')]
    await value('dialog/new-project')
    await value('project/create', { path: picked[0] })
    const numbers = got.flatMap((message) => (message.type === 'event' ? [message.seq] : []))
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1))
  })

  it('refuses a number that is in use, and unknown commands', async () => {
    const { session, got, code } = page()
    picked = ['wait']
    session.receive({ type: 'call', id: 77, name: 'dialog/open-project', args: {} })
    session.receive({ type: 'call', id: 77, name: 'app/state', args: {} })
    expect(got).toEqual([{ type: 'error', id: 77, error: expect.objectContaining({ code: 'bad-arguments' }) }])
    expect(await code('no/such')).toBe('unknown-command')
    expect(await code('project/open', { path: 7 })).toBe('bad-arguments')
    expect(session.receive('nonsense')).toBe(false)
  })

  it('cancels what the host does', async () => {
    const { session, answer } = page()
    picked = ['wait']
    session.receive({ type: 'call', id: 1, name: 'dialog/open-project', args: {} })
    session.receive({ type: 'cancel', id: 1 })
    expect(await answer(1)).toMatchObject({ error: { code: 'cancelled' } })
  })

  it('stops everything when its page is gone and keeps events for the next', async () => {
    const { session, answer, got, value } = page()
    await value('host/info')
    picked = ['wait']
    session.receive({ type: 'call', id: 9, name: 'dialog/open-project', args: {} })
    session.abortCalls()
    expect(await answer(9)).toMatchObject({ error: { code: 'cancelled' } })
    session.emit({ name: 'menu/command', payload: { command: 'x' } })
    expect(got.some((message) => message.type === 'event')).toBe(false)
    session.receive({ type: 'cancel', id: 0 })
    expect(got.at(-1)).toMatchObject({ type: 'event', seq: 1, name: 'menu/command' })
  })

  it('asks the host for what is the host’s', async () => {
    const { value, code } = page()
    await value('window/set-title', { title: 'Idlib' })
    await value('window/close')
    await value('link/open', { url: 'https://example.org/' })
    expect(await code('link/open', { url: 'javascript:alert(1)' })).toBe('not-allowed')
    expect(await value('dialog/open-project')).toBeNull()
    expect(did).toEqual([['one', 'Idlib'], ['close', 'one'], 'https://example.org/', 'dialog/open-project'])
  })
})

describe('a file that the system hands over', () => {
  it('goes to the window that has it, else to one on the start screen, else to a new one', async () => {
    const [one, two] = [page('one'), page('two')]
    const path = join(home, 'a.dossier')
    expect(await placeFile(path, [])).toEqual({ in: 'new' })
    expect(await placeFile(path, sessions)).toEqual({ in: 'free', session: one.session })
    await two.session.openFile(path)
    expect(await placeFile(path, sessions)).toEqual({ in: 'showing', session: two.session })
    await one.session.openFile(join(home, 'b.dossier'))
    expect(await placeFile(join(home, 'c.dossier'), sessions)).toEqual({ in: 'new' })
  })
})
