import type { TextRange } from '#shared/model/passage.ts'
import { furnitureLabel } from '#shared/text/furniture.ts'
import { firstWhere } from '../first-where.ts'
import { Margin } from '../paint/margin.ts'
import { Painter } from '../paint/painter.ts'
import type { Layer } from '../session/passages.ts'
import type { ReaderSession, SessionChange } from '../session/session.ts'
import { Surface } from '../text/surface.ts'

interface ReaderViewOptions {
  scroller: HTMLElement
  /** The element whose children are the article's text. */
  root: HTMLElement
  session: ReaderSession
  hidden: ReadonlySet<Layer>
}

/** Px from one scroll event to the next beyond which nothing beside the text can be read. */
const flying = 300
/** Ms after which scrolling has calmed down. */
const landing = 90

/** A place to come back to: the offset at the top of the view and how far below the top it stands, in px. */
export interface Place {
  offset: number
  delta: number
}

/**
 * An article on the page: its text, its highlights and margins near the viewport, and the way between
 * points, offsets and rectangles.
 */
export class ReaderView {
  readonly session: ReaderSession
  readonly scroller: HTMLElement
  readonly root: HTMLElement
  readonly painter: Painter
  readonly surface: Surface
  readonly #margin: Margin
  readonly #near: IntersectionObserver
  readonly #sizes: ResizeObserver
  readonly #listeners = new Set<() => void>()
  readonly #stop: () => void
  #hidden: ReadonlySet<Layer>
  #flash: ReturnType<typeof setTimeout> | undefined
  #scrolledTo = 0

