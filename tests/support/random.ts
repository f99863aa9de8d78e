/** Numbers that follow from a seed (mulberry32). */
export interface Random {
  /** At least 0, less than 1. */
  next(): number
  /** An integer from 0 up to and without `limit`. */
  below(limit: number): number
  pick<T>(list: readonly T[]): T
  /** A UUID that sorts by the order of making, as those of the core do. */
  id(): string
}

/** A source of numbers; the same seed gives the same numbers on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  let made = 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const hex = () =>
    Math.floor(next() * 4294967296)
      .toString(16)
      .padStart(8, '0')
  return {
    next,
    below,
    pick: (list) => {
      const one = list[below(list.length)]
      if (one === undefined) throw new Error('Nothing to pick from')
      return one
    },
    id: () => {
      const count = (made++).toString(16).padStart(12, '0')
      const [a, b, c] = [hex(), hex(), hex()]
      return `${count.slice(0, 8)}-${count.slice(8)}-7${a.slice(0, 3)}-8${a.slice(3, 6)}-${b}${c.slice(0, 4)}`
    },
  }
}
