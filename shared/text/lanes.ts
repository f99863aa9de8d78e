import type { Interval, IntervalIndex } from './intervals.ts'

/** A range that is drawn with an underline. Of equal ranges the older lies inside. */
export interface Laned extends Interval {
  createdAt: number
}

/** Underlines that fit under a line of text; a range that finds none free has lane 4 and no underline. */
export const laneCount = 3
/** The lane of a range that finds no underline free. */
export const noLane = laneCount + 1

/**
 * The underline lane of every range of an index: the first one above everything nested in the range that no
 * shorter overlapping range holds. Lanes are found when asked for and kept until a neighbour changes.
 */
export class Lanes<T extends Laned> {
  readonly #index: IntervalIndex<T>
  readonly #known = new Map<string, number>()

  constructor(index: IntervalIndex<T>) {
    this.#index = index
  }

  /** Lane 1 to 3, or 4. */
  of(item: T): number {
    const known = this.#known.get(item.id)
    if (known !== undefined) return known
    const lane = this.#find(item)
    this.#known.set(item.id, lane)
    return lane
  }

  /** Ranges whose lane changed because `item` came into or went from the index, `item` itself aside. */
  changedBy(item: T): T[] {
    this.#known.delete(item.id)
    const changed: T[] = []
    const queue = this.#outer(item)
    const queued = new Set(queue)
    for (let at = 0; at < queue.length; at++) {
      const next = queue[at] as T
      const before = this.#known.get(next.id)
      this.#known.delete(next.id)
      if (before === undefined || this.of(next) === before) continue
      changed.push(next)
      enqueue(queue, queued, at, this.#outer(next))
    }
    return changed
  }

  #find(item: T): number {
    let inside = 0
    const taken = new Set<number>()
    for (const other of this.#index.overlapping(item.start, item.end)) {
      if (byNesting(other, item) >= 0) continue
      const lane = this.of(other)
      taken.add(lane)
      if (other.start >= item.start && other.end <= item.end) inside = Math.max(inside, lane)
    }
    let lane = inside + 1
    while (taken.has(lane)) lane++
    return Math.min(lane, noLane)
  }

  /** Longer ranges over a range, the shortest first: those whose lane depends on it. */
  #outer(item: T): T[] {
    return this.#index
      .overlapping(item.start, item.end)
      .filter((other) => byNesting(other, item) > 0)
      .sort(byNesting)
  }
}

/** Shorter before longer, then older before newer: whose lane is found first. */
function byNesting(a: Laned, b: Laned): number {
  return a.end - a.start - (b.end - b.start) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Adds ranges behind a place of a queue that is ordered by nesting, each once. */
function enqueue<T extends Laned>(queue: T[], queued: Set<T>, after: number, items: T[]): void {
  for (const item of items) {
    if (queued.has(item)) continue
    queued.add(item)
    let at = queue.length
    while (at > after + 1 && byNesting(queue[at - 1] as T, item) > 0) at--
    queue.splice(at, 0, item)
  }
}
