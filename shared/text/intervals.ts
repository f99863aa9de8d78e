import type { TextRange } from '../model/passage.ts'

/** A named range of text. */
export interface Interval extends TextRange {
  id: string
}

/** A bucket holds 1024 UTF-16 units: about three paragraphs. */
const bucketBits = 10
const bucketUnits = 1 << bucketBits

/**
 * Ranges by id, asked by overlap. Every range is listed in each stretch of 1024 units it touches, so that
 * adding, removing and asking cost what stands nearby, whatever the length of the text.
 * Ranges are not copied: replace one with `add`, never change it in place.
 */
export class IntervalIndex<T extends Interval> {
  readonly #byId = new Map<string, T>()
  readonly #buckets: T[][] = []

  get size(): number {
    return this.#byId.size
  }

  get(id: string): T | undefined {
    return this.#byId.get(id)
  }

  /** All ranges, in the order they were added. */
  values(): IterableIterator<T> {
    return this.#byId.values()
  }

  /** Adds a range; one of the same id is replaced and returned. */
  add(item: T): T | undefined {
    const before = this.#byId.has(item.id) ? this.delete(item.id) : undefined
    this.#byId.set(item.id, item)
    const last = lastBucket(item)
    for (let at = bucketOf(item.start); at <= last; at++) {
      const bucket = this.#buckets[at]
      if (bucket) bucket.push(item)
      else this.#buckets[at] = [item]
    }
    return before
  }

  /** Removes a range and returns it. */
  delete(id: string): T | undefined {
    const item = this.#byId.get(id)
    if (!item) return undefined
    this.#byId.delete(id)
    for (let at = bucketOf(item.start); at <= lastBucket(item); at++) {
      const bucket = this.#buckets[at]
      bucket?.splice(bucket.indexOf(item), 1)
    }
    return item
  }

  /** Ranges that share at least one unit with [start, end), each once, by start, the longer first. */
  overlapping(start: number, end: number): T[] {
    const found: T[] = []
    if (end <= start) return found
    const first = bucketOf(start)
    const last = Math.min(lastBucket({ start, end }), this.#buckets.length - 1)
    for (let at = first; at <= last; at++) {
      for (const item of this.#buckets[at] ?? []) {
        const seen = at > first && item.start < at * bucketUnits
        if (!seen && item.start < end && item.end > start) found.push(item)
      }
    }
    return found.sort(byPlace)
  }

  /** Ranges that hold the unit at an offset, the shortest first, of equal ones the newest added first. */
  at(offset: number): T[] {
    const bucket = this.#buckets[bucketOf(offset)] ?? []
    return bucket
      .filter((item) => item.start <= offset && item.end > offset)
      .reverse()
      .sort((a, b) => a.end - a.start - (b.end - b.start))
  }
}

function byPlace(a: TextRange, b: TextRange): number {
  return a.start - b.start || b.end - a.end
}

function bucketOf(offset: number): number {
  return Math.max(0, offset) >>> bucketBits
}

/** An empty range stands in the bucket of its start. */
function lastBucket(range: TextRange): number {
  return bucketOf(Math.max(range.start, range.end - 1))
}
