import type { AppState, ProjectInfo } from '#shared/protocol/views.ts'
import { snapToWords, trimmed } from '#shared/text/snap.ts'
import { countWords } from '#shared/text/words.ts'
import { formatCount } from '#shared/views/format.ts'
import { useApp } from '../../../app/store.ts'
import { send } from '../../../backend/client.ts'
import { keyOf, queryClient } from '../../../backend/query-client.ts'
import { reportError } from '../../../backend/report.ts'
import { isMac } from '../../../ui/keys.ts'
import { setZone } from '../blocks/corrections.ts'
import { describePassage } from '../describe.ts'
import { openBar, selectAt, selectPassage, useReader, visibleAt } from '../reader-store.ts'
import type { ReaderPassage } from '../session/passages.ts'
import { type ReaderView, showFurniture } from './reader-view.ts'

/** Ms the pointer rests before the hover card appears. */
const restBefore = 450

/** Follows the mouse over an article: selecting, clicking, hovering. Returns how to stop. */
export function followPointer(view: ReaderView): () => void {
  const pointer = new Pointer(view)
  const stop = new AbortController()
  const { signal } = stop
  const { scroller, root } = view
  root.addEventListener('pointerdown', (event) => pointer.onDown(event), { signal })
  document.addEventListener('pointerup', (event) => pointer.onUp(event), { signal })
  root.addEventListener('click', (event) => pointer.onClick(event), { signal })
  root.addEventListener('auxclick', (event) => inertLink(event), { signal })
  root.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
  root.addEventListener('contextmenu', (event) => pointer.onMenu(event), { signal })
  scroller.addEventListener('pointermove', (event) => pointer.onMove(event), { signal })
  scroller.addEventListener('pointerleave', () => pointer.hover(null), { signal })
  scroller.addEventListener('scroll', () => pointer.onScroll(), { signal, passive: true })
  const unfollow = view.session.subscribe(({ gone }) => pointer.forget(gone))
  return () => {
    stop.abort()
    unfollow()
    pointer.hover(null)
  }
}

class Pointer {
  readonly #view: ReaderView
  #selecting = false
  #frame = 0
  #rest: ReturnType<typeof setTimeout> | undefined
  #hovered: string | null = null

  constructor(view: ReaderView) {
    this.#view = view
  }

  onDown(event: PointerEvent): void {
    if (event.button !== 0 || isControl(event.target)) return
    this.#selecting = true
    this.#view.scroller.classList.add('selecting')
    useReader.setState({ ring: false })
    this.hover(null)
    if (useReader.getState().bar) useReader.setState({ bar: null })
    this.#view.painter.show('dossier-pending', [])
  }

