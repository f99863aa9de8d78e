import { setImmediate as nextTurn } from 'node:timers/promises'
import * as Y from 'yjs'
import type { Change, ReplicaName } from '#shared/model/change.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { Committed, LongWork } from './api.ts'
import type { Sql } from './database.ts'
import type { Stamp } from './log.ts'
import { docWith } from './partial.ts'
import { addDraft, type Draft, type Prepared, prepare, sortDrafts } from './prepare.ts'
import type { Projector } from './projection/projector.ts'
import { newDoc, type Replicas } from './replicas.ts'
import type { ReplicaWrite, Writer } from './writer.ts'

/** What long writes work with. */
export interface LargeContext {
  sql: Sql
  writer: Writer
  projector: Projector
  replicas: Replicas
  jobs: Set<LargeJob>
}

/** Longest stretch of work between two looks at the stop signal, in ms. */
const sliceMs = 30

/** A long write under way; it learns which replicas others wrote meanwhile. */
export class LargeJob {
  readonly #written = new Set<ReplicaName>()

  noticeWrite({ kinds, articleIds, brief }: Committed): void {
    if (kinds.length > 0) this.#written.add('case')
    for (const id of articleIds) this.#written.add(`article/${id}`)
    if (brief) this.#written.add(`brief/${brief.id}`)
  }

  isStale(replica: ReplicaName): boolean {
    return this.#written.has(replica)
  }
}

/** Looks at the stop signal and lets the program hear it, often enough. */
class Slices {
  readonly #work: LongWork
  readonly #total: number
  #until = performance.now() + sliceMs

  constructor(work: LongWork, total: number) {
    this.#work = work
    this.#total = total
  }

  get due(): boolean {
    return performance.now() >= this.#until
  }

  async pause(done: number): Promise<void> {
    this.#work.progress(Math.min(done, this.#total), this.#total)
    await nextTurn()
    if (this.#work.signal.aborted) throw new DossierError('cancelled', 'Stopped. Nothing was changed.')
    this.#until = performance.now() + sliceMs
  }
}

/**
 * Prepares a long write outside the transaction, in slices, and hands the parts to `commit`, which stores them at once.
 * `parts` is to be called within the transaction: what others wrote meanwhile is prepared again.
 * Throws `cancelled` with nothing changed.
 */
export async function runLarge<T>(
  context: LargeContext,
  changes: Iterable<ReplicaWrite | Change>,
  total: number,
  work: LongWork,
  stamp: Stamp,
  commit: (parts: () => Prepared[]) => T,
): Promise<T> {
  const job = new LargeJob()
  context.jobs.add(job)
  try {
    const slices = new Slices(work, total)
    await slices.pause(0)
    const writes = await collectWrites(changes, slices)
    const prepared = await prepareAll(context, writes, slices, stamp)
    await slices.pause(total)
    return commit(() => {
      const parts = prepared.map(({ write, part }) =>
        job.isStale(write.replica) ? prepareApart(context, write, stamp) : part,
      )
      return catchUp(
        context,
        parts.filter((part) => part !== null),
      )
    })
  } finally {
    context.jobs.delete(job)
  }
}

async function collectWrites(changes: Iterable<ReplicaWrite | Change>, slices: Slices): Promise<ReplicaWrite[]> {
  const writes: ReplicaWrite[] = []
  const collected = new Map<ReplicaName, Map<string, Draft>>()
  for (const change of changes) {
    if ('drafts' in change) writes.push(change)
    else addDraft(collected, change)
    if (slices.due) await slices.pause(0)
  }
  for (const [replica, drafts] of sortDrafts(collected)) writes.push({ replica, drafts })
  return writes
}

async function prepareAll(context: LargeContext, writes: readonly ReplicaWrite[], slices: Slices, stamp: Stamp) {
  const parts: { write: ReplicaWrite; part: Prepared | null }[] = []
  let done = 0
  for (const write of writes) {
    const part = prepareApart(context, write, stamp)
    parts.push({ write, part })
    done += part?.touched.length ?? 0
    if (slices.due) await slices.pause(done)
  }
  return parts
}

/** Prepares in a document of its own, so that nothing in memory changes before the commit. */
function prepareApart(context: LargeContext, write: ReplicaWrite, stamp: Stamp): Prepared | null {
  const { replica, drafts } = write
  const { sql, writer, projector } = context
  const appends = typeof drafts !== 'function' && writer.appendsOnly(replica, drafts)
  const doc = appends ? newDoc() : docWith(sql, replica, 'records' in write ? write.records : write.drafts)
  const part = prepare(replica, doc, typeof drafts === 'function' ? drafts(doc) : drafts, stamp)
  if (!part) return null
  part.sealed = writer.seal(part, stamp)
  projector.makeAhead(replica, part.touched)
  return part
}

/** Brings loaded replicas up to date with the parts that are about to be stored. */
function catchUp({ replicas }: LargeContext, parts: Prepared[]): Prepared[] {
  for (const { replica, update } of parts) {
    if (!replicas.isLoaded(replica)) continue
    Y.applyUpdate(replicas.get(replica), update)
    replicas.grew(replica, update.length)
  }
  return parts
}
