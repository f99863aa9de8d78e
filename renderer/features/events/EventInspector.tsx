import type { EventProposals } from '#shared/analysis/propose-event.ts'
import type { EventView } from '#shared/protocol/depth-views.ts'
import { deletesOf, wholeEvent } from '../../app/delete-records.ts'
import { useEvents, useReadOnly } from '../../backend/queries.ts'
import { Field } from '../../ui/Field.tsx'
import { layerLooks } from '../../ui/kinds.tsx'
import { OptionalText } from '../../ui/OptionalText.tsx'
import { AcceptAll } from '../inspector/Accept.tsx'
import { AddSelection } from '../inspector/AddSelection.tsx'
import { InspectorFrame } from '../inspector/InspectorFrame.tsx'
import { InspectorTitle } from '../inspector/InspectorTitle.tsx'
import { PassageList } from '../inspector/PassageList.tsx'
import { addToEvent } from '../tagging/actions.ts'
import { createFor, type EventFields, setEvent, turnDown } from './event-actions.ts'
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
  const proposals = useEventProposals(event)
  const open = openCount(proposals)
  const set = (fields: EventFields) => void setEvent(event, fields)
  const target = { kind: 'event', id: event.id, articleId } as const
  return (
    <InspectorFrame
      look={layerLooks.event}
      detail={open > 0 ? `${open} proposed` : undefined}
      target={target}
      deletes={deletesOf(wholeEvent(event), {
        kind: 'event-passage',
        id: event.passages.length < 2 ? undefined : passageId,
        articleId,
        label: 'Take this passage off the event',
        done: 'Took a passage off an event',
      })}
      actions={open > 0 && !readOnly && <AcceptAll onClick={() => set(accepted(proposals))} />}
      after={
        <>
          <PassageList target={target} total={event.passages.length} className={layerLooks.event.className} />
          {!readOnly && (
            <AddSelection
              keys="Shift+V"
              label="Add the selected words as a passage"
              onAdd={(session, range) => void addToEvent(session, range, event)}
            />
          )}
        </>
      }
    >
      <InspectorTitle label="Title" name value={event.title} readOnly={readOnly} onSave={(title) => set({ title })} />
      <dl className="kv">
        <Field name="Time">
          <TimeField
            event={event}
            proposal={proposals.time}
            readOnly={readOnly}
            onSave={(time) => set({ time })}
            onReject={() => turnDown(event, ['time'])}
          />
        </Field>
        <Field name="Place">
          <PlaceField
            event={event}
            proposal={proposals.place}
            readOnly={readOnly}
            onSave={(placeId) => set({ placeId })}
            onCreate={(name, type) => void createFor(event, { name, type }, (placeId) => ({ placeId }))}
            onReject={() => proposals.place && turnDown(event, [`place ${proposals.place.value}`])}
          />
        </Field>
        <Field name="Who">
          <Participants event={event} proposed={proposals.participants} readOnly={readOnly} />
        </Field>
        <Field name="About">
          <OptionalText
            label="Description"
            invitation="Add a description"
            value={event.description}
            readOnly={readOnly}
            onSave={(description) => set({ description })}
          />
        </Field>
      </dl>
    </InspectorFrame>
  )
}

function openCount({ time, place, participants }: EventProposals): number {
  return (time ? 1 : 0) + (place ? 1 : 0) + participants.length
}

/** What accepting all proposals writes, as one step. */
function accepted({ time, place, participants }: EventProposals): EventFields {
  return {
    ...(time ? { time: time.value } : {}),
    ...(place ? { placeId: place.value } : {}),
    participants: participants.map(({ value }) => ({ entityId: value })),
  }
}
