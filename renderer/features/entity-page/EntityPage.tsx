import { Button, Tabs } from '@mantine/core'
import { IconUserQuestion } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { EntityPage as Page } from '#shared/protocol/entity-page.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { formatNumber } from '#shared/views/format.ts'
import { leaveEntity, useApp } from '../../app/store.ts'
import { useEntities, useRead } from '../../backend/queries.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { takesText } from '../../ui/keys.ts'
import { LoadingBar } from '../../ui/LoadingBar.tsx'
import '../../ui/table.css'
import './entity-page.css'
import { ClaimList, EventList, RelationList } from './lists.tsx'
import { MentionList } from './MentionList.tsx'
import { PageHead } from './PageHead.tsx'
import { type PagePart, pageIsOf, pageParts, usePagePlace } from './page-place.ts'

const names: { readonly [P in PagePart]: string } = {
  mentions: 'Mentions',
  relations: 'Relations',
  events: 'Events',
  held: 'Claims by it',
  about: 'Claims about it',
}

/** The page of an entity: every mention as a key word in context, its relations and events, claims by and about it. */
export function EntityPage({ id }: { id: string }) {
  const entities = useEntities().data
  const page = useRead('entity/page', { id }, { keepPrevious: true }).data
  const entity = entities?.find((row) => row.id === id || row.merged?.some((part) => part.id === id))
  pageIsOf(id)
  const ref = useRef<HTMLElement>(null)
  const ready = entity !== undefined && page !== undefined
  useEffect(() => {
    if (ready) ref.current?.querySelector<HTMLElement>('[role="listbox"], [role="grid"]')?.focus()
  }, [ready])
  if (entities && !entity) return <Gone />
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || takesText(event.target)) return
    event.preventDefault()
    leaveEntity()
  }
  return (
    <section ref={ref} className="table-view entity-page" data-column="text" tabIndex={-1} {...{ onKeyDown }}>
      {entity && page ? <Shown entity={entity} page={page} /> : <LoadingBar label="Reading the page" />}
    </section>
  )
}

function Shown({ entity, page }: { entity: EntityView; page: Page }) {
  const part = usePagePlace((state) => state.part)
  const counts: { readonly [P in PagePart]: number } = {
    mentions: page.articles.reduce((sum, { mentions }) => sum + mentions, 0),
    relations: page.relations.length,
    events: page.events.length,
    held: page.heldTotal,
    about: page.aboutTotal,
  }
  return (
    <>
      <PageHead entity={entity} page={page} mentions={counts.mentions} />
      <Tabs
        className="page-tabs"
        keepMounted={false}
        value={part}
        onChange={(value) => usePagePlace.setState({ part: pageParts.find((one) => one === value) ?? 'mentions' })}
      >
        <Tabs.List aria-label={`About ${entity.name}`}>
          {pageParts.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {names[one]}
              <span className="num">{formatNumber(counts[one])}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={part} className="page-panel" tabIndex={-1}>
          <List part={part} entity={entity} page={page} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}

function List({ part, entity, page }: { part: PagePart; entity: EntityView; page: Page }) {
  switch (part) {
    case 'mentions':
      return <MentionList entity={entity} articles={page.articles} />
    case 'relations':
      return <RelationList entity={entity} relations={page.relations} />
    case 'events':
      return <EventList entity={entity} events={page.events} />
    case 'held':
      return <ClaimList part="held" entity={entity} claims={page.held} total={page.heldTotal} />
    case 'about':
      return <ClaimList part="about" entity={entity} claims={page.about} total={page.aboutTotal} />
  }
}

function Gone() {
  const show = useApp((state) => state.show)
  return (
    <div className="table-view" data-column="text" tabIndex={-1}>
      <EmptyState
        Icon={IconUserQuestion}
        title="Not in this project any more"
        text="The entity was deleted, here or in another window. Undo brings it back."
      >
        <Button variant="filled" onClick={() => show('entities')}>
          Go to the entities
        </Button>
      </EmptyState>
    </div>
  )
}
