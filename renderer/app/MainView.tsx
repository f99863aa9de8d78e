import { useEffect } from 'react'
import type { ProjectInfo } from '#shared/protocol/views.ts'
import { send } from '../backend/client.ts'
import { setAnswer } from '../backend/query-client.ts'
import { reportError } from '../backend/report.ts'
import { useOrderedArticles } from '../features/articles/article-order.ts'
import { ListMenuButton } from '../features/articles/ListMenuButton.tsx'
import { NoArticles } from '../features/articles/NoArticles.tsx'
import { BriefView } from '../features/brief/BriefView.tsx'
import { ClaimsView } from '../features/claims/ClaimsView.tsx'
import { CodebookView } from '../features/codebook/CodebookView.tsx'
import { EntitiesView } from '../features/entities/EntitiesView.tsx'
import { EntityPage } from '../features/entity-page/EntityPage.tsx'
import { EventsView } from '../features/events/EventsView.tsx'
import { ForecastsView } from '../features/forecasts/ForecastsView.tsx'
import { MapView } from '../features/map/MapView.tsx'
import { NetworkView } from '../features/network/NetworkView.tsx'
import { Reader } from '../features/reader/Reader.tsx'
import { RelationsView } from '../features/relations/RelationsView.tsx'
import { SearchView } from '../features/search/SearchView.tsx'
import { TimelineView } from '../features/timeline/TimelineView.tsx'
import { useApp, type View } from './store.ts'

/** The view that the rail names. */
export function MainView({ project }: { project: ProjectInfo }) {
  const view = useApp((state) => state.view)
  useHintOf(view)
  switch (view) {
    case 'articles':
      return <ArticleView project={project} />
    case 'claims':
      return <ClaimsView />
    case 'entities':
      return <EntitiesView />
    case 'entity':
      return <EntityPlace />
    case 'events':
      return <EventsView />
    case 'relations':
      return <RelationsView />
    case 'timeline':
      return <TimelineView />
    case 'forecasts':
      return <ForecastsView />
    case 'network':
      return <NetworkView />
    case 'map':
      return <MapView />
    case 'codebook':
      return <CodebookView />
    case 'briefs':
      return (
        <div className="col-brief" data-column="text" tabIndex={-1}>
          <BriefView />
        </div>
      )
    case 'search':
      return <SearchView />
  }
}

/** What the status line says of a thing under the pointer goes with the view that the thing is in. */
function useHintOf(view: View) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hint is that of the view
  useEffect(() => () => useApp.getState().setHint(null), [view])
}

/** The page of the entity that was opened last; all of them where none was. */
function EntityPlace() {
  const id = useApp((state) => state.entityId)
  return id === null ? <EntitiesView /> : <EntityPage key={id} id={id} />
}

/** One element for all drawings, so that the reader need not follow the list. */
const listMenu = <ListMenuButton />

/** The open article, the first of the list when none has been opened, or the offer to import one. */
function ArticleView({ project }: { project: ProjectInfo }) {
  const { rows, total, loaded } = useOrderedArticles()
  const articleId = useApp((state) => state.articleId)
  const openArticle = useApp((state) => state.openArticle)
  const first = rows[0]?.id
  useEffect(() => {
    if (loaded && articleId === null && first) openArticle(first)
  }, [loaded, articleId, first, openArticle])
  useClosedWhenGone(articleId)
  if (loaded && total === 0) return <NoArticles readOnly={project.readOnly} />
  if (articleId === null) return null
  return (
    <div className="col-reader" data-column="text" tabIndex={-1}>
      <Reader articleId={articleId} lead={listMenu} />
    </div>
  )
}

/** Lets go of an article that an undo or another window has taken away; asks again first, since a new one may not be listed yet. */
function useClosedWhenGone(articleId: string | null) {
  const { all } = useOrderedArticles()
  const missing = articleId !== null && all !== undefined && !all.some((row) => row.id === articleId)
  useEffect(() => {
    if (!missing) return
    send('article/list', {}).then((rows) => {
      setAnswer('article/list', {}, rows)
      const gone = rows.every((row) => row.id !== articleId)
      if (gone && useApp.getState().articleId === articleId) useApp.setState({ articleId: null })
    }, reportError)
  }, [missing, articleId])
}
