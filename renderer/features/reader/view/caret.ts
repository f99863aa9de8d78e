import { runCommand } from '../../../app/commands.ts'
import { useApp } from '../../../app/store.ts'
import { isMac } from '../../../ui/keys.ts'
import { selectAt, selectedPassage, useReader } from '../reader-store.ts'
import { settleSelection, snaps } from './pointer.ts'
import type { ReaderView } from './reader-view.ts'

/** Lines that a page key moves by. */
const pageLines = 15
const unshifted = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'])

/**
 * Reading and selecting by keyboard: left and right bring up a caret, Shift with the arrows selects from it
 * or from the last click, and letting go of Shift opens the tagging bar. Without a caret the keys scroll.
 * Returns how to stop.
 */
export function followKeys(view: ReaderView, layer: HTMLElement): () => void {
  const caret = new Caret(view, layer)
  const stop = new AbortController()
  const { signal } = stop
  view.root.addEventListener('keydown', (event) => caret.onDown(event), { signal })
  view.root.addEventListener('keyup', (event) => caret.onUp(event), { signal })
  view.root.addEventListener('pointerdown', () => caret.hide(), { signal })
  view.root.addEventListener('blur', () => caret.hide(), { signal })
  const stopLayout = view.onLayout(() => caret.draw())
  return () => {
    stop.abort()
    stopLayout()
    caret.hide()
  }
}

class Caret {
  readonly #view: ReaderView
  readonly #layer: HTMLElement
  readonly #element = document.createElement('div')
  #shown = false
  #extending = false

  constructor(view: ReaderView, layer: HTMLElement) {
    this.#view = view
    this.#layer = layer
    this.#element.className = 'reading-caret'
  }

  onDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.target !== this.#view.root || (isMac ? event.ctrlKey : event.altKey)) return
    if (this.#shown && event.key === 'Escape') this.hide()
    else if (event.key === 'Escape' && useApp.getState().selected) useApp.getState().select(null)
    else if (this.#shown && event.key === 'Enter') this.#selectHere()
    else if (event.key === 'Enter' && selectedPassage()?.layer === 'entity') runCommand('tag.entity')
    else if (!this.#move(event)) return
    event.preventDefault()
    event.stopPropagation()
  }

  onUp(event: KeyboardEvent): void {
    if (event.key !== 'Shift' || !this.#extending) return
    this.#extending = false
    this.hide()
    settleSelection(this.#view, snaps())
  }

  hide(): void {
    this.#shown = false
    this.#element.remove()
  }

  draw(): void {
    if (!this.#shown) return
    const rect = focusRect()
    if (!rect) return
    const page = this.#layer.getBoundingClientRect()
    this.#element.style.top = `${rect.top - page.top}px`
    this.#element.style.left = `${rect.left - page.left - 1}px`
    this.#element.style.height = `${rect.height}px`
    this.#layer.append(this.#element)
  }

  #move(event: KeyboardEvent): boolean {
    const { key, shiftKey } = event
    const byWord = isMac ? event.altKey : event.ctrlKey
    if (!shiftKey && !this.#shown && unshifted.has(key)) return false
    const step = stepOf(key, byWord)
    if (!step) return false
    const selection = this.#ensureSelection()
    if (!selection) return false
    const before = selection.getRangeAt(0).cloneRange()
    if (!shiftKey && !selection.isCollapsed) selection.collapseToEnd()
    if (step === 'start' || step === 'end') this.#jump(selection, step, shiftKey)
    else {
      for (let count = step.times ?? 1; count > 0; count--) {
        selection.modify(shiftKey ? 'extend' : 'move', step.direction, step.by)
      }
    }
    if (!this.#view.root.contains(selection.focusNode)) restoreRange(selection, before)
    this.#extending ||= shiftKey
    if (useReader.getState().bar) useReader.setState({ bar: null })
    this.#shown = true
    this.draw()
    this.#follow()
    return true
  }

  /** The selection in the text; without one, a caret at the top of the view. */
  #ensureSelection(): Selection | null {
    const selection = document.getSelection()
    if (!selection) return null
    const inside = selection.rangeCount > 0 && this.#view.root.contains(selection.focusNode)
    if (inside) return selection
    const { offset } = this.#view.place()
    this.#view.setSelection({ start: offset, end: offset })
    return selection.rangeCount > 0 ? selection : null
  }

  #jump(selection: Selection, edge: 'start' | 'end', extend: boolean): void {
    const offset = edge === 'start' ? 0 : this.#view.session.text.length
    const place = this.#view.surface.map.point(offset, edge === 'start')
    if (!place) return
    if (extend) selection.extend(place.node, place.offset)
    else selection.collapse(place.node, place.offset)
  }

  #follow(): void {
    const rect = focusRect()
    const box = this.#view.scroller.getBoundingClientRect()
    if (!rect) return
    if (rect.top < box.top + 40) this.#view.scroller.scrollTop -= box.top + 40 - rect.top
    if (rect.bottom > box.bottom - 40) this.#view.scroller.scrollTop += rect.bottom - box.bottom + 40
  }

  #selectHere(): void {
    const selection = document.getSelection()
    if (!selection?.focusNode) return
    const offset = this.#view.surface.offsetOf(selection.focusNode, selection.focusOffset)
    if (offset !== null) selectAt(this.#view, offset)
  }
}

type Step = { direction: 'left' | 'right' | 'forward' | 'backward'; by: string; times?: number } | 'start' | 'end'

function stepOf(key: string, byWord: boolean): Step | null {
  if (key === 'Home') return byWord ? 'start' : { direction: 'backward', by: 'lineboundary' }
  if (key === 'End') return byWord ? 'end' : { direction: 'forward', by: 'lineboundary' }
  const steps: { [key: string]: Step } = {
    ArrowLeft: { direction: 'left', by: byWord ? 'word' : 'character' },
    ArrowRight: { direction: 'right', by: byWord ? 'word' : 'character' },
    ArrowUp: { direction: 'backward', by: byWord ? 'paragraph' : 'line' },
    ArrowDown: { direction: 'forward', by: byWord ? 'paragraph' : 'line' },
    PageUp: { direction: 'backward', by: 'line', times: pageLines },
    PageDown: { direction: 'forward', by: 'line', times: pageLines },
  }
  return steps[key] ?? null
}

/** Where the moving end of the selection is drawn. */
function focusRect(): DOMRect | null {
  const selection = document.getSelection()
  const node = selection?.focusNode
  if (!selection || !node) return null
  const range = document.createRange()
  range.setStart(node, selection.focusOffset)
  const rect = range.getClientRects()[0]
  if (rect) return rect
  return node instanceof Element ? node.getBoundingClientRect() : null
}

function restoreRange(selection: Selection, range: Range): void {
  selection.removeAllRanges()
  selection.addRange(range)
}
