import { type PointerEvent as ReactPointerEvent, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { proposeClaim } from '#shared/analysis/propose.ts'
import type { TextRange } from '#shared/model/passage.ts'
import { snapToWords, trimmed } from '#shared/text/snap.ts'
import { useApp } from '../../app/store.ts'
import { useReadOnly } from '../../backend/queries.ts'
import { setRange } from '../tagging/actions.ts'
import { describePassage } from './describe.ts'
import { announce, selectedPassage, useReader } from './reader-store.ts'
import type { ReaderPassage } from './session/passages.ts'
import type { ReaderSession } from './session/session.ts'
import { useSessionVersion } from './use-session.ts'
import { snaps } from './view/pointer.ts'
import type { ReaderView } from './view/reader-view.ts'

type End = 'start' | 'end'

/** The two ends of the selected passage, to be dragged; marks the words its proposals came from. */
export function Handles() {
  const view = useReader((state) => state.view)
  const barOpen = useReader((state) => state.bar !== null)
  const hidden = useReader((state) => state.hidden)
  useApp((state) => state.selected)
  useSessionVersion(view?.session)
  const readOnly = useReadOnly()
  const passage = view ? selectedPassage() : null
  useAnnounced(view?.session, passage)
  useProposalWords(view, passage)
  if (!view || !passage || readOnly || barOpen || hidden.has(passage.layer)) return null
  return <Ends key={passage.id} view={view} passage={passage} />
}

function Ends({ view, passage }: { view: ReaderView; passage: ReaderPassage }) {
  const [draft, setDraft] = useState<TextRange | null>(null)
  const range = draft ?? passage
  const tick = useLayoutTick(view)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what moved on the page moves the ends
  const places = useMemo(() => placesOf(view, range), [view, range.start, range.end, tick])
  useEffect(() => () => view.painter.show('dossier-pending', []), [view])
  const drag = (end: End) => (event: ReactPointerEvent<HTMLButtonElement>) => {
    event.preventDefault()
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    setDraft({ start: passage.start, end: passage.end })
    useReader.setState({ hover: null })
    const move = moveOf(view, passage, end, (next) => {
      setDraft(next)
      view.painter.show('dossier-pending', [next])
    })
    follow(event.currentTarget, move, (last) => {
      view.painter.show('dossier-pending', [])
      setDraft(null)
      if (last) void setRange(view.session, passage, last)
    })
  }
  if (!places) return null
  const handle = (end: End, label: string) => (
    <button
      type="button"
      tabIndex={-1}
      className={`handle handle-${end} p-${passage.look}`}
      style={places[end]}
      aria-label={label}
      onPointerDown={drag(end)}
    />
  )
  return (
    <>
      {handle('start', 'Drag the start of the passage')}
      {handle('end', 'Drag the end of the passage')}
    </>
  )
}

/** Follows the pointer until it is let go; Escape gives up. `done` is told the last range, or null. */
function follow(
  target: HTMLElement,
  move: (event: PointerEvent) => TextRange | null,
  done: (last: TextRange | null) => void,
): void {
  const stop = new AbortController()
  const { signal } = stop
  let last: TextRange | null = null
  const end = (range: TextRange | null) => {
    stop.abort()
    done(range)
  }
  target.addEventListener(
    'pointermove',
    (event) => {
      last = move(event) ?? last
    },
    { signal },
  )
  target.addEventListener('pointerup', () => end(last), { signal })
  target.addEventListener('pointercancel', () => end(null), { signal })
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    end(null)
  }
  window.addEventListener('keydown', onKey, { signal, capture: true })
}

/** The range for a place of the pointer: the dragged end there, moved to words unless Alt is held. */
function moveOf(view: ReaderView, passage: ReaderPassage, end: End, onRange: (range: TextRange) => void) {
  return (event: PointerEvent): TextRange | null => {
    const offset = view.offsetNear(event.clientX, event.clientY)
    if (offset === null) return null
    const raw =
      end === 'start'
        ? { start: Math.min(offset, passage.end - 1), end: passage.end }
        : { start: passage.start, end: Math.max(offset, passage.start + 1) }
    const { text, article } = view.session
    const range = snaps() && !event.altKey ? snapToWords(text, raw, article.language) : trimmed(text, raw)
    if (!range) return null
    const kept = end === 'start' ? { start: range.start, end: passage.end } : { start: passage.start, end: range.end }
    onRange(kept)
    return kept
  }
}

/** Where the ends stand, in px of the page. */
function placesOf(view: ReaderView, range: TextRange) {
  const page = view.root.parentElement?.getBoundingClientRect()
  const first = view.rects({ start: range.start, end: range.start + 1 })[0]
  const last = view.rects({ start: range.end - 1, end: range.end }).at(-1)
  if (!page || !first || !last) return null
  const turned = isRightToLeft(view, range)
  const at = (rect: DOMRect, right: boolean) => ({
    top: rect.top - page.top,
    left: (right ? rect.right : rect.left) - page.left,
    height: rect.height,
  })
  return { start: at(first, turned), end: at(last, !turned) }
}

function isRightToLeft(view: ReaderView, range: TextRange): boolean {
  const node = view.surface.map.point(range.start, true)?.node.parentElement
  return node ? getComputedStyle(node).direction === 'rtl' : false
}

/** Counts what may have moved on the page. */
function useLayoutTick(view: ReaderView): number {
  const [tick, setTick] = useState(0)
  useEffect(() => view.onLayout(() => setTick((before) => before + 1)), [view])
  return tick
}

/** Says to the screen reader what is selected in the text. */
function useAnnounced(session: ReaderSession | undefined, passage: ReaderPassage | null) {
  const id = passage?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each passage, not after each change of it
  useEffect(() => {
    if (session && passage) announce(`Selected: ${session.quote(passage)}. ${describePassage(session, passage)}`)
  }, [id, session])
}

/** Marks the words that the open proposals of the selected claim were read from. */
function useProposalWords(view: ReaderView | null, passage: ReaderPassage | null) {
  const claim = passage?.layer === 'claim' ? view?.session.claims.get(passage.recordId) : undefined
  useLayoutEffect(() => {
    if (!view || !passage || !claim) return
    const { text, article } = view.session
    const found = proposeClaim({ text, start: passage.start, end: passage.end, language: article.language })
    const open = Object.entries(found).filter(([name]) => claim[name as keyof typeof found] === undefined)
    view.painter.show(
      'dossier-word',
      open.map(([, proposal]) => proposal).filter(({ start, end }) => end > start),
    )
    return () => view.painter.show('dossier-word', [])
  }, [view, passage, claim])
}
