import type { TextRange } from '#shared/model/passage.ts'
import { firstWhere } from '../first-where.ts'

/** A run on the page: offsets from its group's start, and the key of its text node. */
export interface PlacedRun {
  start: number
  end: number
  key: string
}

/** A group as the map sees it; `runs` makes the group's text if it is not on the page yet. */
interface MappedGroup {
  start: number
  end: number
  runs(): readonly PlacedRun[]
}

/**
 * The way between canonical offsets and the page's text nodes. Formatting, links and joints are crossed
 * without notice, since only runs hold text. Text nodes are looked up when first needed.
 */
export class TextMap {
  readonly #element: (key: string) => HTMLElement | null
  #groups: readonly MappedGroup[] = []
  #nodes = new Map<string, Text>()
  #places = new WeakMap<Text, PlacedRun>()

  constructor(element: (key: string) => HTMLElement | null) {
    this.#element = element
  }

  /** Takes all groups in order. */
  set(groups: readonly MappedGroup[]): void {
    this.#groups = groups
    this.#nodes = new Map()
    this.#places = new WeakMap()
  }

  /** The first group that ends behind an offset, or the last group. */
  groupAt(offset: number): number {
    const at = firstWhere(this.#groups, ({ end }) => end > offset)
    return Math.max(0, Math.min(at, this.#groups.length - 1))
  }

  /** The place of an offset: in the run that holds the unit behind it (`forward`), else the one before it. */
  point(offset: number, forward: boolean): { node: Text; offset: number } | null {
    const step = forward ? 1 : -1
    let group = this.groupAt(forward ? offset : Math.max(0, offset - 1))
    if (!forward && group > 0 && (this.#groups[group]?.start ?? 0) >= offset) group--
    for (; group >= 0 && group < this.#groups.length; group += step) {
      const found = this.#pointIn(group, offset, forward)
      if (found) return found
    }
    return null
  }

  /** A range of the page for canonical offsets; null where none of it is on the page. */
  range(range: TextRange): StaticRange | null {
    const start = this.point(range.start, true)
    const end = this.point(range.end, false)
    if (!start || !end) return null
    return new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    })
  }

  /** The canonical offset of a place in a text node of a group; null where the node holds no text of the article. */
  offsetOf(node: Text, offset: number, group: number): number | null {
    const mapped = this.#groups[group]
    if (!mapped) return null
    if (!this.#places.has(node)) for (const run of mapped.runs()) this.#textOf(run)
    const run = this.#places.get(node)
    return run ? mapped.start + run.start + Math.min(offset, run.end - run.start) : null
  }

  #pointIn(at: number, offset: number, forward: boolean): { node: Text; offset: number } | null {
    const group = this.#groups[at]
    if (!group) return null
    const runs = group.runs()
    const run = runs[runAt(runs, offset - group.start, forward)]
    const node = run && this.#textOf(run)
    if (!node) return null
    const within = Math.max(run.start, Math.min(offset - group.start, run.end)) - run.start
    return { node, offset: Math.min(within, node.length) }
  }

  #textOf(run: PlacedRun): Text | null {
    const known = this.#nodes.get(run.key)
    if (known) return known
    let node: Node | null = this.#element(run.key)
    while (node && !(node instanceof Text)) node = node.firstChild
    if (!node) return null
    this.#nodes.set(run.key, node)
    this.#places.set(node, run)
    return node
  }
}

/** The run that holds the unit behind an offset, or the next one; backward: the unit before it, or the run before. */
function runAt(runs: readonly PlacedRun[], offset: number, forward: boolean): number {
  let low = 0
  let high = runs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (!run) break
    if (forward ? run.end <= offset : run.end < offset) low = middle + 1
    else if (forward ? run.start > offset : run.start >= offset) high = middle - 1
    else return middle
  }
  return forward ? low : high
}
