import type * as Y from 'yjs'
import type { Kind } from '#shared/model/records.ts'
import type { UndoState } from '#shared/protocol/views.ts'
import { type Done, type Draft, fingerprint, sameJson } from './prepare.ts'
import { type Fields, isDeleted, readRecord } from './records.ts'

/** One named step of the session. */
export interface Step {
  name: string
  done: Done[]
  /** Batch that the step is the part done so far of. */
  batch?: string | undefined
}

/** Steps kept for undo, and records in them: a step over 20,000 records takes about 10 MB. */
const stepsKept = 1000
const recordsKept = 200_000

/** The session's own steps. Kept in memory: it ends with the session. */
export class UndoStack {
  readonly #undo: Step[] = []
  readonly #redo: Step[] = []

  /** A new step of the analyst, or more of a batch: what was undone can no longer be redone. */
  push(step: Step): void {
    this.#redo.length = 0
    const begun = step.batch === undefined ? undefined : this.#undo.find(({ batch }) => batch === step.batch)
    if (!begun) {
      this.add('undo', step)
      return
    }
    begun.name = step.name
    for (const done of step.done) begun.done.push(done)
  }

  add(direction: 'undo' | 'redo', step: Step): void {
    const stack = direction === 'undo' ? this.#undo : this.#redo
    stack.push(step)
    let records = stack.reduce((sum, one) => sum + one.done.length, 0)
    while (stack.length > stepsKept || (records > recordsKept && stack.length > 1)) {
      records -= stack.shift()?.done.length ?? 0
    }
  }

  take(direction: 'undo' | 'redo'): Step | undefined {
    return (direction === 'undo' ? this.#undo : this.#redo).pop()
  }

  clear(): void {
    this.#undo.length = 0
    this.#redo.length = 0
  }

  state(): UndoState {
    return { undo: this.#undo.at(-1)?.name ?? null, redo: this.#redo.at(-1)?.name ?? null }
  }
}

/** The drafts that take a write back, and the names of what has changed since and is left alone. */
export interface Inversion {
  drafts: Draft[]
  conflicts: string[]
}

/** Inverts what a step did in one replica, later writes first. `doc` is the whole replica. */
export function invert(doc: Y.Doc, done: readonly Done[], now: number): Inversion {
  const drafts: Draft[] = []
  const conflicts: string[] = []
  for (const one of done.toReversed()) {
    const current = readRecord(doc, one.kind, one.id)
    const { fields, clashes } = inverseFields(one, current, now)
    if (Object.keys(fields).length > 0) drafts.push({ kind: one.kind, id: one.id, fields })
    if (clashes.length > 0) conflicts.push(`${labelOf(one.kind, one.id, current)}: ${clashes.join(', ')}`)
  }
  return { drafts, conflicts }
}

function inverseFields(one: Done, current: Fields | null, now: number): { fields: Draft['fields']; clashes: string[] } {
  if (current === null) return { fields: {}, clashes: ['missing'] }
  if (one.made !== undefined) {
    if (isDeleted(current)) return { fields: {}, clashes: [] }
    const changed = fingerprint(current) !== one.made
    if (changed) return { fields: {}, clashes: ['changed since'] }
    const before = one.before.deletedAt
    return { fields: { ...one.before, deletedAt: typeof before === 'number' ? before : now }, clashes: [] }
  }
  const fields: Draft['fields'] = {}
  const clashes: string[] = []
  for (const [name, after] of Object.entries(one.after)) {
    if (sameJson(current[name], after)) fields[name] = one.before[name]
    else clashes.push(name)
  }
  return { fields, clashes }
}

/** What a record is called in a sentence. */
function labelOf(kind: Kind, id: string, fields: Fields | null): string {
  const passage = fields?.passage
  const exact = passage && typeof passage === 'object' && !Array.isArray(passage) ? passage.exact : undefined
  const name = [fields?.name, fields?.title, fields?.content, fields?.text, exact].find(
    (one) => typeof one === 'string',
  )
  const words = typeof name === 'string' && name !== '' ? name : id
  return `${kind} “${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`
}
