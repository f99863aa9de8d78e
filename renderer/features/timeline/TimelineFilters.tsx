import { useMemo } from 'react'
import { useEntities } from '../../backend/queries.ts'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { FilterBar } from '../filter/FilterBar.tsx'
import type { Timeline } from './use-timeline.ts'

const lanes = [
  { value: 'place', label: 'Place' },
  { value: 'actor', label: 'Actor' },
] as const
const sorts = [
  { value: 'time', label: 'Time' },
  { value: 'title', label: 'Name' },
  { value: 'sources', label: 'Sources' },
] as const

/** What a timeline is narrowed to, and how its lines are ordered. */
export function TimelineFilters({ timeline }: { timeline: Timeline }) {
  const { all, look, setLook } = timeline
  const entities = useEntities().data
  const actorOptions = useMemo(() => {
    const acting = new Set(all.flatMap((item) => [...item.actorIds, ...(item.placeId ? [item.placeId] : [])]))
    return (entities ?? []).filter(({ id }) => acting.has(id)).map(({ id, name }) => ({ value: id, label: name }))
  }, [all, entities])
  return (
    <>
      <FilterBar />
      <FilterMenu
        label="Who or where"
        options={actorOptions}
        value={look.actorId}
        onChange={(actorId) => setLook({ ...look, actorId, span: null })}
      />
      <FilterMenu
        label="Lanes"
        options={lanes}
        value={look.lanes === 'none' ? null : look.lanes}
        onChange={(value) => setLook({ ...look, lanes: value ?? 'none' })}
      />
      <FilterMenu
        label="Sort"
        options={sorts}
        value={look.sort === 'time' ? null : look.sort}
        onChange={(value) => setLook({ ...look, sort: value ?? 'time' })}
      />
    </>
  )
}
