import { IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { EventView } from '#shared/protocol/depth-views.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { useApp } from '../../app/store.ts'
import { useEntities } from '../../backend/queries.ts'
import { EditableText } from '../../ui/EditableText.tsx'
import { IconAction } from '../../ui/IconAction.tsx'
import { EntityIcon } from '../../ui/kinds.tsx'
import { EntityPicker } from '../entities/EntityPicker.tsx'
import { Accept } from '../inspector/Accept.tsx'
import { createFor, setEvent, turnDown } from './event-actions.ts'

interface ParticipantsProps {
  event: EventView
  /** Ids of entities that the sentence names. */
  proposed: readonly { value: string }[]
  readOnly: boolean
}

const actorTypes = ['person', 'government', 'organisation', 'armed-group'] as const

/** Who took part and as what; those named in the sentence wait for a nod. */
export function Participants({ event, proposed, readOnly }: ParticipantsProps) {
  const entities = useEntities().data ?? []
  const [adding, setAdding] = useState(false)
  const addButton = useRef<HTMLButtonElement>(null)
  const endAdding = () => {
    setAdding(false)
    requestAnimationFrame(() => document.activeElement === document.body && addButton.current?.focus())
  }
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  const take = (one: { entityId: string; role?: string | null }) => void setEvent(event, { participants: [one] })
  return (
    <ul className="participants">
      {event.participants.map(({ id, entityId, role }) => (
        <li key={id}>
          <Named entity={known.get(entityId)} />
          <EditableText
            className="role grow"
            label={`Role of ${known.get(entityId)?.name ?? 'a participant'}`}
            placeholder={readOnly ? '' : 'as what?'}
            value={role ?? ''}
            readOnly={readOnly}
            onSave={(text) => take({ entityId, role: text === '' ? null : text })}
          />
          {!readOnly && (
            <IconAction
              small
              label={`Remove ${known.get(entityId)?.name ?? 'a participant'}`}
              onClick={() => void setEvent(event, { absent: [entityId] })}
            >
              <IconX className="s" />
            </IconAction>
          )}
        </li>
      ))}
      {proposed.map(({ value }) => (
        <Proposed
          key={value}
          entity={known.get(value)}
          readOnly={readOnly}
          onAccept={() => take({ entityId: value })}
          onReject={() => turnDown(event, [`participant ${value}`])}
        />
      ))}
      {!readOnly && (
        <li>
          {adding ? (
            <EntityPicker
              label="Participant"
              placeholder="Find who took part"
              without={event.participants.map(({ entityId }) => entityId)}
              onCancel={endAdding}
              onPick={({ id }) => {
                endAdding()
                take({ entityId: id })
              }}
              types={actorTypes}
              onCreate={(name, type) => {
                endAdding()
                void createFor(event, { name, type }, (entityId) => ({
                  participants: [{ entityId }],
                }))
              }}
            />
          ) : (
            <button ref={addButton} type="button" className="value f3" onClick={() => setAdding(true)}>
              Add a participant
            </button>
          )}
        </li>
      )}
      {readOnly && event.participants.length === 0 && <li className="f3">none</li>}
    </ul>
  )
}

/** A participant by name; a click opens its page. */
function Named({ entity }: { entity: EntityView | undefined }) {
  const openEntity = useApp((state) => state.openEntity)
  if (!entity) return <bdi className="cut">Not in this project</bdi>
  return (
    <>
      <EntityIcon type={entity.type} />
      <button
        type="button"
        className="participant cut"
        aria-label={`Open the page of ${entity.name}`}
        onClick={() => openEntity(entity.id)}
      >
        <bdi>{entity.name}</bdi>
      </button>
    </>
  )
}

interface ProposedProps {
  entity: EntityView | undefined
  readOnly: boolean
  onAccept(): void
  onReject(): void
}

function Proposed({ entity, readOnly, onAccept, onReject }: ProposedProps) {
  if (!entity) return null
  return (
    <li>
      <button
        type="button"
        className="chip ask ask-value"
        aria-label={`Participant, proposed: ${entity.name}. Accept`}
        disabled={readOnly}
        onClick={onAccept}
      >
        <bdi>{entity.name}</bdi>
      </button>
      {!readOnly && <Accept of={entity.name} onClick={onAccept} onReject={onReject} />}
    </li>
  )
}
