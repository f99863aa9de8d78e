import { afterEach, describe, expect, it } from 'vitest'
import type { CallContext, Progress } from '#shared/protocol/commands.ts'
import type { CoreEvent } from '../../../electron/core/api.ts'
import { CoreClient } from '../../../electron/core/link/core-client.ts'

const workerFile = new URL('../../support/link/stub-worker.ts', import.meta.url)
const open: CoreClient[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((client) => client.close()))
})

function start(onCrash?: (reason: string) => void): CoreClient {
  const client = new CoreClient({
    workerFile,
    worker: { home: '/', sampleFolder: '/' },
    ...(onCrash ? { onCrash } : {}),
  })
  open.push(client)
  return client
}

function context(
  signal = new AbortController().signal,
  progress: (p: Progress) => void = () => undefined,
): CallContext {
  return { clientId: 'a', signal, progress }
}
const ask = (client: CoreClient, title: string, given = context()) => client.call('project/rename', { title }, given)

describe('the core in its worker', () => {
  it('answers with bytes as bytes', async () => {
    expect(await ask(start(), 'echo')).toEqual(new Uint8Array([0, 1, 255]))
  })

  it('hands on expected errors whole', async () => {
    await expect(ask(start(), 'expected')).rejects.toMatchObject({ code: 'locked', data: { holder: 'Ada' } })
  })

  it.each(['poison', 'throw-string', 'throw-monster', 'function'])(
    'lets an error that cannot travel arrive (%s)',
    async (title) => {
      await expect(ask(start(), title)).rejects.toMatchObject({ code: 'internal' })
    },
  )

  it('refuses arguments that cannot travel, and goes on', async () => {
    const client = start()
    const args = { title: 'echo', more: () => 1 }
    await expect(client.call('project/rename', args, context())).rejects.toMatchObject({ code: 'bad-arguments' })
    expect(await ask(client, 'echo')).toEqual(new Uint8Array([0, 1, 255]))
  })

  it('passes on progress, the last one always, not all of a flood', async () => {
    const seen: Progress[] = []
    await ask(
      start(),
      'flood',
      context(undefined, (progress) => seen.push(progress)),
    )
    expect(seen[0]?.done).toBe(0)
    expect(seen.at(-1)?.done).toBe(10_000)
    expect(seen.length).toBeLessThan(200)
  })

  it('stops a call that is cancelled', async () => {
    const stop = new AbortController()
    const call = ask(start(), 'hang', context(stop.signal))
    stop.abort()
    await expect(call).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('looks for a blob in every window', async () => {
    const client = start()
    client.connect('a', () => undefined)
    expect(await client.blob('h')).toBeNull()
    client.connect('b', () => undefined)
    expect(await client.blob('h')).toEqual({ bytes: new Uint8Array([7]), mediaType: 'image/png' })
  })

  it.each(['die', 'exit'])('that dies (%s) is started again; windows are told and connected again', async (title) => {
    const reasons: string[] = []
    const client = start((reason) => reasons.push(reason))
    const events: CoreEvent[] = []
    client.connect('a', (event) => events.push(event))
    const stopped = { code: 'internal', message: expect.stringContaining('stopped') }
    const hanging = expect(ask(client, 'hang')).rejects.toMatchObject(stopped)
    await expect(ask(client, title)).rejects.toMatchObject(stopped)
    await hanging
    expect(reasons).toHaveLength(1)
    expect(await client.call('analyst/list', {}, context())).toEqual(['a'])
    expect(events.filter((event) => event.name === 'project/closed').length).toBeGreaterThanOrEqual(2)
  })

  it('that dies again and again is given up, and says so', async () => {
    const client = start()
    for (let times = 0; times < 3; times++) await ask(client, 'exit').catch(() => undefined)
    await expect(ask(client, 'echo')).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringContaining('start Dossier again'),
    })
  })

  it('ends what is under way when it is closed, and answers nothing after', async () => {
    const client = start()
    const hanging = ask(client, 'hang')
    const ended = expect(hanging).rejects.toMatchObject({ code: 'cancelled' })
    await client.close()
    await ended
    await expect(ask(client, 'echo')).rejects.toMatchObject({ code: 'cancelled' })
    await client.close()
  })

  it('leaves no thread behind', async () => {
    const client = start()
    await ask(client, 'echo')
    await client.close()
    const left = process.getActiveResourcesInfo().filter((name) => name === 'MessagePort')
    expect(left).toEqual([])
  })
})