  /** The browser settles the selection after the button is up, a double click's word included. */
  onUp(event: PointerEvent): void {
    this.#view.scroller.classList.remove('selecting')
    if (!this.#selecting || event.button !== 0) return
    this.#selecting = false
    setTimeout(() => settleSelection(this.#view, snaps() && !event.altKey))
  }

  onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return
    if (act(this.#view, event.target)) return
    const link = event.target.closest<HTMLElement>('a[data-href]')
    if (link) event.preventDefault()
    if (link && (isMac ? event.metaKey : event.ctrlKey)) openLink(link.dataset.href ?? '')
    else this.#select(event)
  }

  #select(event: MouseEvent): void {
    const selection = document.getSelection()
    if (event.detail > 1 || (selection && !selection.isCollapsed)) return
    const offset = this.#view.letterAt(event.clientX, event.clientY)
    if (offset === null) useApp.getState().select(null)
    else selectAt(this.#view, offset)
  }

  onMenu(event: MouseEvent): void {
    const block = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-block]') : null
    if (!block) return
    event.preventDefault()
    const position = Number(block.dataset.block)
    useReader.setState({ menu: { position, x: event.clientX, y: event.clientY }, hover: null })
  }

  onMove(event: PointerEvent): void {
    if (this.#selecting || event.buttons !== 0) return
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.hover(event)
    })
  }

  onScroll(): void {
    this.hover(null)
  }

  /** What is gone is not under the pointer any more. */
  forget(gone: readonly ReaderPassage[]): void {
    if (gone.some(({ id }) => this.#hovered?.startsWith(`${id} `))) this.hover(null)
  }

  /** Thickens what is under the pointer, names it in the status line, and after a rest shows its card. */
  hover(event: PointerEvent | null): void {
    const target = event?.target instanceof Element && this.#view.root.contains(event.target) ? event.target : null
    const stripe = target?.closest<HTMLElement>('.stripe')
    const passages = event && target ? this.#under(event, target) : []
    const link = target?.closest<HTMLElement>('a[data-href]')?.dataset.href ?? null
    const [first] = passages
    const key = first || link ? `${first?.id ?? ''} ${link ?? ''} ${stripe ? 1 : 0}` : null
    if (key === this.#hovered) return
    this.#hovered = key
    clearTimeout(this.#rest)
    this.#view.painter.hover(first ?? null, stripe !== null && stripe !== undefined)
    if (useReader.getState().hover) useReader.setState({ hover: null })
    useApp.getState().setHint(first ? describePassage(this.#view.session, first, nameOf(first)) : link)
    const isOpen = first !== undefined && this.#view.painter.isSelected(first)
    if (event && key && (!isOpen || link))
      this.#rest = setTimeout(() => this.#showCard(event, passages, link), restBefore)
  }

  #under(event: PointerEvent, target: Element): readonly ReaderPassage[] {
    const { session } = this.#view
    const beside = target.closest<HTMLElement>('[data-passage], [data-notes]')
    if (beside) {
      const ids = beside.dataset.passage ? [beside.dataset.passage] : (beside.dataset.notes ?? '').split(' ')
      return ids.map((id) => session.index.get(id)).filter((passage) => passage !== undefined)
    }
    const offset = this.#view.letterAt(event.clientX, event.clientY)
    return offset === null ? [] : visibleAt(this.#view, offset)
  }

  #showCard(event: PointerEvent, passages: readonly ReaderPassage[], link: string | null): void {
    if (useReader.getState().bar || useReader.getState().menu) return
    const [first] = passages
    const rects = first ? this.#view.rects(first) : []
    const line = rects.find((rect) => event.clientY >= rect.top - 4 && event.clientY <= rect.bottom + 4)
    useReader.setState({
      hover: { passages, link, rect: line ?? new DOMRect(event.clientX, event.clientY - 10, 1, 20) },
    })
  }
}

/** Opens the tagging bar on what the mouse or the keyboard has selected, moved to words if asked. */
export function settleSelection(view: ReaderView, snap: boolean): void {
  const selected = view.selection()
  if (!selected || selected.end <= selected.start) return
  const { text, article } = view.session
  const range = snap ? snapToWords(text, selected, article.language) : trimmed(text, selected)
  if (!range) return
  view.setSelection(range)
  if (!isReadOnly()) openBar(range)
  const words = formatCount(countWords(view.session.quote(range)), 'word')
  useApp.getState().setHint(snap ? `${words} selected, snapped. Alt while dragging: do not snap` : `${words} selected`)
}

function isReadOnly(): boolean {
  return queryClient.getQueryData<ProjectInfo | null>(keyOf('project/info', {}))?.readOnly ?? true
}

/** Whether the analyst wants selections moved to words. */
export function snaps(): boolean {
  return queryClient.getQueryData<AppState>(keyOf('app/state', {}))?.settings.snapToWords ?? true
}

/** Clicks on what is not text: stripes, note marks, joints, the line of folded furniture. */
function act(view: ReaderView, target: Element): boolean {
  const beside = target.closest<HTMLElement>('[data-passage], [data-notes]')
  if (beside) {
    const ids = beside.dataset.passage ? [beside.dataset.passage] : (beside.dataset.notes ?? '').split(' ')
    selectNext(view, ids)
    return true
  }
  const joint = target.closest<HTMLElement>('.joint')
  if (joint) {
    const { left, bottom } = joint.getBoundingClientRect()
    useReader.setState({ menu: { position: Number(joint.dataset.joint), x: left, y: bottom }, hover: null })
    return true
  }
  const button = target.closest<HTMLElement>('[data-act]')
  const furniture = target.closest<HTMLElement>('.furniture')
  if (!button || !furniture) return false
  if (button.dataset.act === 'fold-show') showFurniture(furniture, !furniture.classList.contains('open'))
  else {
    const { first = '0', last = '0' } = button.closest<HTMLElement>('.fold')?.dataset ?? {}
    void setZone(view.session, range(Number(first), Number(last)), 'body')
  }
  return true
}

function selectNext(view: ReaderView, ids: readonly string[]): void {
  const at = ids.indexOf(useApp.getState().selected?.passageId ?? '')
  const passage = view.session.index.get(ids[(at + 1) % ids.length] ?? '')
  if (passage) selectPassage(passage)
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** Opens a link of the article outside; the host takes https addresses only and says so. */
export function openLink(url: string): void {
  send('link/open', { url }).catch(reportError)
}

function inertLink(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a[data-href]')) event.preventDefault()
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, .stripe') !== null
}

/** The name of a tag or event, from whichever list of them has been read. */
function nameOf({ layer, recordId }: ReaderPassage): string | undefined {
  if (layer !== 'tag' && layer !== 'event') return undefined
  const lists = queryClient.getQueriesData<{ id: string; name?: string; title?: string }[]>({
    queryKey: [`${layer}/list`],
  })
  const found = lists.flatMap(([, rows]) => rows?.filter(({ id }) => id === recordId) ?? [])[0]
  return found?.name ?? found?.title
}
