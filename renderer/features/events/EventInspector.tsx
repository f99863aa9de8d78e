import { Button } from '@mantine/core'
import { useState } from 'react'
import type { EventProposals } from '#shared/analysis/propose-event.ts'
import type { EventView } from '#shared/protocol/depth-views.ts'
import { useEvents, useReadOnly } from '../../backend/queries.ts'
import { EditableText } from '../../ui/EditableText.tsx'
import { layerLooks } from '../../ui/kinds.tsx'
import { type Deletable, wholeEvent } from '../inspector/delete.ts'
import { HistoryList } from '../inspector/HistoryList.tsx'
import { InspectorHead } from '../inspector/InspectorHead.tsx'
import { PassageList } from '../inspector/PassageList.tsx'
import { addToEvent } from '../tagging/actions.ts'
import { AddSelection } from './AddSelection.tsx'
import { type EventFields, setEvent, takingPart } from './event-actions.ts'
import { useEventProposals } from './event-proposals.ts'
import './events.css'
import { Participants } from './Participants.tsx'
import { PlaceField } from './PlaceField.tsx'
import { TimeField } from './TimeField.tsx'

interface EventInspectorProps {
  id: string
  articleId?: string | undefined
  /** The passage that was clicked. */
  passageId?: string
}

/** An event: what, when, where, who took part as what, and the passages that tell of it. */
export function EventInspector({ id, articleId, passageId }: EventInspectorProps) {
  const here = useEvents(articleId).data?.find((row) => row.id === id)
  const event = useEvents().data?.find((row) => row.id === id) ?? here
  return event ? <Shown event={event} articleId={articleId} {...(passageId ? { passageId } : {})} /> : null
}

interface ShownProps {
  event: EventView
  articleId?: string | undefined
  passageId?: string
}

function Shown({ event, articleId, passageId }: ShownProps) {
  const readOnly = useReadOnly()
  const [history, setHistory] = useState(false)
  const proposals = useEventProposals(event)
  const open = openCount(proposals)
  const set = (fields: EventFields) => void setEvent(event, fields)
  const target = { kind: 'event', id: event.id, articleId } as const
  return (
    <>
      <InspectorHead
        look={layerLooks.event}
        detail={open > 0 ? `${open} proposed` : undefined}
        target={target}
        deletes={deletesOf(event, articleId, passageId)}
        historyOpen={history}
        onHistory={() => setHistory(!history)}
      >
        {open > 0 && !readOnly && (
          <Button
            variant="subtle"
            size="compact-xs"
            className="accept-all"
            onClick={() => set(accepted(event, proposals))}
          >
            Accept all
          </Button>
        )}
      </InspectorHead>
      <div className="insp-body">
        <div className="insp-say">
          <EditableText
            label="Title"
            name
            required
            value={event.title}
            readOnly={readOnly}
            onSave={(title) => set({ title })}
          />
        </div>
        <dl className="kv">
          <dt>Time</dt>
          <dd>
            <TimeField
              time={event.time}
              proposal={proposals.time}
              readOnly={readOnly}
              onSave={(time) => set({ time })}
            />
          </dd>
          <dt>Place</dt>
          <dd>
            <PlaceField
              event={event}
              proposal={proposals.place}
              readOnly={readOnly}
              onSave={(placeId) => set({ placeId })}
            />
          </dd>
          <dt>Who</dt>
          <dd>
            <Participants event={event} proposed={proposals.participants} readOnly={readOnly} />
          </dd>
          <dt>About</dt>
          <dd>
            <EditableText
              label="Description"
              multiline
              placeholder={readOnly ? '' : 'Add a description'}
              value={event.description ?? ''}
              readOnly={readOnly}
              onSave={(text) => set({ description: text === '' ? null : text })}
            />
          </dd>
        </dl>
        {history && <HistoryList record={{ kind: 'event', id: event.id }} />}
        <PassageList target={target} total={event.passages.length} className="p-event" />
        {!readOnly && (
          <AddSelection
            keys="Shift+V"
            label="Add the selected words as a passage"
            onAdd={(session, range) => void addToEvent(session, range, event)}
          />
        )}
      </div>
    </>
  )
}

function openCount({ time, place, participants }: EventProposals): number {
  return (time ? 1 : 0) + (place ? 1 : 0) + participants.length
}

/** What accepting all proposals writes, as one step. */
function accepted(event: EventView, { time, place, participants }: EventProposals): EventFields {
  return {
    ...(time ? { time: time.value } : {}),
    ...(place ? { placeId: place.value } : {}),
    ...(participants.length > 0
      ? {
          participants: [...takingPart(event), ...participants.map(({ value }) => ({ entityId: value, role: null }))],
        }
      : {}),
  }
}

function deletesOf(event: EventView, articleId?: string, passageId?: string): Deletable[] {
  const whole = wholeEvent(event)
  if (!passageId || !articleId || event.passages.length < 2) return [whole]
  const one: Deletable = {
    label: 'Take this passage off the event',
    records: [{ kind: 'event-passage', id: passageId, articleId }],
    done: 'Took a passage off an event',
  }
  return [one, whole]
}