  constructor({ scroller, root, session, hidden }: ReaderViewOptions) {
    this.session = session
    this.scroller = scroller
    this.root = root
    this.#hidden = hidden
    this.surface = new Surface(root, { foldLabel: furnitureLabel })
    this.painter = new Painter(this.surface, session)
    this.painter.hide(hidden)
    this.#margin = new Margin(this.surface, session, {
      hidden: () => this.#hidden,
      selected: (passage) => this.painter.isSelected(passage),
      wanted: (group) => this.painter.near.has(group),
    })
    this.#near = new IntersectionObserver((entries) => this.#onNear(entries), {
      root: scroller,
      rootMargin: '100% 0px',
    })
    this.#sizes = new ResizeObserver((entries) => this.#onResize(entries))
    const unsubscribe = session.subscribe((change) => this.#onChange(change))
    const onScroll = () => this.#onScroll()
    scroller.addEventListener('scroll', onScroll, { passive: true })
    this.#stop = () => {
      unsubscribe()
      scroller.removeEventListener('scroll', onScroll)
    }
    this.#show()
  }

  /** Takes the article off the page. */
  destroy(): void {
    clearTimeout(this.#flash)
    this.#stop()
    this.#near.disconnect()
    this.#sizes.disconnect()
    this.#margin.destroy()
    this.painter.destroy()
    this.surface.destroy()
  }

  /** Calls back when something on the page may have moved; returns how to stop. */
  onLayout(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Shows all layers but these. */
  hide(hidden: ReadonlySet<Layer>): void {
    this.#hidden = hidden
    this.painter.hide(hidden)
    this.#margin.redraw(this.painter.near)
  }

  /** Draws passages strong. */
  select(selected: Parameters<Painter['select']>[0]): void {
    this.painter.select(selected)
    this.#margin.redraw(this.painter.near)
  }

  /** The canonical offset of the letter at a point of the window; null beside the text. */
  letterAt(x: number, y: number): number | null {
    const offset = this.offsetNear(x, y)
    if (offset === null) return null
    for (const start of [offset, offset - 1]) {
      const rects = start < 0 ? [] : this.rects({ start, end: start + 1 })
      if (rects.some((rect) => x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top && y <= rect.bottom))
        return start
    }
    return null
  }

  /** The canonical offset nearest to a point of the window; null outside of the text. */
  offsetNear(x: number, y: number): number | null {
    const place = document.caretPositionFromPoint(x, y)
    return place && this.surface.offsetOf(place.offsetNode, place.offset)
  }

  /** Rectangles of a range in the window, line by line. */
  rects(range: TextRange): DOMRect[] {
    return [...(this.surface.measure(range)?.getClientRects() ?? [])].filter((rect) => rect.height > 0)
  }

  /** What is selected on the page, as offsets; null when nothing of the article is. */
  selection(): TextRange | null {
    const selection = document.getSelection()
    if (!selection || selection.rangeCount === 0) return null
    const range = selection.getRangeAt(0)
    if (!range.intersectsNode(this.root)) return null
    const start = this.surface.offsetOf(range.startContainer, range.startOffset)
    const end = this.surface.offsetOf(range.endContainer, range.endOffset)
    if (start === null && end === null) return null
    return { start: start ?? 0, end: end ?? this.session.text.length }
  }

  /** Selects a range on the page; null selects nothing. */
  setSelection(range: TextRange | null): void {
    const selection = document.getSelection()
    const start = range && this.surface.map.point(range.start, true)
    const end = range && this.surface.map.point(range.end, range.start === range.end)
    if (start && end) selection?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
    else selection?.removeAllRanges()
  }

  /** Scrolls a range into view, to the middle if it is not there; shows folded text it lies in. */
  reveal(range: TextRange, flash = false): void {
    this.#unfold(range)
    const measured = this.surface.measure({ start: range.start, end: Math.min(range.end, range.start + 1) })
    // The second time the groups on the way have their real heights.
    for (let round = 0; round < 2; round++) {
      const rect = measured?.getClientRects()[0]
      if (rect) this.#scrollTo(rect)
    }
    if (flash) this.#showFlash(range)
    this.#markNear()
  }

  /** Where the reader is. */
  place(): Place {
    const box = this.scroller.getBoundingClientRect()
    const x = this.root.getBoundingClientRect().left + this.root.clientWidth / 2
    for (let y = box.top + 8; y < box.bottom; y += 24) {
      const offset = this.offsetNear(x, y)
      const rect = offset === null ? undefined : this.rects({ start: offset, end: offset + 1 })[0]
      if (offset !== null && rect) return { offset, delta: rect.top - box.top }
    }
    return { offset: 0, delta: 0 }
  }

  /** Goes back to a place. */
  restore({ offset, delta }: Place): void {
    for (let round = 0; round < 2; round++) {
      const rect = this.rects({ start: offset, end: offset + 1 })[0]
      if (rect) this.scroller.scrollTop += rect.top - this.scroller.getBoundingClientRect().top - delta
    }
    this.#markNear()
  }

  #show(): void {
    const { session, surface } = this
    surface.show(session.blocks, session.article.direction, this.#pageSize())
    this.#near.disconnect()
    this.#sizes.disconnect()
    this.#markNear()
    for (const element of surface.elements()) this.#near.observe(element)
    // What stands above the text may grow and push it down.
    if (this.root.parentElement) this.#sizes.observe(this.root.parentElement)
  }

  #pageSize() {
    const style = getComputedStyle(this.root)
    const fontSize = Number.parseFloat(style.fontSize) || 17
    const width = this.root.clientWidth || 552
    return { charactersPerLine: width / (fontSize * 0.47), lineHeight: Number.parseFloat(style.lineHeight) || 28 }
  }

  #onChange(change: SessionChange): void {
    if (change.text) {
      this.painter.clear()
      this.#show()
      this.#moved()
      return
    }
    for (const { id } of change.gone) this.painter.drop(id)
    for (const passage of change.drawn) this.painter.put(passage)
    const groups = [...change.gone, ...change.drawn]
      .filter(({ layer }) => layer !== 'entity')
      .map((range) => this.#groupsOf(range))
    this.#margin.redraw(groups.flat().filter((group) => this.painter.near.has(group)))
  }

  #onScroll(): void {
    const { scrollTop } = this.scroller
    if (Math.abs(scrollTop - this.#scrolledTo) > flying) this.#margin.rest(landing)
    this.#scrolledTo = scrollTop
  }

  #groupsOf(range: TextRange): number[] {
    const first = this.surface.map.groupAt(range.start)
    const last = this.surface.map.groupAt(range.end - 1)
    return Array.from({ length: last - first + 1 }, (_, at) => first + at)
  }

  #onNear(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const group = this.surface.groupOf(target)
      if (group >= 0) this.#setNear(group, isIntersecting)
    }
  }

  /** Draws what is near the viewport now, without waiting for the observer, which speaks a frame later. */
  #markNear(): void {
    const { top, height } = this.scroller.getBoundingClientRect()
    const boxOf = (element: Element) => element.getBoundingClientRect()
    const groups = this.surface.elements()
    const first = firstWhere(groups, (element) => boxOf(element).bottom > top - height)
    // All are measured before the text of one is made, so that the page is laid out once.
    const behind = groups.slice(first).findIndex((element) => boxOf(element).top >= top + 2 * height)
    const end = behind < 0 ? groups.length : first + behind
    for (let group = first; group < end; group++) this.#setNear(group, true)
  }

  #setNear(group: number, near: boolean): void {
    // Asking for the element of a group makes its text, which one that is far away can wait for.
    if (near === this.painter.near.has(group)) return
    const element = this.surface.element(group)
    if (!element) return
    this.painter.setNear(group, near)
    if (near) {
      this.#sizes.observe(element)
      this.#margin.redraw([group])
    } else this.#sizes.unobserve(element)
  }

  #onResize(entries: readonly ResizeObserverEntry[]): void {
    this.#margin.redraw(entries.map(({ target }) => this.surface.groupOf(target)).filter((group) => group >= 0))
    this.#moved()
  }

  #moved(): void {
    for (const listener of this.#listeners) listener()
  }

  #unfold(range: TextRange): void {
    const node = this.surface.map.point(range.start, true)?.node
    const furniture = node?.parentElement?.closest<HTMLElement>('.furniture:not(.open)')
    if (furniture) showFurniture(furniture, true)
  }

  #scrollTo(rect: DOMRect): void {
    const box = this.scroller.getBoundingClientRect()
    const inView = rect.top >= box.top + 24 && rect.bottom <= box.bottom - 48
    if (!inView) this.scroller.scrollTop += rect.top - box.top - (box.height - rect.height) / 2
  }

  #showFlash(range: TextRange): void {
    clearTimeout(this.#flash)
    this.painter.show('dossier-flash', [range])
    this.#flash = setTimeout(() => this.painter.show('dossier-flash', []), 1200)
  }
}

/** Shows or folds a run of furniture. */
export function showFurniture(furniture: HTMLElement, open: boolean): void {
  furniture.classList.toggle('open', open)
  const button = furniture.querySelector<HTMLElement>(':scope > .fold [data-act="fold-show"]')
  if (!button) return
  button.textContent = open ? 'Hide' : 'Show'
  button.setAttribute('aria-expanded', String(open))
}
