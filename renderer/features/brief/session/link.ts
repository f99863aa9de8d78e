import type { Provider, ProviderAwareness, UserState } from '@lexical/yjs'
import * as Y from 'yjs'
import type { CommandResult } from '#shared/protocol/commands.ts'
import { on, onGap, send } from '../../../backend/client.ts'
import { reportError } from '../../../backend/report.ts'
import { useWriteActivity } from '../../../backend/write.ts'
import { setSaving } from './store.ts'

/** Keystrokes are sent in groups of this many ms at most. */
const groupFor = 200
/** Marks what came from the core, so that it is neither sent back nor undone. */
const fromCore = { origin: 'core' }
/** Marks an edit of the program's own, which is sent but not undone: undo takes back what the editor's binding marks. */
const fromProgram = { origin: 'program' }

/** A brief as loaded, with what other windows wrote to it since. */
export interface LoadedBrief {
  id: string
  loaded: CommandResult<'brief/load'>
  /** Ends the listening of a brief that is not shown after all. */
  missed: { updates: Uint8Array[]; stop(): void }
}

/** Loads a brief and listens from before, so that no change of another window is missed. Rejects with `DossierError`. */
export async function loadBrief(id: string): Promise<LoadedBrief> {
  const updates: Uint8Array[] = []
  const stop = on('brief/updated', (change) => {
    if (change.id === id) updates.push(change.update)
  })
  try {
    return { id, loaded: await send('brief/load', { id }), missed: { updates, stop } }
  } catch (error) {
    stop()
    throw error
  }
}

/** The line between a brief's editor and the core, in the form that Lexical's collaboration plugin takes. */
export interface BriefLink extends Provider {
  /** Sends what is not sent yet; resolves when all of it is on disk, or has failed and was reported. */
  flush(): Promise<void>
  /** Runs an edit that undo leaves alone, once the editor is done with what it does now. It must be a discrete one. */
  aside(edit: () => void): void
}

/**
 * Connects a fresh document to the core; `onLoaded` follows when the brief's text is in it.
 * The page's own edits run ahead of their save by 200 ms at most.
 */
export function linkBrief({ id, loaded, missed }: LoadedBrief, doc: Y.Doc, onLoaded: () => void): BriefLink {
  const { add, flush } = outbox(id)
  const synced = new Set<(isSynced: boolean) => void>()
  const ends: (() => void)[] = []
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin !== fromCore) add(update)
  }
  const apply = (update: Uint8Array) => Y.applyUpdate(doc, update, fromCore)

  return {
    awareness: aloneHere(),
    flush,
    aside: (edit) => queueMicrotask(() => doc.transact(edit, fromProgram)),
    connect() {
      if (ends.length > 0) return
      apply(loaded.update)
      for (const update of missed.updates.splice(0)) apply(update)
      missed.stop()
      doc.on('update', onUpdate)
      ends.push(
        () => doc.off('update', onUpdate),
        on('brief/updated', (change) => change.id === id && apply(change.update)),
        onGap(() => send('brief/load', { id }).then(({ update }) => apply(update), reportError)),
      )
      for (const listener of synced) listener(true)
      onLoaded()
    },
    disconnect() {
      void flush()
      missed.stop()
      for (const end of ends.splice(0)) end()
    },
    on: ((name: string, listener: (isSynced: boolean) => void) => {
      if (name === 'sync') synced.add(listener)
    }) as Provider['on'],
    off: ((name: string, listener: (isSynced: boolean) => void) => {
      if (name === 'sync') synced.delete(listener)
    }) as Provider['off'],
  }
}

/** Sends what is written to a brief in groups, one after the other; a group that failed goes with the next. */
function outbox(id: string): { add(update: Uint8Array): void; flush(): Promise<void> } {
  const pending: Uint8Array[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> = Promise.resolve()
  const post = async () => {
    const update = Y.mergeUpdates(pending.splice(0))
    count(1)
    try {
      await send('brief/update', { id, update: new Uint8Array(update) })
      count(-1, false)
      if (pending.length === 0) setSaving(id, { state: 'saved', at: Date.now() })
    } catch (error) {
      count(-1, true)
      pending.unshift(update)
      setSaving(id, { state: 'failed', at: null })
      reportError(error, 'The brief is not saved')
    }
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (pending.length > 0) sending = sending.then(() => (pending.length > 0 ? post() : undefined))
    return sending
  }
  const add = (update: Uint8Array) => {
    pending.push(update)
    setSaving(id, { state: 'saving', at: null })
    timer ??= setTimeout(flush, groupFor)
  }
  return { add, flush }
}

function count(change: 1 | -1, failed?: boolean) {
  useWriteActivity.setState((state) => ({ pending: state.pending + change, failed: failed ?? state.failed }))
}

/** Presence of one: nobody else's cursor is shown. */
function aloneHere(): ProviderAwareness {
  let own: UserState | null = null
  return {
    getLocalState: () => own,
    getStates: () => new Map(),
    off: () => undefined,
    on: () => undefined,
    setLocalState: (state) => {
      own = state
    },
    setLocalStateField: () => undefined,
  }
}
