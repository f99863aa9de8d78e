import type { TextRange } from '#shared/model/passage.ts'
import type { Layer, ReaderPassage } from '../session/passages.ts'
import type { Surface } from '../text/surface.ts'
import { highlightName, installHighlightRules, type OtherHighlight, type State } from './names.ts'
import { NearMarks } from './near-marks.ts'

/** Where the painter reads passages and their lanes from. */
export interface PassageSource {
  overlapping(start: number, end: number): readonly ReaderPassage[]
  lane(passage: ReaderPassage): number
}

interface Painted {
  passage: ReaderPassage
  highlight: Highlight
  range: StaticRange
}

/** What is drawn over what, where it is not 3; passages have 0 to 2. */
const priorities: { readonly [N in OtherHighlight]?: number } = {
  'dossier-pending': 5,
  'dossier-find-current': 4,
  'dossier-suggested': 0,
  'dossier-suggested-known': 0,
}

/**
 * Registers passages as CSS highlights, one highlight per look, lane and state, and only those of groups near
 * the viewport: every change of a registered highlight walks all ranges of the page.
 */
export class Painter {
  readonly #surface: Surface
  readonly #source: PassageSource
  readonly #highlights = new Map<string, { highlight: Highlight; layer: Layer }>()
  readonly #others = new Map<OtherHighlight, Highlight>()
  readonly #painted = new Map<string, Painted>()
  readonly #near = new Set<number>()
  #hidden: ReadonlySet<Layer> = new Set()
  #selected: (passage: ReaderPassage) => boolean = () => false
  readonly #marks = new Map<OtherHighlight, NearMarks>()
  #hovered: { highlight: Highlight; range: StaticRange } | null = null

  constructor(surface: Surface, source: PassageSource) {
    this.#surface = surface
    this.#source = source
    installHighlightRules()
  }

  /** Groups whose passages are registered. */
  get near(): ReadonlySet<number> {
    return this.#near
  }

  /** A group came near the viewport or went away from it. */
  setNear(group: number, near: boolean): void {
    if (near === this.#near.has(group)) return
    const range = this.#surface.group(group)
    if (near) this.#near.add(group)
    else this.#near.delete(group)
    if (!range) return
    for (const marks of this.#marks.values()) marks.mark(group, near)
    for (const passage of this.#source.overlapping(range.start, range.end)) {
      if (near) this.#paint(passage)
      else if (!this.#isNear(passage)) this.#erase(passage.id)
    }
  }

  /** Draws a passage that is new, or anew one that changed. */
  put(passage: ReaderPassage): void {
    this.#erase(passage.id)
    if (this.#isNear(passage)) this.#paint(passage)
  }

  /** Takes a passage off the page. */
  drop(id: string): void {
    this.#erase(id)
  }

  /** Takes everything off, after which the text may be replaced. */
  clear(): void {
    for (const id of [...this.#painted.keys()]) this.#erase(id)
    this.#near.clear()
    for (const marks of this.#marks.values()) marks.clear()
    this.hover(null)
    for (const highlight of this.#others.values()) highlight.clear()
  }

  /** Unregisters all highlights. */
  destroy(): void {
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name)
    for (const name of this.#others.keys()) CSS.highlights.delete(name)
  }

  /** Layers whose passages are not drawn. */
  hide(hidden: ReadonlySet<Layer>): void {
    this.#hidden = hidden
    for (const [name, { highlight, layer }] of this.#highlights) {
      if (hidden.has(layer)) CSS.highlights.delete(name)
      else if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight)
    }
  }

  /** Which passages are drawn strong. */
  select(selected: (passage: ReaderPassage) => boolean): void {
    const before = this.#selected
    this.#selected = selected
    for (const { passage } of [...this.#painted.values()]) {
      if (before(passage) !== selected(passage)) this.put(passage)
    }
  }

  isSelected(passage: ReaderPassage): boolean {
    return this.#selected(passage)
  }

  /** Thickens the underline of the passage under the pointer; with `tint`, tints it as for a stripe. */
  hover(passage: ReaderPassage | null, tint = false): void {
    if (this.#hovered) this.#hovered.highlight.delete(this.#hovered.range)
    this.#hovered = null
    const range = passage && this.#surface.map.range(passage)
    if (!passage || !range) return
    const highlight = this.#highlight(passage, tint ? 'selected' : 'hover')
    highlight.add(range)
    this.#hovered = { highlight, range }
  }

  /** Draws ranges that are no passages, in place of those drawn before under the same name. */
  show(name: OtherHighlight, ranges: readonly TextRange[]): void {
    const highlight = this.#other(name)
    if (ranges.length === 0 && highlight.size === 0) return
    highlight.clear()
    for (const range of ranges) {
      const made = this.#surface.map.range(range)
      if (made) highlight.add(made)
    }
  }

  /** Draws many ranges that are no passages, ascending; those near the viewport at once, the others when they come near. */
  mark(name: OtherHighlight, ranges: readonly TextRange[]): void {
    let marks = this.#marks.get(name)
    if (!marks) {
      if (ranges.length === 0) return
      marks = new NearMarks(this.#surface, () => this.#other(name))
      this.#marks.set(name, marks)
    }
    marks.set(ranges, this.#near)
  }

  #isNear(range: TextRange): boolean {
    const last = this.#surface.map.groupAt(Math.max(range.start, range.end - 1))
    for (let group = this.#surface.map.groupAt(range.start); group <= last; group++) {
      if (this.#near.has(group)) return true
    }
    return false
  }

  #paint(passage: ReaderPassage): void {
    if (this.#painted.has(passage.id)) return
    const range = this.#surface.map.range(passage)
    if (!range) return
    const highlight = this.#highlight(passage, this.#selected(passage) ? 'selected' : 'rest')
    highlight.add(range)
    this.#painted.set(passage.id, { passage, highlight, range })
  }

  #erase(id: string): void {
    const painted = this.#painted.get(id)
    if (!painted) return
    painted.highlight.delete(painted.range)
    this.#painted.delete(id)
  }

  #highlight(passage: ReaderPassage, state: State): Highlight {
    const name = highlightName(passage.look, this.#source.lane(passage), state)
    const known = this.#highlights.get(name)
    if (known) return known.highlight
    const highlight = new Highlight()
    highlight.priority = { rest: 0, selected: 1, hover: 2 }[state]
    this.#highlights.set(name, { highlight, layer: passage.layer })
    if (!this.#hidden.has(passage.layer)) CSS.highlights.set(name, highlight)
    return highlight
  }

  #other(name: OtherHighlight): Highlight {
    const known = this.#others.get(name)
    if (known) return known
    const highlight = new Highlight()
    highlight.priority = priorities[name] ?? 3
    this.#others.set(name, highlight)
    CSS.highlights.set(name, highlight)
    return highlight
  }
}
