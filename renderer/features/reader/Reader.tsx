import { memo, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ArticleView, EntityView } from '#shared/protocol/views.ts'
import { useApp } from '../../app/store.ts'
import { loadViewState } from '../../app/view-state.ts'
import { useArticle, useEntities } from '../../backend/queries.ts'
import { setAnswer } from '../../backend/query-client.ts'
import { LoadingBar } from '../../ui/LoadingBar.tsx'
import { TaggingBar } from '../tagging/TaggingBar.tsx'
import { BlockMenu } from './blocks/BlockMenu.tsx'
import { FindBar } from './find/FindBar.tsx'
import { followSelected } from './follow-selected.ts'
import { Handles } from './Handles.tsx'
import { HoverCard } from './HoverCard.tsx'
import { HeaderCard } from './header/HeaderCard.tsx'
import { followPlace, placesKey, rememberedPlace } from './place.ts'
import './reader.css'
import './text/text.css'
import { useReader } from './reader-store.ts'
import { followWrites } from './session/follow.ts'
import { ReaderSession } from './session/session.ts'
import { Suggestions } from './suggestions/Suggestions.tsx'
import { ReaderToolbar } from './toolbar/ReaderToolbar.tsx'
import { useReaderCommands } from './use-reader-commands.ts'
import { followKeys } from './view/caret.ts'
import { followPointer } from './view/pointer.ts'
import { ReaderView } from './view/reader-view.ts'

interface ReaderProps {
  articleId: string
  /** What the frame puts first in the toolbar. */
  lead?: ReactNode
}

/** The article: its toolbar, its properties, its text with everything marked in it, and the tools to mark. */
export const Reader = memo(function Reader({ articleId, lead }: ReaderProps) {
  useEffect(() => void loadViewState([placesKey]), [])
  // Asked for before the article, so that its mentions are drawn in the colours of their entities from the first frame.
  const entities = useEntities(articleId).data
  const { data, error } = useArticle(articleId)
  const shown = useLast(data)
  return (
    <section className="reader" aria-label={shown ? `Article: ${shown.article.title}` : 'Article'}>
      <ReaderToolbar lead={lead} title={shown?.article.title ?? ''} />
      {!data && !error && <LoadingBar label="Opening the article" />}
      {error && !data ? (
        <p className="reader-error" role="alert">
          {error.message}
        </p>
      ) : (
        shown && <OpenArticle key={shown.article.id} view={shown} entities={entities} />
      )}
      <Announcer />
    </section>
  )
})

/** The last article that was there stays until the next one is. */
function useLast(view: ArticleView | undefined): ArticleView | undefined {
  const last = useRef(view)
  if (view) last.current = view
  return last.current
}

interface OpenArticleProps {
  view: ArticleView
  entities: readonly EntityView[] | undefined
}

function OpenArticle({ view, entities }: OpenArticleProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const [session] = useState(() => new ReaderSession(view, entities))
  useLayoutEffect(() => {
    if (entities) session.setEntities(entities)
  }, [entities, session])
  useLayoutEffect(() => session.takeAll(view), [session, view])
  useLayoutEffect(() => {
    if (!scroller.current || !root.current || !page.current) return
    return openOn(session, scroller.current, root.current, page.current)
  }, [session])
  return (
    <>
      <FindBar />
      <div className="reader-scroll" ref={scroller}>
        <div className="page" ref={page}>
          <HeaderCard session={session} />
          <div
            ref={root}
            className="article-text"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the text is read and selected by keyboard
            tabIndex={0}
            data-text
            role="document"
            aria-label="Text of the article"
            onFocus={({ target }) => target === root.current && showRing(target.matches(':focus-visible'))}
            onBlur={() => showRing(false)}
          />
          <Handles />
        </div>
      </div>
      <FocusRing />
      <TaggingBar />
      <HoverCard />
      <BlockMenu />
      <Suggestions />
      <Follower articleId={session.articleId} />
    </>
  )
}

/** Shows around the text that it has the keyboard. */
function FocusRing() {
  return useReader((state) => state.ring) ? <div className="reader-ring" /> : null
}

function showRing(ring: boolean): void {
  useReader.setState({ ring })
}

/** Puts a session on the page and listens to everything; returns how to take it off. */
function openOn(session: ReaderSession, scroller: HTMLElement, root: HTMLElement, page: HTMLElement): () => void {
  const { hidden } = useReader.getState()
  const view = new ReaderView({ scroller, root, session, hidden })
  useReader.setState({ view, bar: null, hover: null, menu: null })
  const place = rememberedPlace(session.articleId)
  if (place) view.restore(place)
  const stops = [
    followPointer(view),
    followKeys(view, page),
    followWrites(session),
    followSelected(session),
    followPlace(view),
  ]
  return () => {
    for (const stop of stops) stop()
    view.destroy()
    setAnswer('article/open', { id: session.articleId }, session.snapshot())
    if (useReader.getState().view === view) useReader.setState({ view: null, bar: null, hover: null, menu: null })
  }
}

/** Draws nothing: it follows every selection, and the article need not be drawn for that. */
function Follower({ articleId }: { articleId: string }) {
  useJumps(articleId)
  useSelected()
  useReaderCommands()
  return null
}

/** Scrolls to what other parts of the window ask for. */
function useJumps(articleId: string) {
  const jump = useApp((state) => state.jump)
  const view = useReader((state) => state.view)
  useEffect(() => {
    if (!jump || !view || jump.articleId !== articleId || view.session.articleId !== articleId) return
    view.reveal(jump, true)
    useApp.setState({ jump: null })
  }, [jump, view, articleId])
}

/** Draws what is selected strong: one passage, or all of a record that was picked elsewhere. */
function useSelected() {
  const selected = useApp((state) => state.selected)
  const view = useReader((state) => state.view)
  useLayoutEffect(() => {
    const { id, passageId } = selected ?? {}
    view?.select((passage) => (passageId ? passage.id === passageId : id !== undefined && passage.recordId === id))
  }, [selected, view])
}

function Announcer() {
  const announced = useReader((state) => state.announced)
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {announced}
    </div>
  )
}
