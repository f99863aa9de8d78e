import { useApp } from '../../app/store.ts'
import { peekViewState, saveViewState } from '../../app/view-state.ts'
import { firstWhere } from './first-where.ts'
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
  const tellLater = () => {
    telling ??= setTimeout(() => {
      telling = undefined
      tell(view, paragraphs())
    }, pause)
  }
  const onScroll = () => {
    settleLater()
    tellLater()
  }
  view.scroller.addEventListener('scroll', onScroll, { passive: true })
  const offLayout = view.onLayout(tellLater)
  tell(view, paragraphs())
  return () => {
    view.scroller.removeEventListener('scroll', onScroll)
    offLayout()
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
  const here: Places = atStart ? [] : [[articleId, offset, Math.round(delta)]]
  saveViewState(placesKey, [...here, ...others].slice(0, remembered))
}

/** Gives the positions of the paragraphs of zone body, ascending, as the article stands when it is called. */
function bodyParagraphs(view: ReaderView): () => number[] {
  let blocks: ReaderView['session']['blocks'] | undefined
  let positions: number[] = []
  return () => {
    if (blocks !== view.session.blocks) {
      blocks = view.session.blocks
      positions = blocks
        .filter(({ zone, kind, joined }) => zone === 'body' && (kind === 'paragraph' || kind === 'quote') && !joined)
        .map((block) => block.position)
    }
    return positions
  }
}

function tell(view: ReaderView, paragraphs: readonly number[]): void {
  const position = topBlock(view)
  const before = paragraphs.findIndex((paragraph) => paragraph > position)
  const paragraph = before < 0 ? paragraphs.length : Math.max(1, before)
  const { reading, setReading } = useApp.getState()
  const { words } = view.session
  const known = reading?.paragraph === paragraph && reading.paragraphs === paragraphs.length && reading.words === words
  if (!known) setReading({ words, paragraph, paragraphs: paragraphs.length })
}

/** Position of the first block that is seen under the top of the view, whatever lies over the text; folded ones have no height. */
function topBlock(view: ReaderView): number {
  const line = view.scroller.getBoundingClientRect().top + 16
  const isUnder = (element: Element) => element.getBoundingClientRect().bottom > line
  const groups = view.surface.elements()
  for (let at = firstWhere(groups, isUnder); at < groups.length; at++) {
    const blocks = view.surface.element(at)?.querySelectorAll<HTMLElement>('[data-block]') ?? []
    const top = [...blocks].find(isUnder)
    if (top) return Number(top.dataset.block)
  }
  return view.session.blocks.at(-1)?.position ?? 0
}
