import { useState } from 'react'
import type { EntityType } from '#shared/model/entity.ts'
import type { EventView } from '#shared/protocol/depth-views.ts'
import { useEntities } from '../../backend/queries.ts'
import { EntityIcon } from '../../ui/kinds.tsx'
import { EntityPicker } from '../entities/EntityPicker.tsx'
import { FieldAtRest } from '../inspector/FieldAtRest.tsx'

interface PlaceFieldProps {
  event: EventView
  /** Id of an entity, and the words it is named by. */
  proposal: { value: string; word: string } | undefined
  readOnly: boolean
  onSave(placeId: string | null): void
  /** Makes a place that is not known yet. */
  onCreate(name: string, type: EntityType): void
  onReject(): void
}

/** Where it happened: an entity; one named in the sentence waits for a nod. */
export function PlaceField({ event, proposal, readOnly, onSave, onCreate, onReject }: PlaceFieldProps) {
  const entities = useEntities().data ?? []
  const [editing, setEditing] = useState(false)
  const nameOf = (id: string) => entities.find((one) => one.id === id)?.name ?? 'A place that is not here'
  if (editing) {
    return (
      <EntityPicker
        label="Place"
        placeholder="Find a place"
        first={['place', 'site']}
        onCancel={() => setEditing(false)}
        onPick={({ id }) => {
          setEditing(false)
          onSave(id)
        }}
        types={['place', 'site']}
        onCreate={(name, kind) => {
          setEditing(false)
          onCreate(name, kind)
        }}
      />
    )
  }
  const shownId = event.placeId ?? proposal?.value
  const type = entities.find(({ id }) => id === shownId)?.type
  return (
    <FieldAtRest
      label="Place"
      open="Add a place"
      value={event.placeId === null ? undefined : nameOf(event.placeId)}
      proposal={proposal && { value: nameOf(proposal.value), word: proposal.word }}
      readOnly={readOnly}
      show={(name) => (
        <span className="row" style={{ gap: 6 }}>
          {type && <EntityIcon type={type} />}
          <bdi>{name}</bdi>
        </span>
      )}
      onAccept={() => proposal && onSave(proposal.value)}
      onReject={onReject}
      onReopen={() => onSave(null)}
      onOpen={() => setEditing(true)}
    />
  )
}
