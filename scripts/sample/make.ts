/** Makes the sample project from the sample articles: `node scripts/sample/make.ts FOLDER`. */
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createCore } from '#core/core.ts'
import { makeBrief } from './brief.ts'
import { colleagueAssessments } from './content/judgements.ts'
import { fill } from './fill.ts'
import { assess, type Send } from './steps.ts'

const client = 'sample'
const fileName = 'The ferry truce.dossier'

/** Runs a core as one analyst and closes it. */
async function as<T>(analystName: string, folder: string, work: (send: Send) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'dossier-sample-'))
  const core = createCore({
    effects: { now: () => Date.now(), newId: () => randomUUID() },
    home,
    sampleFolder: folder,
    analystName,
  })
  core.connect(client, () => undefined)
  const signal = new AbortController().signal
  try {
    return await work((name, args) => core.handle(name, args, { clientId: client, signal, progress: () => undefined }))
  } finally {
    await core.close()
    rmSync(home, { recursive: true, force: true })
  }
}

async function make(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, fileName)
  rmSync(path, { force: true })
  const sample = await as('Ada Lind', folder, async (send) => {
    await send('project/create', { path, title: 'The ferry truce' })
    const made = await fill(send)
    await makeBrief(send, made)
    return made
  })
  await as('Jonas Weir', folder, async (send) => {
    await send('project/open', { path })
    await assess(send, sample, colleagueAssessments)
  })
}

await make(resolve(process.argv[2] ?? 'out/sample'))
