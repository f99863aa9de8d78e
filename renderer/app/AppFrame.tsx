import type { ProjectInfo } from '#shared/protocol/views.ts'
import { useArticles } from '../backend/queries.ts'
import { BriefView } from '../features/brief/BriefView.tsx'
import { Reader } from '../features/reader/Reader.tsx'
import { useApp } from './store.ts'

/** The main window: rail, list, reader, sidebar, status line. */
export function AppFrame({ project }: { project: ProjectInfo }) {
  const view = useApp((state) => state.view)
  const articleId = useApp((state) => state.articleId)
  const articles = useArticles().data ?? []
  const current = articleId ?? articles[0]?.id ?? null
  return (
    <main className="row" style={{ height: '100%', alignItems: 'stretch' }} aria-label={project.title}>
      {view === 'briefs' ? <BriefView /> : current && <Reader articleId={current} />}
    </main>
  )
}
