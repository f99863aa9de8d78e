import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CallContext } from '#shared/protocol/commands.ts'
import type { ImportOutcome } from '#shared/protocol/views.ts'
import { CoreClient } from '../../../electron/core/link/core-client.ts'
import { built } from '../../support/launch/launched.ts'

let folder: string
let client: CoreClient
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-test-'))
  const chunks = join(built('main/index.js'), '..', 'chunks')
  const worker = readdirSync(chunks).find((name) => /^worker-.*\.js$/.test(name)) ?? ''
  client = new CoreClient({
    workerFile: join(chunks, worker),
    worker: { home: join(folder, 'home'), sampleFolder: folder },
  })
  client.connect('a', () => undefined)
  await client.call('project/create', { path: join(folder, 'large.dossier') }, context())
})
afterEach(async () => {
  await client.close()
  rmSync(folder, { recursive: true, force: true })
})

function context(signal = new AbortController().signal, progress: CallContext['progress'] = () => undefined) {
  return { clientId: 'a', signal, progress }
}

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const sentences = (count: number) =>
  Array.from({ length: count }, (_, at) => `The clerk says for the ${at}th time that the fee stays what it was.`)

/** Both are beyond what the built core reads in its own thread. */
it('large documents are read by the built reader', async () => {
  const paths = [
    write('long.txt', `The long text\n\n${sentences(36_000).join('\n\n')}\n`),
    write('long.html', `<title>The long page</title><h1>The long page</h1><p>${sentences(4000).join('</p>\n<p>')}</p>`),
  ]
  const outcomes = (await client.call('import/files', { paths }, context())) as ImportOutcome[]
  expect(outcomes).toMatchObject([
    { title: 'The long text', words: 36_000 * 14 },
    { title: 'The long page', words: 4000 * 14 },
  ])
})

it('the built core hears a stop and other calls while the reader is at work', async () => {
  const nested = Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(2 * depth)}- a\n`).join('')
  const stop = new AbortController()
  const begun = Promise.withResolvers<void>()
  const reading = client.call(
    'import/files',
    { paths: [write('steps.md', nested)] },
    context(stop.signal, () => begun.resolve()),
  )
  await begun.promise
  expect(await client.call('article/list', {}, context())).toEqual([])
  stop.abort()
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
})

it('the built core looks for suggestions in a long article while it answers other calls', async () => {
  const paths = [write('account.txt', `The account\n\n${sentences(600).join('\n\n')}\n\nAnkara said so in May 2024.\n`)]
  const [account] = (await client.call('import/files', { paths }, context())) as ImportOutcome[]
  const articleId = account && 'id' in account ? account.id : ''
  let answered = false
  const asked = client.call('suggestion/list', { articleId, kinds: ['mention'] }, context()).finally(() => {
    answered = true
  })
  expect(await client.call('article/list', {}, context())).toHaveLength(1)
  expect(answered).toBe(false)
  expect(await asked).toMatchObject([{ kind: 'mention', exact: 'Ankara' }])
})
