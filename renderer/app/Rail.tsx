import { NavLink, Tooltip } from '@mantine/core'
import {
  IconAffiliate,
  IconArrowsLeftRight,
  IconArticle,
  IconBook2,
  IconCalendarEvent,
  IconMap2,
  IconQuote,
  IconReport,
  IconTelescope,
  IconTimeline,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'
import { memo } from 'react'
import { formatNumber } from '#shared/views/format.ts'
import { useCounts } from '../backend/queries.ts'
import { goTo } from './go-to.ts'
import { useApp, type View } from './store.ts'

interface RailEntry {
  view: View
  label: string
  Icon: TablerIcon
  count?: 'articles' | 'claims' | 'entities' | 'events' | 'relations' | 'due' | 'briefs' | 'tags'
}

const collect: readonly RailEntry[] = [
  { view: 'articles', label: 'Articles', Icon: IconArticle, count: 'articles' },
  { view: 'claims', label: 'Claims', Icon: IconQuote, count: 'claims' },
  { view: 'entities', label: 'Entities', Icon: IconUsers, count: 'entities' },
  { view: 'events', label: 'Events', Icon: IconCalendarEvent, count: 'events' },
  { view: 'relations', label: 'Relations', Icon: IconArrowsLeftRight, count: 'relations' },
]
const see: readonly RailEntry[] = [
  { view: 'timeline', label: 'Timeline', Icon: IconTimeline },
  { view: 'network', label: 'Network', Icon: IconAffiliate },
  { view: 'map', label: 'Map', Icon: IconMap2 },
]
const conclude: readonly RailEntry[] = [
  { view: 'forecasts', label: 'Forecasts', Icon: IconTelescope, count: 'due' },
  { view: 'briefs', label: 'Briefs', Icon: IconReport, count: 'briefs' },
]
const foot: readonly RailEntry[] = [{ view: 'codebook', label: 'Codebook', Icon: IconBook2, count: 'tags' }]

/** The views of the project, with how much is in each. */
export function Rail({ icons }: { icons: boolean }) {
  return (
    <div className={`rail${icons ? ' rail-icons' : ''}`}>
      <RailLinks entries={collect} icons={icons} />
      <hr />
      <RailLinks entries={see} icons={icons} />
      <hr />
      <RailLinks entries={conclude} icons={icons} />
      <div className="foot">
        <RailLinks entries={foot} icons={icons} />
      </div>
    </div>
  )
}

function RailLinks({ entries, icons }: { entries: readonly RailEntry[]; icons: boolean }) {
  const counts = useCounts().data
  return entries.map((entry) => (
    <RailLink key={entry.view} entry={entry} icons={icons} count={entry.count && counts?.[entry.count]} />
  ))
}

interface RailLinkProps {
  entry: RailEntry
  icons: boolean
  count: number | undefined
}

/** Drawn anew only when its own number changes: every write changes one of them. */
const RailLink = memo(function RailLink({ entry, icons, count }: RailLinkProps) {
  const active = useApp(({ view }) => view === entry.view || (view === 'entity' && entry.view === 'entities'))
  const name = count ? `${entry.label}, ${formatNumber(count)}` : entry.label
  return (
    <Tooltip label={entry.label} position="right" disabled={!icons}>
      <NavLink
        component="button"
        type="button"
        active={active}
        aria-current={active ? 'page' : undefined}
        aria-label={name}
        label={icons ? null : entry.label}
        leftSection={<entry.Icon />}
        rightSection={!icons && count ? <span className="n num">{formatNumber(count)}</span> : null}
        onClick={() => goTo(entry.view)}
      />
    </Tooltip>
  )
})
