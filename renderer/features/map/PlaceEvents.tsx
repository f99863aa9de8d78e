import { useMemo } from 'react'
import { formatCount } from '#shared/views/format.ts'
import { timeWords } from '#shared/views/time-words.ts'
import { useApp } from '../../app/store.ts'
import { useEvents } from '../../backend/queries.ts'

/** What happened at a place, by time; a click opens the passage. */
export function PlaceEvents({ id }: { id: string }) {
  const events = useEvents().data
  const here = useMemo(() => (events ?? []).filter(({ placeId }) => placeId === id), [events, id])
  if (here.length === 0) return null
  return (
    <section className="insp-part" aria-label="Events here">
      <h3 className="insp-title">{`${formatCount(here.length, 'event')} here`}</h3>
      {here.map(({ id: eventId, title, time, passages }) => (
        <button
          key={eventId}
          type="button"
          className="passage"
          onClick={() => {
            const [first] = passages
            const { jumpTo, select } = useApp.getState()
            if (first) jumpTo(first)
            select({
              kind: 'event',
              id: eventId,
              ...(first ? { articleId: first.articleId, passageId: first.id } : {}),
            })
          }}
        >
          <span className="f3 num">{time ? timeWords(time) : 'time open'}</span> <bdi>{title}</bdi>
        </button>
      ))}
    </section>
  )
}
