/** Makes the sample project from the sample article: `node scripts/sample/make.ts FOLDER`. */
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Core } from '#core/api.ts'
import { createCore } from '#core/core.ts'
import type { CommandArgs, CommandResult, CoreCommandName } from '#shared/protocol/commands.ts'
import { claims, entities, notes, type SampleEntity, tags } from './content.ts'

const client = 'sample'
const fileName = 'The ferry truce.dossier'
const article = join(import.meta.dirname, 'the-ferry-truce.md')

type Send = <N extends CoreCommandName>(name: N, args: CommandArgs<N>) => Promise<CommandResult<N>>

function sender(core: Core): Send {
  const signal = new AbortController().signal
  return (name, args) => core.handle(name, args, { clientId: client, signal, progress: () => undefined })
}

/** Where a quote stands in the text; it must stand there exactly once. */
function find(text: string, quote: string): { start: number; end: number } {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`The sample article does not say: ${quote}`)
  if (text.includes(quote, start + 1)) throw new Error(`The sample article says more than once: ${quote}`)
  return { start, end: start + quote.length }
}

async function tagEntity(send: Send, articleId: string, text: string, entity: SampleEntity): Promise<void> {
  const { id } = await send('entity/create', { name: entity.name, type: entity.type, aliases: entity.aliases ?? [] })
  const once = (entity.once ?? []).map(({ within, exact }) => {
    const start = find(text, within).start + within.indexOf(exact)
    return { articleId, start, end: start + exact.length }
  })
  const everywhere = []
  for (const name of entity.all ?? []) everywhere.push(...(await untagged(send, articleId, name)))
  const items = [...once, ...everywhere]
  if (items.length > 0) await send('mention/create-many', { entity: { id }, items })
}

/** Occurrences of a name that no longer name covers, e.g. "Selm" but not the one in "Port Selm". */
async function untagged(send: Send, articleId: string, name: string) {
  const found = await send('occurrence/find', { text: name, articleId })
  const { mentions } = await send('article/open', { id: articleId })
  return found
    .filter((hit) => !mentions.some((mention) => mention.start < hit.end && hit.start < mention.end))
    .map(({ start, end }) => ({ articleId, start, end }))
}

async function addClaims(send: Send, articleId: string, text: string): Promise<void> {
  for (const { quote, ...fields } of claims) {
    await send('claim/create', { articleId, ...find(text, quote), fields })
  }
}

async function addTags(send: Send, articleId: string, text: string): Promise<void> {
  const ids = new Map<string, string>()
  for (const { name, parent, color, quotes } of tags) {
    const { id } = await send('tag/create', { name, parentId: ids.get(parent ?? '') ?? null, color: color ?? null })
    ids.set(name, id)
    for (const quote of quotes) await send('tagging/create', { articleId, ...find(text, quote), tag: { id } })
  }
}

async function addNotes(send: Send, articleId: string, text: string): Promise<void> {
  for (const { quote, text: note } of notes) {
    await send('note/create', { articleId, text: note, range: find(text, quote) })
  }
}

async function fill(send: Send): Promise<void> {
  const [outcome] = await send('import/files', { paths: [article] })
  if (!outcome || 'error' in outcome) throw new Error(`The sample article was not read: ${outcome?.error}`)
  const { blocks } = await send('article/open', { id: outcome.id })
  const text = blocks.map((block, index) => (index === 0 ? '' : block.joined ? ' ' : '\n\n') + block.text).join('')
  for (const entity of entities) await tagEntity(send, outcome.id, text, entity)
  await addClaims(send, outcome.id, text)
  await addTags(send, outcome.id, text)
  await addNotes(send, outcome.id, text)
  await send('brief/create', { template: 'key-judgements', articleIds: [outcome.id], title: 'Who gains on the Lenta' })
}

async function make(folder: string): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'dossier-sample-'))
  const core = createCore({
    effects: { now: () => Date.now(), newId: () => randomUUID() },
    home,
    sampleFolder: folder,
    analystName: 'Dossier',
  })
  core.connect(client, () => undefined)
  try {
    mkdirSync(folder, { recursive: true })
    rmSync(join(folder, fileName), { force: true })
    const send = sender(core)
    await send('project/create', { path: join(folder, fileName), title: 'The ferry truce' })
    await fill(send)
  } finally {
    await core.close()
    rmSync(home, { recursive: true, force: true })
  }
}

await make(resolve(process.argv[2] ?? 'out/sample'))
