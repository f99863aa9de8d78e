import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type EntityType, entityTypes } from '#shared/model/entity.ts'
import { nextWordEdge } from '#shared/text/snap.ts'
import { useReadOnly, useTags } from '../../backend/queries.ts'
import { KeyCaps } from '../../ui/KeyCaps.tsx'
import { matchesKeys, takesText } from '../../ui/keys.ts'
import { type Bar, type BarTab, closeBar, useReader } from '../reader/reader-store.ts'
import type { ReaderView } from '../reader/view/reader-view.ts'
import { relatePassage } from '../relations/relate.ts'
import { addToSelected, makeClaim, makeEvent } from './actions.ts'
import { EntityPane } from './EntityPane.tsx'
import { NotePane } from './NotePane.tsx'
import { type BarPlace, placeBar } from './place-bar.ts'
import { TagPane } from './TagPane.tsx'
import './tagging.css'

/** What a pane does with a key the bar does not know; true when it used it. */
type PaneKeys = (event: KeyboardEvent, typing: boolean) => boolean

/** Where the keyboard is in the bar: letters act, or they are typed. */
export interface PaneFocus {
  typing: boolean
  /** Puts the keyboard into the pane's field, or back on the list. */
  setTyping(typing: boolean): void
  onKeys(keys: PaneKeys): void
}

const noKeys: PaneKeys = () => false

const width = 376
/** With little room the types stand in four columns, whose names need more width. */
const lowWidth = 500
/** Height in px under which the bar is of no use. */
const least = 236

/** The bar at the selection: one more key makes an entity, a claim, a tag or a note of it. */
export function TaggingBar() {
  const bar = useReader((state) => state.bar)
  const view = useReader((state) => state.view)
  const readOnly = useReadOnly()
  if (!bar || !view || readOnly) return null
  const { start, end } = bar.range
  return <OpenBar key={`${start} ${end} ${bar.change?.id ?? ''}`} bar={bar} view={view} />
}

function OpenBar({ bar, view }: { bar: Bar; view: ReaderView }) {
  const box = useRef<HTMLDivElement>(null)
  const keys = useRef<PaneKeys>(noKeys)
  // Read ahead: whether the codebook is empty decides where the keyboard goes when T is pressed.
  useTags(view.session.articleId)
  const [typing, setTyping] = useState(false)
  const place = usePlace(bar, view, box)
  usePending(bar, view, typing)
  useClosedOutside(box)
  const focusList = useCallback(() => box.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    // A pane without a list has given the keyboard to its field by now.
    if (!box.current?.contains(document.activeElement)) focusList()
  }, [focusList])
  const focus: PaneFocus = {
    typing,
    setTyping: (next) => {
      setTyping(next)
      if (!next) focusList()
    },
    onKeys: (pane) => {
      keys.current = pane
    },
  }
  const quote = view.session.quote(bar.range)
  return (
    <div
      ref={box}
      className="pop selbar"
      role="dialog"
      aria-label={`Mark “${quote.slice(0, 60)}”`}
      tabIndex={-1}
      style={styleOf(place)}
      data-low={place?.low || undefined}
      onKeyDown={(event) => onBarKey(event, bar, view, bar.tab === 'note' ? noKeys : keys.current, focus)}
      onFocus={(event) => setTyping(takesText(event.target))}
    >
      {bar.change ? <p className="acts-title m">What does it name?</p> : <Tabs bar={bar} view={view} />}
      {bar.tab === 'entity' && <EntityPane bar={bar} view={view} focus={focus} />}
      {bar.tab === 'tag' && <TagPane bar={bar} view={view} focus={focus} />}
      {bar.tab === 'note' && <NotePane bar={bar} view={view} />}
    </div>
  )
}

function styleOf(place: BarShape | null) {
  if (!place) return { opacity: 0, width }
  const { left, top, bottom, maxHeight } = place
  return { left, width: place.width, maxHeight, ...(top === undefined ? { bottom } : { top }) }
}

