import { useApp } from '../../../app/store.ts'
import { write } from '../../../backend/write.ts'

/** Makes an empty brief and opens it. */
export async function newEmptyBrief(): Promise<void> {
  const made = await write('brief/create', { template: 'empty' })
  if (made) useApp.getState().openBrief(made.id)
}

/** Makes a brief from what is marked in some articles, or in all of them, and opens it. */
export async function newBriefFrom(articleIds?: string[]): Promise<void> {
  const made = await write('brief/create', { template: 'key-judgements', ...(articleIds ? { articleIds } : {}) })
  if (made) useApp.getState().openBrief(made.id)
}
