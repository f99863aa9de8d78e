import { IconCalendarEvent } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { EventView } from '#shared/protocol/depth-views.ts'
import { matchesFilter } from '#shared/views/match.ts'
import { timeWords } from '#shared/views/time-words.ts'
import { wholeEvent } from '../../app/delete-records.ts'
import { useEntities, useEvents } from '../../backend/queries.ts'
import { SuggestedEvents } from '../reader/suggestions/SuggestedEvents.tsx'
import { NoItems } from './NoItems.tsx'
import { RecordCard } from './RecordCard.tsx'
import { RecordList } from './RecordList.tsx'

/** The events that the article tells of, or all of the project, by time. */
export function EventItems(props: EventItemsProps) {
  return (
    <>
      <SuggestedEvents articleId={props.articleId} />
      <EventList {...props} />
    </>
  )
}

interface EventItemsProps {
  articleId: string | null
  filter: string
}

function EventList({ articleId, filter }: EventItemsProps) {
  const all = useEvents(articleId).data
  const entities = useEntities(articleId).data
  const names = useMemo(() => new Map(entities?.map(({ id, name }) => [id, name])), [entities])
  const rows = useMemo(
    () =>
      (all ?? []).filter(({ title, placeId, time }) =>
        matchesFilter(filter, title, placeId && names.get(placeId), time?.phrase),
      ),
    [all, filter, names],
  )
  if (all && rows.length === 0) {
    return (
      <NoItems Icon={IconCalendarEvent} filter={filter} name="event">
        Select what happened and press V. Time, place and who took part are read from the sentence.
      </NoItems>
    )
  }
  const target = ({ id }: EventView) => ({ kind: 'event' as const, id, ...(articleId ? { articleId } : {}) })
  return (
    <RecordList
      label="Events"
      rows={rows}
      estimate={64}
      target={target}
      deletable={wholeEvent}
      draw={(row, selected) => (
        <RecordCard target={target(row)} text={row.title} filter={filter} selected={selected}>
          <span className={row.time ? '' : 'f3'}>{row.time ? timeWords(row.time) : 'time open'}</span>
          <span className="grow" />
          <bdi className="cut f2">{(row.placeId && names.get(row.placeId)) ?? ''}</bdi>
        </RecordCard>
      )}
    />
  )
}
