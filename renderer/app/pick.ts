import type { PassageInContext } from '#shared/protocol/views.ts'
import { send } from '../backend/client.ts'
import { reportError } from '../backend/report.ts'
import { useApp } from './store.ts'

/** What is picked in a list: something with passages. */
export interface Pickable {
  kind: 'entity' | 'claim' | 'event' | 'relation' | 'tag' | 'note'
  id: string
  /** The article it lives in; for an entity or tag, the article to stay in. */
  articleId?: string | undefined
}

/** The place reached last, so that the next pick of the same thing goes on from there. */
let cursor: { name: string; at: number } | null = null

const nameOf = (target: Pickable) => `${target.kind} ${target.id} ${target.articleId ?? ''}`

/** Selects a record and jumps to its next passage, or the one before; after the last comes the first. A later choice wins. */
export async function pick(target: Pickable, step: 1 | -1 = 1): Promise<void> {
  const ref = { kind: target.kind, id: target.id, ...(target.articleId ? { articleId: target.articleId } : {}) }
  useApp.getState().select(ref)
  const name = nameOf(target)
  const from = cursor?.name === name ? cursor.at + step : 0
  const found = await passageAt(ref, from).catch(reportError)
  const still = useApp.getState().selected
  if (!found || still?.kind !== target.kind || still.id !== target.id) return
  cursor = { name, at: found.at }
  showPassage(target, found.passage)
}

async function passageAt(ref: Pickable & { articleId?: string }, at: number) {
  if (at >= 0) {
    const [passage] = await send('record/passages', { ...ref, skip: at, limit: 1 })
    if (passage) return { passage, at }
    if (at === 0) return null
  }
  const all = at < 0 ? await send('record/passages', ref) : await send('record/passages', { ...ref, limit: 1 })
  const passage = at < 0 ? all.at(-1) : all[0]
  return passage ? { passage, at: at < 0 ? all.length - 1 : 0 } : null
}

/** Selects a record by one of its passages and shows the passage in the reader. */
export function showPassage(target: Pickable, passage: PassageInContext): void {
  const { jumpTo, select } = useApp.getState()
  jumpTo({ articleId: passage.articleId, start: passage.start, end: passage.end })
  select({ kind: target.kind, id: target.id, articleId: passage.articleId, passageId: passage.recordId })
}