const tabs = [
  { tab: 'entity', title: 'Entity', letter: 'E' },
  { tab: 'claim', title: 'Claim', letter: 'C' },
  { tab: 'event', title: 'Event', letter: 'V' },
  { tab: 'tag', title: 'Tag', letter: 'T' },
  { tab: 'note', title: 'Note', letter: 'N' },
] as const

function Tabs({ bar, view }: { bar: Bar; view: ReaderView }) {
  return (
    <div className="acts" role="tablist" aria-label="What to make">
      {tabs.map(({ tab, title, letter }) => (
        <button
          key={tab}
          type="button"
          role="tab"
          tabIndex={-1}
          aria-selected={bar.tab === tab}
          className={bar.tab === tab ? 'on' : ''}
          onClick={() => takeTab(tab, bar, view)}
        >
          {title}
          <KeyCaps keys={letter} />
        </button>
      ))}
    </div>
  )
}

/** A claim and an event need nothing more than their letter; the others show their pane. */
function takeTab(tab: BarTab | 'claim' | 'event', bar: Bar, view: ReaderView): void {
  if (tab !== 'claim' && tab !== 'event') {
    useReader.setState({ bar: { range: bar.range, tab } })
    return
  }
  closeBar()
  const make = tab === 'claim' ? makeClaim : makeEvent
  void make(view.session, bar.range)
}

function onBarKey(event: KeyboardEvent, bar: Bar, view: ReaderView, pane: PaneKeys, focus: PaneFocus): void {
  if (event.nativeEvent.isComposing) return
  const typing = takesText(event.target)
  const used = barKey(event, bar, view, typing, focus) || pane(event, typing)
  if (used) event.preventDefault()
  const withMod = event.ctrlKey || event.metaKey
  if (used || (!withMod && !/^F\d/.test(event.key))) event.stopPropagation()
}

function barKey(event: KeyboardEvent, bar: Bar, view: ReaderView, typing: boolean, focus: PaneFocus): boolean {
  if (event.key === 'Escape') {
    closeBar()
    return true
  }
  if (!typing && event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight'))
    return extend(event.key, bar, view)
  if (event.key === 'Tab' && bar.tab !== 'note') {
    focus.setTyping(!typing)
    return true
  }
  if (!bar.change && !typing && matchesKeys(event, 'Shift+V') && addToSelected(view.session, bar.range)) {
    closeBar()
    return true
  }
  if (!bar.change && !typing && matchesKeys(event, 'R')) {
    closeBar()
    relatePassage(view.session, bar.range)
    return true
  }
  const action = bar.change ? undefined : tabs.find(({ letter }) => isAct(event, letter, typing))
  if (!action) return false
  if (action.tab !== bar.tab) takeTab(action.tab, bar, view)
  return true
}

/** Letters and digits act at once; from the moment a field has the keyboard they act with Ctrl, or Alt where the browser keeps Ctrl. */
export function isAct(event: KeyboardEvent, key: string, typing: boolean): boolean {
  if (!typing) return matchesKeys(event, key)
  // In a field Ctrl and V pastes.
  if (key === 'V') return matchesKeys(event, 'Alt+V')
  if (key === 'C' && hasSelectedText(event.target)) return false
  return matchesKeys(event, `Mod+${key}`) || matchesKeys(event, `Alt+${key}`)
}

/** The type whose digit was pressed. */
export function typeOfDigit(event: KeyboardEvent, typing: boolean): EntityType | undefined {
  return entityTypes.find((_, at) => isAct(event, String(at + 1), typing))
}

function hasSelectedText(target: EventTarget): boolean {
  const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null
  return field !== null && field.selectionStart !== field.selectionEnd
}

/** Shift and an arrow move the end of the selection by a word. */
function extend(key: string, bar: Bar, view: ReaderView): boolean {
  const { text, article } = view.session
  const forward = (key === 'ArrowRight') === (article.direction === 'ltr')
  const end = nextWordEdge(text, bar.range.end, forward ? 1 : -1, 'end', article.language)
  if (end <= bar.range.start) return true
  const range = { start: bar.range.start, end }
  view.setSelection(range)
  useReader.setState({ bar: { ...bar, range } })
  return true
}

/** A press anywhere else closes the bar and leaves the keyboard there. */
function useClosedOutside(box: React.RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const onDown = (event: PointerEvent) => {
      const inside = event.target instanceof Node && box.current?.contains(event.target)
      if (!inside) useReader.setState({ bar: null })
    }
    document.addEventListener('pointerdown', onDown)
    return () => document.removeEventListener('pointerdown', onDown)
  }, [box])
}

