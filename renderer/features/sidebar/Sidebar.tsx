import { SegmentedControl, Tabs, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { formatNumber } from '#shared/views/format.ts'
import { useApp } from '../../app/store.ts'
import { useLayout } from '../../app/use-layout.ts'
import { useClaims, useEntities, useEvents, useNotes, useTags } from '../../backend/queries.ts'
import { ResizeHandle } from '../../ui/ResizeHandle.tsx'
import { Inspector } from '../inspector/Inspector.tsx'
import { ClaimItems } from './ClaimItems.tsx'
import { EntityItems } from './EntityItems.tsx'
import { EventItems } from './EventItems.tsx'
import { InspectorAlone } from './InspectorAlone.tsx'
import { NoteItems } from './NoteItems.tsx'
import './sidebar.css'
import { TagItems } from './TagItems.tsx'
import { type SidebarState, type SideTab, useSidebar } from './use-sidebar.ts'

const names: { readonly [T in SideTab]: string } = {
  entities: 'Entities',
  claims: 'Claims',
  events: 'Events',
  tags: 'Tags',
  notes: 'Notes',
}
const tabOfKind: { readonly [kind: string]: SideTab } = {
  entity: 'entities',
  claim: 'claims',
  event: 'events',
  tag: 'tags',
  note: 'notes',
}

/** Relations have an inspector but no list beside the text. */
function isInspected(kind: string): boolean {
  return kind in tabOfKind || kind === 'relation'
}

/** The right column: lists of what is tagged, and the inspector of what is selected. */
export function Sidebar() {
  const view = useApp((state) => state.view)
  const selected = useApp((state) => state.selected)
  const alone = useLayout().columns.inspectorAlone
  if (view !== 'articles') return <Only />
  if (alone && selected && isInspected(selected.kind)) return <InspectorAlone />
  return <ListsAndInspector />
}

function Only() {
  return (
    <aside className="side" data-column="side" aria-label="Inspector">
      <Inspector whenEmpty />
    </aside>
  )
}

function ListsAndInspector() {
  const sidebar = useSidebar()
  const selected = useApp((state) => state.selected)
  const layout = useLayout()
  const height = Math.min(layout.inspectorHeight, window.innerHeight - 300)
  const shown = selected !== null && isInspected(selected.kind) && !layout.columns.inspectorAlone
  return (
    <aside className="side" data-column="side" aria-label="Sidebar">
      <Lists sidebar={sidebar} />
      {shown && (
        <>
          <ResizeHandle
            label="Height of the inspector"
            grows="up"
            size={height}
            min={140}
            max={window.innerHeight - 220}
            onResize={layout.setInspectorHeight}
          />
          <div className="side-insp" style={{ height }}>
            <Inspector />
          </div>
        </>
      )}
    </aside>
  )
}

function Lists({ sidebar }: { sidebar: SidebarState }) {
  const counts = useTabCounts(sidebar.articleId)
  const [filter, setFilter] = useState('')
  useTabFollowsSelection(sidebar)
  return (
    <Tabs
      className="side-tabs"
      value={sidebar.tab}
      onChange={(tab) => {
        if (tab) sidebar.setTab(tab as SideTab)
        setFilter('')
      }}
    >
      <Tabs.List aria-label="Lists">
        {(Object.keys(names) as SideTab[]).map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {names[tab]}
            {counts[tab] !== undefined && <span className="num">{formatNumber(counts[tab])}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div className="side-sub">
        <TextInput
          className="grow"
          aria-label={`Filter ${sidebar.tab}`}
          placeholder={`Filter ${sidebar.tab}`}
          leftSection={<IconSearch className="s" />}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setFilter('')
          }}
        />
        <ScopeSwitch sidebar={sidebar} />
      </div>
      <Tabs.Panel value={sidebar.tab} className="side-panel" tabIndex={-1}>
        <Items tab={sidebar.tab} articleId={sidebar.articleId} filter={filter} />
      </Tabs.Panel>
    </Tabs>
  )
}

function ScopeSwitch({ sidebar }: { sidebar: SidebarState }) {
  const article = useApp((state) => state.articleId)
  return (
    <SegmentedControl
      aria-label="Show what is in"
      value={sidebar.scope}
      onChange={(scope) => sidebar.setScope(scope)}
      data={[
        { value: 'article', label: 'Article', disabled: article === null },
        { value: 'project', label: 'Project' },
      ]}
    />
  )
}

interface ItemsProps {
  articleId: string | null
  filter: string
}

function Items({ tab, ...props }: ItemsProps & { tab: SideTab }) {
  switch (tab) {
    case 'entities':
      return <EntityItems {...props} />
    case 'claims':
      return <ClaimItems {...props} />
    case 'events':
      return <EventItems {...props} />
    case 'tags':
      return <TagItems {...props} />
    case 'notes':
      return <NoteItems {...props} />
  }
}

function useTabCounts(articleId: string | null): { [T in SideTab]: number | undefined } {
  const entities = useEntities(articleId).data
  const tags = useTags(articleId).data
  const claims = useClaims(articleId).data
  const notes = useNotes(articleId).data
  const events = useEvents(articleId).data
  const here = articleId !== null
  return {
    entities: here ? entities?.filter((entity) => entity.mentionsHere > 0).length : entities?.length,
    claims: claims?.length,
    events: events?.length,
    tags: here ? tags?.filter((tag) => tag.usesHere > 0).length : tags?.length,
    notes: notes?.length,
  }
}

/** Selecting something in the text brings its list to the front. */
function useTabFollowsSelection({ setTab }: SidebarState) {
  const kind = useApp((state) => state.selected?.kind)
  const id = useApp((state) => state.selected?.id)
  useEffect(() => {
    const tab = kind && id ? tabOfKind[kind] : undefined
    if (tab) setTab(tab)
  }, [kind, id, setTab])
}
