import * as Y from 'yjs'
import type { Change, ReplicaName } from '#shared/model/change.ts'
import type { Committed, LongWork } from './api.ts'
import type { Sql } from './database.ts'
import { docOf } from './documents.ts'
import { readUpdates, type Stamp } from './log.ts'
import { PartialReplica } from './partial.ts'
import { addDraft, type Draft, type Prepared, prepare, sortDrafts } from './prepare.ts'
import type { Projector } from './projection/projector.ts'
import type { Replicas } from './replicas.ts'
import { Slices } from './slices.ts'
import { type ReplicaWrite, recordsOf, type Writer } from './writer.ts'
import { together, type Written } from './written.ts'

/** What long writes work with. */
export interface LargeContext {
  sql: Sql
  writer: Writer
  projector: Projector
  replicas: Replicas
  jobs: Set<LargeJob>
}

/** How a long write ended. */
export interface LargeOutcome {
  /** What is in the file now; null when nothing had to be changed. */
  written: Written | null
  /** What ended it on the way, after a part of it was written; null when all is. */
  ended: unknown
}

/** Records that one update holds at most, and that one transaction stores: about 50 ms of work. */
export const recordsAtOnce = 500

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

/**
 * Prepares a long write outside the transaction, in slices, and hands the parts to `commit`, some at a time: each call
 * stores what it is given in one transaction. `parts` is to be called within it: what others wrote meanwhile is
 * prepared again. Throws `cancelled`, and anything else, with nothing changed; once something is stored it says what.
 */
export async function runLarge(
  context: LargeContext,
  changes: Iterable<ReplicaWrite | Change>,
  total: number,
  work: LongWork,
  stamp: Stamp,
  commit: (parts: () => Prepared[]) => Written | null,
): Promise<LargeOutcome> {
  const job = new LargeJob()
  context.jobs.add(job)
  try {
    const slices = new Slices(work, total)
    await slices.pause(0)
    const writes = await collectWrites(changes, slices)
    const waiting = await prepareAll(context, writes, slices, stamp)
    return await storeAll(context, job, waiting, () => slices.pause(total), stamp, commit)
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
  for (const [replica, drafts] of sortDrafts(collected)) {
    for (const some of portions(drafts, recordsAtOnce)) writes.push({ replica, drafts: some })
  }
  return writes
}

/** A list in portions. */
export function portions<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))
}

interface Waiting {
  write: ReplicaWrite
  part: Prepared
}

async function prepareAll(context: LargeContext, writes: readonly ReplicaWrite[], slices: Slices, stamp: Stamp) {
  const waiting: Waiting[] = []
  const apart = new Apart(context, stamp)
  let done = 0
  let next = 0
  const prepareNext = () => {
    const write = writes[next++]
    const part = write ? apart.prepare(write) : null
    if (write && part) waiting.push({ write, part })
    done += part?.touched.length ?? 0
  }
  while (next < writes.length) {
    context.sql.reading(() => {
      do prepareNext()
      while (next < writes.length && !slices.due)
    })
    if (slices.due) await slices.pause(done)
  }
  return waiting
}

/** Stores what waits, a transaction at a time; others are let in between. */
async function storeAll(
  context: LargeContext,
  job: LargeJob,
  waiting: readonly Waiting[],
  pause: () => Promise<void>,
  stamp: Stamp,
  commit: (parts: () => Prepared[]) => Written | null,
): Promise<LargeOutcome> {
  const stored: Written[] = []
  try {
    for (const some of inTransactions(waiting)) {
      await pause()
      const written = commit(() => upToDate(context, job, some, stamp))
      if (!written) continue
      stored.push(written)
      for (const other of context.jobs) if (other !== job) other.noticeWrite(written.committed)
    }
  } catch (ended) {
    if (stored.length === 0) throw ended
    return { written: together(stored), ended }
  }
  return { written: together(stored), ended: null }
}

/** Neighbours that are stored in one transaction. */
function* inTransactions(waiting: readonly Waiting[]): Generator<Waiting[]> {
  let some: Waiting[] = []
  let records = 0
  for (const one of waiting) {
    if (some.length > 0 && records + one.part.touched.length > recordsAtOnce) {
      yield some
      some = []
      records = 0
    }
    some.push(one)
    records += one.part.touched.length
  }
  if (some.length > 0) yield some
}

/** The parts as they are to be stored now, known to the replicas that are loaded. */
function upToDate({ replicas, ...context }: LargeContext, job: LargeJob, waiting: readonly Waiting[], stamp: Stamp) {
  const again = new Apart({ replicas, ...context }, stamp)
  const parts = waiting.map(({ write, part }) => (job.isStale(write.replica) ? again.prepare(write) : part))
  const present = parts.filter((part) => part !== null)
  for (const { replica, update } of present) {
    if (!replicas.isLoaded(replica)) continue
    Y.applyUpdate(replicas.get(replica), update)
    replicas.grew(replica, update.length)
  }
  return present
}

/** Prepares in documents of its own, so that nothing in memory changes before the commit. Neighbours share one. */
class Apart {
  readonly #context: LargeContext
  readonly #stamp: Stamp
  #replica: ReplicaName | null = null
  #part = new PartialReplica()
  #whole: Y.Doc | null = null

  constructor(context: LargeContext, stamp: Stamp) {
    this.#context = context
    this.#stamp = stamp
  }

  prepare(write: ReplicaWrite): Prepared | null {
    const { replica, drafts } = write
    const { writer, projector } = this.#context
    const doc = this.#docFor(write)
    const part = prepare(replica, doc, typeof drafts === 'function' ? drafts(doc) : drafts, this.#stamp)
    if (!part) return null
    part.sealed = writer.seal(part, this.#stamp)
    projector.makeAhead(replica, part.touched)
    return part
  }

  #docFor(write: ReplicaWrite): Y.Doc {
    const { replica, drafts } = write
    const { sql, writer } = this.#context
    if (replica !== this.#replica) {
      this.#replica = replica
      this.#part = new PartialReplica()
      this.#whole = null
    }
    if (this.#whole) return this.#whole
    if (typeof drafts !== 'function' && writer.appendsOnly(replica, drafts)) return this.#part.doc
    if (this.#part.takeIn(sql, replica, recordsOf(write))) return this.#part.doc
    this.#whole = docOf(readUpdates(sql, replica))
    return this.#whole
  }
}
