import type { TextRange } from '#shared/model/passage.ts'
import { firstWhere } from '../first-where.ts'
import type { Surface } from '../text/surface.ts'

/** Ranges under one highlight that are no passages, registered only in the groups near the viewport. */
export class NearMarks {
  readonly #surface: Surface
  /** The highlight, made when there is something to mark. */
  readonly #highlight: () => Highlight
  readonly #near = new Map<number, StaticRange[]>()
  #ranges: readonly TextRange[] = []

  constructor(surface: Surface, highlight: () => Highlight) {
    this.#surface = surface
    this.#highlight = highlight
  }

  /** Marks other ranges, ascending; those in the groups at once, the others when their group comes near. */
  set(ranges: readonly TextRange[], near: Iterable<number>): void {
    this.#ranges = ranges
    for (const group of near) this.mark(group, true)
  }

  /** A group came near the viewport or went away from it. */
  mark(group: number, near: boolean): void {
    const before = this.#near.get(group)
    if (!before && this.#ranges.length === 0) return
    const highlight = this.#highlight()
    for (const marked of before ?? []) highlight.delete(marked)
    this.#near.delete(group)
    const range = near ? this.#surface.group(group) : undefined
    if (!range) return
    const marked = this.#within(range)
    for (const made of marked) highlight.add(made)
    this.#near.set(group, marked)
  }

  /** Forgets what is marked, which the caller has taken off. */
  clear(): void {
    this.#near.clear()
  }

  #within(range: TextRange): StaticRange[] {
    const marked: StaticRange[] = []
    let at = firstWhere(this.#ranges, ({ start }) => start >= range.start)
    for (let place = this.#ranges[at]; place && place.start < range.end; place = this.#ranges[++at]) {
      const made = this.#surface.map.range(place)
      if (made) marked.push(made)
    }
    return marked
  }
}
