import * as Y from 'yjs'
import type { Change, ReplicaName } from '#shared/model/change.ts'
import { Apart } from './apart.ts'
import type { Committed, LongWork } from './api.ts'
import type { Sql } from './database.ts'
import type { Stamp } from './log.ts'
import { addDraft, type Draft, type Prepared, sortDrafts } from './prepare.ts'
import type { Projector } from './projection/projector.ts'
import type { Replicas } from './replicas.ts'
import { Slices } from './slices.ts'
import type { ReplicaWrite, Writer } from './writer.ts'
import { together, type Written } from './written.ts'

/** What a long write works with. */
interface LargeTools {
  sql: Sql
  writer: Writer
  projector: Projector
  replicas: Replicas
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

interface Waiting {
  write: ReplicaWrite
  part: Prepared
}

/**
 * A long write: prepared outside the transaction, in slices, and handed to `commit` in parts. Each call of `commit`
 * stores what it is given in one transaction and calls `parts` within it: what others wrote meanwhile is prepared again.
 */
export class LargeWrite {
  readonly #tools: LargeTools
  readonly #stamp: Stamp
  readonly #commit: (parts: () => Prepared[]) => Written | null
  /** Replicas that others have written since this began. */
  readonly #stale = new Set<ReplicaName>()

  constructor(tools: LargeTools, stamp: Stamp, commit: (parts: () => Prepared[]) => Written | null) {
    this.#tools = tools
    this.#stamp = stamp
    this.#commit = commit
  }

  /** Learns what others wrote meanwhile. */
  noticeWrite({ kinds, articleIds, brief }: Committed): void {
    if (kinds.length > 0) this.#stale.add('case')
    for (const id of articleIds) this.#stale.add(`article/${id}`)
    if (brief) this.#stale.add(`brief/${brief.id}`)
  }

  /** Throws `cancelled`, and anything else, with nothing changed; once something is stored it says what instead. */
  async run(changes: Iterable<ReplicaWrite | Change>, total: number, work: LongWork): Promise<LargeOutcome> {
    const slices = new Slices(work, total)
    await slices.pause(0)
    const writes = await collectWrites(changes, slices)
    const waiting = await this.#prepareAll(writes, slices)
    return this.#storeAll(waiting, () => slices.pause(total))
  }

  async #prepareAll(writes: readonly ReplicaWrite[], slices: Slices): Promise<Waiting[]> {
    const waiting: Waiting[] = []
    const apart = new Apart(this.#tools, this.#stamp)
    let done = 0
    let next = 0
    const prepareNext = () => {
      const write = writes[next++]
      const part = write ? apart.prepare(write) : null
      if (write && part) waiting.push({ write, part })
      done += part?.touched.length ?? 0
    }
    while (next < writes.length) {
      this.#tools.sql.reading(() => {
        do prepareNext()
        while (next < writes.length && !slices.due)
      })
      if (slices.due) await slices.pause(done)
    }
    return waiting
  }

  /** Stores what waits, a transaction at a time; others are let in between. */
  async #storeAll(waiting: readonly Waiting[], pause: () => Promise<void>): Promise<LargeOutcome> {
    const stored: Written[] = []
    try {
      for (const some of inTransactions(waiting)) {
        await pause()
        const written = this.#commit(() => this.#upToDate(some))
        if (written) stored.push(written)
      }
    } catch (ended) {
      if (stored.length === 0) throw ended
      return { written: together(stored), ended }
    }
    return { written: together(stored), ended: null }
  }

  /** The parts as they are to be stored now, known to the replicas that are loaded. */
  #upToDate(waiting: readonly Waiting[]): Prepared[] {
    const { replicas } = this.#tools
    const again = new Apart(this.#tools, this.#stamp)
    const parts = waiting.map(({ write, part }) => (this.#stale.has(write.replica) ? again.prepare(write) : part))
    const present = parts.filter((part) => part !== null)
    for (const { replica, update } of present) {
      if (!replicas.isLoaded(replica)) continue
      Y.applyUpdate(replicas.get(replica), update)
      replicas.grew(replica, update.length)
    }
    return present
  }
}

/** The writes that changes come to, at most so many records each. */
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

function portions<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))
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
