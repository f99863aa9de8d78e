import { useApp } from '../../app/store.ts'
import { peekViewState, saveViewState } from '../../app/view-state.ts'
import type { Place, ReaderView } from './view/reader-view.ts'

/** View state under which the places reached in articles are kept. */
export const placesKey = 'reader.places'
/** Articles whose place is remembered; the ones left longest ago are forgotten. */
const remembered = 300
/** Ms of rest after which a place is stored. */
const settle = 250
/** Ms between two words to the status line. */
const pause = 120

type Places = [articleId: string, offset: number, delta: number][]

/** Where an article was left; null at its start. */
export function rememberedPlace(articleId: string): Place | null {
  const found = peekViewState<Places>(placesKey)?.find(([id]) => id === articleId)
  return found ? { offset: found[1], delta: found[2] } : null
}

/** Stores the place and tells the status line about it while the analyst scrolls; returns how to stop. */
export function followPlace(view: ReaderView): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const settleLater = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      store(view)
    }, settle)
  }
  const paragraphs = bodyParagraphs(view)
  let telling: ReturnType<typeof setTimeout> | undefined
  const onScroll = () => {
    settleLater()
    telling ??= setTimeout(() => {
      telling = undefined
      tell(view, paragraphs)
    }, pause)
  }
  view.scroller.addEventListener('scroll', onScroll, { passive: true })
  tell(view, paragraphs)
  return () => {
    view.scroller.removeEventListener('scroll', onScroll)
    clearTimeout(telling)
    clearTimeout(timer)
    if (timer !== undefined) store(view)
    useApp.getState().setReading(null)
  }
}

function store(view: ReaderView): void {
  const { articleId } = view.session
  const others = (peekViewState<Places>(placesKey) ?? []).filter(([id]) => id !== articleId)
  const { offset, delta } = view.place()
  const atStart = view.scroller.scrollTop < 8
  const places = atStart ? others : [[articleId, offset, Math.round(delta)] as Places[number], ...others]
  saveViewState(placesKey, places.slice(0, remembered))
}

/** Positions of the paragraphs of zone body, ascending. */
function bodyParagraphs(view: ReaderView): number[] {
  return view.session.blocks
    .filter(({ zone, kind, joined }) => zone === 'body' && (kind === 'paragraph' || kind === 'quote') && !joined)
    .map((block) => block.position)
}

function tell(view: ReaderView, paragraphs: readonly number[]): void {
  const position = topBlock(view)
  const before = paragraphs.findIndex((paragraph) => paragraph > position)
  const paragraph = before < 0 ? paragraphs.length : Math.max(1, before)
  const { reading, setReading } = useApp.getState()
  const { words } = view.session
  if (reading?.paragraph === paragraph && reading.words === words) return
  setReading({ words, paragraph, paragraphs: paragraphs.length })
}

function topBlock(view: ReaderView): number {
  const box = view.scroller.getBoundingClientRect()
  const x = box.left + view.scroller.clientWidth / 2
  for (let y = box.top + 16; y < box.top + 160; y += 24) {
    const block = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-block]')
    if (block) return Number(block.dataset.block)
  }
  return view.scroller.scrollTop < 40 ? -1 : (view.session.blocks.at(-1)?.position ?? 0)
}
