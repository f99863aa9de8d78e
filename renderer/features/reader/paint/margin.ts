import type { TextRange } from '#shared/model/passage.ts'
import { stripeLanes } from '#shared/text/stripes.ts'
import type { Layer, ReaderPassage } from '../session/passages.ts'
import type { Surface } from '../text/surface.ts'
import type { PassageSource } from './painter.ts'

interface MarginOptions {
  hidden(): ReadonlySet<Layer>
  selected(passage: ReaderPassage): boolean
  /** Whether a group is still near the viewport. */
  wanted(group: number): boolean
}

/** Ms of one frame that measuring may take: scrolling comes first. */
const budget = 4

/** A stripe or a note mark of one group: px from the group's top. */
interface Extent {
  passage: ReaderPassage
  top: number
  height: number
}

/**
 * Draws what stands beside the text: a stripe for each claim and tagging, a mark for notes.
 * Every group has its own layer, so that nothing moves when a group elsewhere changes its height.
 */
export class Margin {
  readonly #surface: Surface
  readonly #source: PassageSource
  readonly #options: MarginOptions
  readonly #waiting = new Set<number>()
  #frame = 0
  #resting: ReturnType<typeof setTimeout> | undefined

  constructor(surface: Surface, source: PassageSource, options: MarginOptions) {
    this.#surface = surface
    this.#source = source
    this.#options = options
  }

  /** Draws groups anew in the next frame. */
  redraw(groups: Iterable<number>): void {
    for (const group of groups) this.#waiting.add(group)
    if (this.#waiting.size > 0 && !this.#resting) this.#frame ||= requestAnimationFrame(() => this.#draw())
  }

  /** Draws nothing for a while: what flies by cannot be seen, and scrolling needs the time. */
  rest(ms: number): void {
    clearTimeout(this.#resting)
    this.#resting = setTimeout(() => {
      this.#resting = undefined
      this.redraw([])
    }, ms)
  }

  destroy(): void {
    clearTimeout(this.#resting)
    cancelAnimationFrame(this.#frame)
  }

  /** What is measured in a frame is measured before anything is changed, so that the page is laid out once. */
  #draw(): void {
    this.#frame = 0
    if (this.#resting) return
    const drawn: { group: number; extents: Extent[] }[] = []
    const from = performance.now()
    for (const group of this.#waiting) {
      this.#waiting.delete(group)
      if (!this.#options.wanted(group)) continue
      drawn.push({ group, extents: this.#measure(group) })
      if (performance.now() - from > budget) break
    }
    for (const { group, extents } of drawn) this.#fill(group, extents)
    this.redraw([])
  }

  #measure(group: number): Extent[] {
    const range = this.#surface.group(group)
    const element = this.#surface.element(group)
    if (!range || !element) return []
    const hidden = this.#options.hidden()
    const passages = this.#source
      .overlapping(range.start, range.end)
      .filter((passage) => passage.layer !== 'entity' && !hidden.has(passage.layer))
    if (passages.length === 0) return []
    const box = element.getBoundingClientRect()
    return passages.map((passage) => this.#extent(passage, range, box)).filter((extent) => extent !== null)
  }

  #extent(passage: ReaderPassage, group: TextRange, box: DOMRect): Extent | null {
    const start = Math.max(passage.start, group.start)
    const end = Math.min(passage.end, group.end)
    const first = this.#lineOf(start, start + 1)
    const last = end - start > 1 ? this.#lineOf(end - 1, end) : first
    if (!first || !last) return null
    return { passage, top: first.top - box.top + 3, height: Math.max(8, last.bottom - first.top - 6) }
  }

  #lineOf(start: number, end: number): DOMRect | null {
    const rects = this.#surface.measure({ start, end })?.getClientRects()
    const rect = rects?.[0]
    return rect && rect.height > 0 ? rect : null
  }

  #fill(group: number, extents: readonly Extent[]): void {
    const layer = this.#surface.element(group)?.querySelector(':scope > .margin')
    if (!layer) return
    if (extents.length === 0 && layer.childElementCount === 0) return
    const notes = extents.filter(({ passage }) => passage.layer === 'note')
    const stripes = stripeLanes(extents.filter(({ passage }) => passage.layer !== 'note'))
    layer.replaceChildren(
      ...stripes.map(({ item, lane }) => this.#stripe(item, lane)),
      ...byLine(notes).map((line) => this.#noteMark(line)),
    )
  }

  #stripe({ passage, top, height }: Extent, lane: number): HTMLElement {
    const element = document.createElement('div')
    const selected = this.#options.selected(passage)
    element.className = `stripe p-${passage.look}${selected ? ' selected' : ''}${this.#side(passage)}`
    element.dataset.passage = passage.id
    element.style.top = `${top}px`
    element.style.height = `${height}px`
    element.style.setProperty('--lane', String(lane))
    return element
  }

  #noteMark(line: readonly Extent[]): HTMLElement {
    const element = document.createElement('button')
    const [first] = line
    element.type = 'button'
    element.className = `note-mark${first ? this.#side(first.passage) : ''}`
    element.dataset.notes = line.map(({ passage }) => passage.id).join(' ')
    element.style.top = `${(first?.top ?? 0) - 3}px`
    element.setAttribute('aria-label', line.length === 1 ? 'Note' : `${line.length} notes`)
    const icon = document.createElement('span')
    icon.className = 'note-icon'
    element.append(icon, line.length > 1 ? String(line.length) : '')
    return element
  }

  /** Stripes stand where the lines of the passage's own block begin. */
  #side(passage: ReaderPassage): string {
    const block = this.#surface.map.point(passage.start, true)?.node.parentElement
    const direction = block?.closest<HTMLElement>('[dir]')?.dir
    return direction && direction !== this.#surface.root.dir ? ' turned' : ''
  }
}

/** Notes that begin on one line share a mark. */
function byLine(notes: readonly Extent[]): Extent[][] {
  const lines: Extent[][] = []
  for (const note of notes) {
    const line = lines.find(([first]) => first && Math.abs(first.top - note.top) < 20)
    if (line) line.push(note)
    else lines.push([note])
  }
  return lines
}
