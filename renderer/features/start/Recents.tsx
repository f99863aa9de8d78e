import { TextInput } from '@mantine/core'
import { IconLock, IconPin, IconPinnedFilled, IconSearch, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { RecentProject } from '#shared/protocol/views.ts'
import { formatCount, formatWhen } from '#shared/views/format.ts'
import { matchesFilter } from '#shared/views/match.ts'
import { send } from '../../backend/client.ts'
import { useAppState } from '../../backend/queries.ts'
import { queryClient } from '../../backend/query-client.ts'
import { reportError } from '../../backend/report.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import { moveByArrows } from '../../ui/move-by-arrows.ts'

/** The projects opened before: filter, open, pin, forget. */
export function Recents({ onOpen }: { onOpen(path: string): void }) {
  const recents = useAppState().data?.recents ?? []
  const [filter, setFilter] = useState('')
  const shown = recents
    .filter((recent) => matchesFilter(filter, recent.title, recent.path))
    .sort((a, b) => Number(b.pinned) - Number(a.pinned))
  return (
    <section className="start-right" aria-label="Recent projects">
      <div className="row start-head">
        <h2 className="grow">Recent</h2>
        {recents.length > 0 && (
          <TextInput
            className="start-filter"
            aria-label="Filter recent projects"
            placeholder="Filter"
            leftSection={<IconSearch className="s" />}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setFilter('')
              if (event.key === 'Enter' && shown[0]) onOpen(shown[0].path)
            }}
          />
        )}
      </div>
      {recents.length === 0 && <p className="start-none f2">Projects you open are listed here.</p>}
      {recents.length > 0 && shown.length === 0 && <p className="start-none f2">No project matches “{filter}”.</p>}
      <ul className="start-list" onKeyDown={(event) => moveByArrows(event, '.recent-open')}>
        {shown.map((recent) => (
          <Recent key={recent.path} recent={recent} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  )
}

function Recent({ recent, onOpen }: { recent: RecentProject; onOpen(path: string): void }) {
  const missing = recent.state === 'missing'
  return (
    <li className={`recent${missing ? ' off' : ''}`}>
      <button type="button" className="recent-open" onClick={() => onOpen(recent.path)}>
        <span className="row recent-name">
          <bdi className="cut recent-title">{recent.title}</bdi>
          <State recent={recent} />
        </span>
        <span className="cut recent-path" dir="ltr" title={recent.path}>
          <bdi>{recent.path}</bdi>
        </span>
      </button>
      <span className="recent-acts">
        <IconAction small label={recent.pinned ? 'Unpin' : 'Pin'} pressed={recent.pinned} onClick={() => pin(recent)}>
          {recent.pinned ? <IconPinnedFilled className="s" /> : <IconPin className="s" />}
        </IconAction>
        <IconAction small label="Forget" detail="Take it off this list" onClick={() => forget(recent)}>
          <IconX className="s" />
        </IconAction>
      </span>
      <span className="recent-facts num">
        <span>{formatWhen(recent.openedAt)}</span>
        {!missing && <span className="f3">{formatCount(recent.articles, 'article')}</span>}
      </span>
    </li>
  )
}

function State({ recent }: { recent: RecentProject }) {
  if (recent.state === 'missing') return <span className="recent-state">not found</span>
  if (recent.state !== 'locked') return null
  return (
    <span className="recent-state row">
      <IconLock className="s" aria-hidden />
      {recent.lockedBy ? `open: ${recent.lockedBy}` : 'open elsewhere'}
    </span>
  )
}

function pin(recent: RecentProject) {
  refreshAfter(send('app/pin-recent', { path: recent.path, pinned: !recent.pinned }))
}

function forget(recent: RecentProject) {
  refreshAfter(send('app/forget-recent', { path: recent.path }))
}

function refreshAfter(change: Promise<unknown>) {
  change.then(() => queryClient.invalidateQueries({ queryKey: ['app/state'] }), reportError)
}
