import { AppShell } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ProjectInfo } from '#shared/protocol/views.ts'
import { send } from '../backend/client.ts'
import { markRead } from '../features/articles/read-marks.ts'
import { useBriefCommands } from '../features/brief/use-brief-commands.ts'
import { useEntityCommands } from '../features/entity-page/use-entity-commands.ts'
import { useFilter } from '../features/filter/filter-store.ts'
import { useDueNotice } from '../features/forecasts/use-due-notice.ts'
import { DropEdge } from '../features/import/DropEdge.tsx'
import { Palette } from '../features/palette/Palette.tsx'
import { clearTableFilters } from '../features/table/table-filter.ts'
import { ListColumn, SideColumn } from './Columns.tsx'
import { Dialogs } from './FrameDialogs.tsx'
import { Header } from './Header.tsx'
import './frame.css'
import { LossBanner } from './LossBanner.tsx'
import { MainView } from './MainView.tsx'
import { OpeningFrame } from './OpeningFrame.tsx'
import { Rail } from './Rail.tsx'
import { StatusLine } from './StatusLine.tsx'
import { nothingShown, useApp, type View } from './store.ts'
import { useFrameCommands } from './use-frame-commands.ts'
import { useLayout } from './use-layout.ts'
import { loadViewState, peekViewState, saveViewState, setViewProject } from './view-state.ts'
import { followVisits } from './visited.ts'

interface StoredPlace {
  view: View
  articleId: string | null
  briefId: string | null
  entityId?: string | null
}

const placeKey = 'place'

/** The main window of a project: waits for its view state, which is there in a few milliseconds, then shows the frame. */
export function AppFrame({ project }: { project: ProjectInfo }) {
  const ready = useProjectViewState(project.projectId)
  useEffect(() => {
    document.title = `${project.title} – Dossier`
    send('window/set-title', { title: document.title }).catch(() => undefined)
  }, [project.title])
  return ready ? <Frame project={project} /> : <OpeningFrame name={project.title} />
}

function useProjectViewState(projectId: string): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    setViewProject(projectId)
    let current = true
    Promise.all([loadViewState([placeKey, 'articles.order', 'articles.read']), loadViewState(['layout'], 'app')]).then(
      () => {
        if (!current) return
        const place = peekViewState<StoredPlace>(placeKey)
        useFilter.getState().clear()
        clearTableFilters()
        useApp.setState({ ...nothingShown, ...place })
        setReady(true)
      },
    )
    return () => {
      current = false
    }
  }, [projectId])
  useEffect(() => (ready ? followVisits() : undefined), [ready])
  useEffect(() => {
    if (!ready) return
    return useApp.subscribe(({ view, articleId, briefId, entityId }, before) => {
      if (articleId && articleId !== before.articleId) markRead(articleId)
      if (articleId !== before.articleId) letGoOf(articleId)
      const moved = view !== before.view || articleId !== before.articleId || briefId !== before.briefId
      if (moved || entityId !== before.entityId) saveViewState(placeKey, { view, articleId, briefId, entityId })
    })
  }, [ready])
  return ready
}

/** A claim or a note of another article is not selected any more when an article is opened. */
function letGoOf(articleId: string | null) {
  const { selected, select } = useApp.getState()
  const ofArticle = selected?.kind === 'claim' || selected?.kind === 'note'
  if (ofArticle && selected.articleId !== articleId) select(null)
}

function Frame({ project }: { project: ProjectInfo }) {
  const { columns } = useLayout()
  return (
    <div className="win">
      <AppShell
        header={{ height: 44 }}
        navbar={{ width: columns.rail, breakpoint: 0 }}
        footer={{ height: 24 }}
        padding={0}
        transitionDuration={0}
        withBorder={false}
      >
        <AppShell.Header>
          <Header project={project} />
        </AppShell.Header>
        <AppShell.Navbar aria-label="Views" data-column="rail">
          <Rail icons={columns.railIcons} />
        </AppShell.Navbar>
        <AppShell.Main>
          <ListColumn />
          <div className="col-text">
            <LossBanner project={project} />
            <MainView project={project} />
          </div>
          <SideColumn />
        </AppShell.Main>
        <AppShell.Footer>
          <StatusLine project={project} />
        </AppShell.Footer>
      </AppShell>
      <Palette />
      <Dialogs project={project} />
      <DropEdge writable={!project.readOnly} />
      <FrameCommands project={project} />
    </div>
  )
}

/** Draws nothing: what can be done follows every selection and step, and the frame need not be drawn for that. */
function FrameCommands({ project }: { project: ProjectInfo }) {
  useFrameCommands(project, useLayout())
  useBriefCommands(project)
  useEntityCommands()
  useDueNotice()
  return null
}
