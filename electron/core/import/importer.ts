import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Change } from '#shared/model/change.ts'
import type { Json } from '#shared/model/record.ts'
import type { Progress } from '#shared/protocol/commands.ts'
import { DossierError, toErrorData } from '#shared/protocol/errors.ts'
import type { ImportOutcome } from '#shared/protocol/views.ts'
import { counted } from '#shared/text/counted.ts'
import type { Project } from '../project/api.ts'
import { type Duplicates, findDuplicates, type SketchCache } from './duplicates.ts'
import { importLimits } from './limits.ts'
import type { ArticleSource, ReadArticle } from './read-article.ts'
import { openReader, type Reader } from './reader.ts'

/** One thing to import: what it is called in outcomes, and how it is had. */
export interface ImportItem {
  source: string
  /** What it is called in progress, where that is shorter. */
  label?: string
  load(signal: AbortSignal): Promise<ArticleSource>
}

/** Stop signal and progress of an import. */
export interface ImportWork {
  signal: AbortSignal
  progress(progress: Progress): void
}

/** What an import works with beside the project. */
export interface ImportTools {
  cache: SketchCache
  /** File of the worker that reads large documents; null reads all of them here. */
  readerFile: string | null
}

/**
 * Articles that are committed at once, at most: about 100 ms, and a stop is heard between commits. The longest wait
 * for a commit in ms: a stop costs what was read meanwhile.
 */
const partSize = 32
const partMs = 500

const mediaTypes = { html: 'text/html', markdown: 'text/markdown', text: 'text/plain' } as const

/** An article that was read and waits for the next commit. */
interface Waiting {
  id: string
  article: ReadArticle
  source: ArticleSource
}

/**
 * Imports items one after the other, as one step for undo. An item that fails gives an outcome with one sentence and
 * the others go on; one whose text is in the project already is not imported again: its outcome names the article that
 * is there, also in `duplicateOf`. When stopped, what is imported stays; throws `cancelled` and says how much that is.
 */
export async function importItems(
  project: Project,
  items: readonly ImportItem[],
  { cache, readerFile }: ImportTools,
  work: ImportWork,
): Promise<ImportOutcome[]> {
  const reader = openReader(readerFile)
  try {
    const tools = { batch: new Batch(project), duplicates: await findDuplicates(project, cache, work.signal), reader }
    return await importAll(items, tools, work)
  } finally {
    await reader.close()
  }
}

interface Tools {
  batch: Batch
  duplicates: Duplicates
  reader: Reader
}

async function importAll(items: readonly ImportItem[], tools: Tools, work: ImportWork): Promise<ImportOutcome[]> {
  const { batch } = tools
  const outcomes: (() => ImportOutcome)[] = []
  for (const [index, item] of items.entries()) {
    if (work.signal.aborted) throw stopped(batch, items.length)
    work.progress({ done: index, total: items.length, label: item.label ?? item.source })
    outcomes.push(await importItem(item, tools, work.signal))
    if (batch.isDue) batch.commit()
    await nextTurn()
  }
  if (work.signal.aborted) throw stopped(batch, items.length)
  batch.commit()
  work.progress({ done: items.length, total: items.length })
  return outcomes.map((outcome) => outcome())
}

async function importItem(
  { source, load }: ImportItem,
  { batch, duplicates, reader }: Tools,
  signal: AbortSignal,
): Promise<() => ImportOutcome> {
  try {
    const document = await load(signal)
    const article = await reader.read(document, signal)
    const known = duplicates.find(article)
    if (known?.by === 'text') return () => ({ ...batch.told(known.id), duplicateOf: known.id, source })
    const id = batch.add(article, document)
    duplicates.add(id, article)
    const { warnings } = article
    return () => ({
      ...batch.told(id),
      ...(known ? { duplicateOf: known.id } : {}),
      ...(warnings.length > 0 ? { warnings } : {}),
      source,
    })
  } catch (thrown) {
    return () => ({ source, error: sentence(thrown, source) })
  }
}

function sentence(thrown: unknown, source: string): string {
  if (thrown instanceof DossierError) return thrown.message
  return `“${source}” cannot be imported. ${toErrorData(thrown).message}`
}

/** What waits is dropped: committing it would take longer than a stop may. */
function stopped(batch: Batch, total: number): DossierError {
  const { imported } = batch
  const kept =
    imported === 0
      ? 'Nothing was imported.'
      : `${imported} of ${total} had been imported and ${imported === 1 ? 'stays' : 'stay'}; Undo takes ${imported === 1 ? 'it' : 'them'} back in one step.`
  return new DossierError('cancelled', `The import was stopped. ${kept}`, { imported })
}

/** Articles on their way into a project: collected, committed in parts, undone as one step. */
class Batch {
  readonly #project: Project
  readonly #id: string
  #waiting: Waiting[] = []
  #since = 0
  #stamp = 0
  imported = 0

  constructor(project: Project) {
    this.#project = project
    this.#id = project.effects.newId()
  }

  /** Whether enough waits for a commit to be worth it, or something has waited long. */
  get isDue(): boolean {
    const waits = this.#waiting.length
    return waits >= partSize || (waits > 0 && performance.now() - this.#since > partMs)
  }

  add(article: ReadArticle, source: ArticleSource): string {
    if (this.#waiting.length === 0) this.#since = performance.now()
    const id = this.#project.effects.newId()
    this.#waiting.push({ id, article, source })
    return id
  }

  /** Writes what waits. */
  commit(): void {
    if (this.#waiting.length === 0) return
    const changes = this.#waiting.flatMap((one) => this.#changes(one))
    const count = this.imported + this.#waiting.length
    const step = `Import ${counted(count, 'article')}`
    const source =
      this.#waiting.length === 1
        ? (this.#waiting[0]?.article.header.sourceName ?? '')
        : `${this.#waiting.length} sources`
    this.#project.commit(step, changes, { origin: { type: 'import', source }, batch: this.#id })
    this.imported = count
    this.#waiting = []
  }

  /** Id, title and words of body of an article that was committed. */
  told(id: string): { id: string; title: string; words: number } {
    const row = this.#project.db
      .prepare<[string], { id: string; title: string; words: number }>(
        'SELECT id, title, words FROM articles WHERE id = ?',
      )
      .get(id)
    return row ?? { id, title: '', words: 0 }
  }

  #changes({ id, article, source }: Waiting): Change[] {
    const { header, blocks, images } = article
    for (const image of images) this.#project.putBlob(image.bytes, image.mediaType)
    const original = source.bytes ?? Buffer.from(source.text ?? '')
    const sourceBlob =
      original.length <= importLimits.original
        ? { sourceBlob: this.#project.putBlob(original, mediaTypes[header.sourceFormat]) }
        : {}
    // Articles of one batch keep their order in lists that go by time.
    this.#stamp = Math.max(this.#project.effects.now(), this.#stamp + 1)
    const fields = { ...header, ...sourceBlob, importedAt: this.#stamp }
    return [
      { replica: 'case', kind: 'article', id, fields },
      { replica: `article/${id}`, kind: 'content', id: 'content', fields: { blocks: blocks as unknown as Json } },
    ]
  }
}