/** While a field has the keyboard the page shows no selection of its own, so it is drawn. */
function usePending({ range, change }: Bar, view: ReaderView, typing: boolean) {
  useLayoutEffect(() => {
    const selection = document.getSelection()
    const drawn = typing || change !== undefined || !selection || selection.isCollapsed
    view.painter.show('dossier-pending', drawn ? [range] : [])
    if (!typing && !change) view.setSelection(range)
    return () => view.painter.show('dossier-pending', [])
  }, [range, change, view, typing])
}

/** Keeps the bar at the selection while the text scrolls or the window changes. */
function usePlace({ range, tab }: Bar, view: ReaderView, box: React.RefObject<HTMLDivElement | null>) {
  const [place, setPlace] = useState<BarShape | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab has other elements to watch
  useLayoutEffect(() => {
    const update = () => {
      const rects = view.rects(range)
      if (rects.length === 0 || !box.current) return
      const height = contentHeight(box.current)
      setPlace(shapeBar(around(rects, view.scroller), height))
    }
    update()
    const watch = new ResizeObserver(update)
    if (box.current) for (const child of box.current.children) watch.observe(child)
    const stops = [listen(view.scroller, 'scroll', update), listen(window, 'resize', update), view.onLayout(update)]
    return () => {
      watch.disconnect()
      for (const stop of stops) stop()
    }
  }, [range, tab, view, box])
  return place
}

/** Where the bar stands, and whether it has to make do with little height. */
interface BarShape extends BarPlace {
  width: number
  low: boolean
}

function shapeBar(selection: ReturnType<typeof around>, height: number): BarShape {
  const place = placeBar(selection, { width, height, least }, windowBounds())
  if (place.maxHeight >= height) return { ...place, width, low: false }
  return { ...placeBar(selection, { width: lowWidth, height, least }, windowBounds()), width: lowWidth, low: true }
}

/** Px of the entity pane without its list. */
const entityPane = 284
/** Px of the list that are seen at least. */
const leastList = 72

/** The height the bar would like to have: in the entity pane, with all types in two columns. */
function contentHeight(box: HTMLElement): number {
  const list = box.querySelector<HTMLElement>('.opts')
  if (!box.querySelector('.types')) return box.scrollHeight
  return entityPane + Math.min(list?.scrollHeight ?? 0, leastList)
}

/** What is seen of the selection, or the edge of the text that it has been scrolled over. */
function around(rects: readonly DOMRect[], scroller: HTMLElement) {
  const view = scroller.getBoundingClientRect()
  const within = (y: number) => Math.min(view.bottom, Math.max(view.top, y))
  return {
    top: within(Math.min(...rects.map((rect) => rect.top))),
    bottom: within(Math.max(...rects.map((rect) => rect.bottom))),
    left: Math.min(...rects.map((rect) => rect.left)),
    right: Math.max(...rects.map((rect) => rect.right)),
  }
}

/** The window as a rectangle, in px. */
export function windowBounds() {
  return { top: 0, left: 0, right: window.innerWidth, bottom: window.innerHeight }
}

function listen(target: EventTarget, name: string, listener: () => void): () => void {
  target.addEventListener(name, listener, { passive: true })
  return () => target.removeEventListener(name, listener)
}
