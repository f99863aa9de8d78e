import { setImmediate as nextTurn } from 'node:timers/promises'
import { similarity, sketchedLength, sketchOf } from '#shared/articles/sketch.ts'
import type { SourceBlock } from '#shared/model/block.ts'
import type { Project } from '../project/api.ts'
import type { ReadArticle } from './read-article.ts'

/** An article that is there already, and what it has in common with a new one. */
export interface Duplicate {
  id: string
  title: string
  /** The same text; the same address with another text; most of the text. */
  by: 'text' | 'address' | 'likeness'
}

/** Finds the earlier article that a new one repeats. */
export interface Duplicates {
  find(article: ReadArticle): Duplicate | null
  /** Notes an article that is about to be committed. */
  add(id: string, article: ReadArticle): void
}

/** Least estimated share of common runs of words between an article and its republication. */
const likeness = 0.5
/** Hashes of a sketch that candidates are looked up by. */
const anchors = 16
/** Longest stretch of work between two turns of the event loop, in ms. */
const sliceMs = 30

interface Known {
  id: string
  title: string
  sketch: Uint32Array
}

/** Sketches of a project's articles by id (null for short ones), kept between imports so that each text is read once. */
export type SketchCache = Map<string, Uint32Array | null>

/** Prepares the comparison with all articles of a project. Reads the texts that `cache` has no sketch of, in slices. */
export async function findDuplicates(project: Project, cache: SketchCache, signal: AbortSignal): Promise<Duplicates> {
  await fillCache(project, cache, signal)
  const byText = lookUp(project, 'text')
  const byAddress = lookUp(project, 'address')
  const fresh = { texts: new Map<string, Duplicate>(), addresses: new Map<string, Duplicate>() }
  const byAnchor = new Map<number, Known[]>()
  const sketch = lastKept((blocks: readonly SourceBlock[]) => sketchOf(bodyOf(blocks)))
  const note = (known: Known) => {
    for (const anchor of known.sketch.subarray(0, anchors)) {
      const others = byAnchor.get(anchor)
      if (others) others.push(known)
      else byAnchor.set(anchor, [known])
    }
  }
  for (const { id, title } of titlesOf(project)) {
    const known = cache.get(id)
    if (known) note({ id, title, sketch: known })
  }
  return {
    find: ({ header, blocks }) =>
      fresh.texts.get(header.contentHash) ??
      byText(header.contentHash) ??
      (header.url === undefined ? null : (fresh.addresses.get(header.url) ?? byAddress(header.url))) ??
      likest(byAnchor, sketch(blocks)),
    add: (id, { header, blocks }) => {
      const { title, contentHash, url } = header
      fresh.texts.set(contentHash, { id, title, by: 'text' })
      if (url !== undefined && !fresh.addresses.has(url)) fresh.addresses.set(url, { id, title, by: 'address' })
      const own = sketch(blocks)
      cache.set(id, own)
      if (own) note({ id, title, sketch: own })
    },
  }
}

/** Finds the first stored article with a text or address. */
function lookUp(project: Project, by: 'text' | 'address'): (value: string) => Duplicate | null {
  const column = by === 'text' ? 'content_hash' : 'url'
  const statement = project.db.prepare<[string], { id: string; title: string }>(
    `SELECT id, title FROM articles WHERE ${column} = ? ORDER BY imported_at, id LIMIT 1`,
  )
  return (value) => {
    const row = statement.get(value)
    return row ? { ...row, by } : null
  }
}

function likest(byAnchor: ReadonlyMap<number, Known[]>, sketch: Uint32Array | null): Duplicate | null {
  if (!sketch) return null
  const candidates = new Set([...sketch.subarray(0, anchors)].flatMap((anchor) => byAnchor.get(anchor) ?? []))
  let best: { known: Known; share: number } | null = null
  for (const known of candidates) {
    const share = similarity(known.sketch, sketch)
    if (share >= likeness && share > (best?.share ?? 0)) best = { known, share }
  }
  return best && { id: best.known.id, title: best.known.title, by: 'likeness' }
}

function titlesOf(project: Project): { id: string; title: string }[] {
  return project.db
    .prepare<[], { id: string; title: string }>('SELECT id, title FROM articles ORDER BY imported_at, id')
    .all()
}

async function fillCache(project: Project, cache: SketchCache, signal: AbortSignal): Promise<void> {
  const text = project.db.prepare<[string], { text: string }>('SELECT text FROM articles WHERE id = ?')
  const ranges = project.db.prepare<[string], { start: number; end: number }>(
    `SELECT start, "end" FROM blocks WHERE article_id = ? AND zone = 'body' ORDER BY position LIMIT 60`,
  )
  let until = performance.now() + sliceMs
  for (const { id } of titlesOf(project)) {
    if (cache.has(id)) continue
    const whole = text.get(id)?.text ?? ''
    const body = ranges.all(id).map(({ start, end }) => whole.slice(start, end))
    cache.set(id, sketchOf(body.join('\n').slice(0, sketchedLength)))
    if (performance.now() < until) continue
    await nextTurn()
    if (signal.aborted) return
    until = performance.now() + sliceMs
  }
}

function bodyOf(blocks: readonly SourceBlock[]): string {
  let text = ''
  for (const block of blocks) {
    if (block.zone !== 'body') continue
    text += `${block.text}\n`
    if (text.length >= sketchedLength) break
  }
  return text
}

/** A function that remembers its last answer: an article is looked for and then added. */
function lastKept<A, B>(make: (from: A) => B): (from: A) => B {
  let last: { from: A; made: B } | null = null
  return (from) => {
    if (last?.from !== from) last = { from, made: make(from) }
    return last.made
  }
}
