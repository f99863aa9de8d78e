import { write } from '../../../backend/write.ts'
import { whenReady } from '../session/when-ready.ts'

/** Makes an empty brief and opens it to be written. */
export async function newEmptyBrief(): Promise<void> {
  const made = await write('brief/create', { template: 'empty' })
  if (made) startWriting(made.id)
}

/** Makes a brief from what is marked in some articles, or in all of them, and opens it to be written. */
export async function newBriefFrom(articleIds?: string[]): Promise<void> {
  const made = await write('brief/create', { template: 'key-judgements', ...(articleIds ? { articleIds } : {}) })
  if (made) startWriting(made.id)
}

/** Opens a brief with the caret at the start of its text. */
function startWriting(id: string): void {
  whenReady(id, ({ editor }) => editor.focus(undefined, { defaultSelection: 'rootStart' }))
}
