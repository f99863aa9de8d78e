import * as Y from 'yjs'

/** An empty document with a fresh client id. Its guid is never used; Yjs would spend more on making one than on the rest. */
export function newDoc(): Y.Doc {
  return new Y.Doc({ guid: '' })
}

/** A document made of updates. Throws when one cannot be decoded. */
export function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = newDoc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

/** Says whether nothing in a document waits for an update that is missing. */
export function isComplete({ store }: Y.Doc): boolean {
  return store.pendingStructs === null && store.pendingDs === null
}

/** Runs `work` in one Yjs transaction and returns the update it made, or null when it changed nothing. */
export function updateOf(doc: Y.Doc, work: () => void): Uint8Array | null {
  const updates: Uint8Array[] = []
  const listen = (update: Uint8Array) => updates.push(update)
  doc.on('update', listen)
  try {
    doc.transact(work)
  } finally {
    doc.off('update', listen)
  }
  if (updates.length <= 1) return updates[0] ?? null
  return Y.mergeUpdates(updates)
}
