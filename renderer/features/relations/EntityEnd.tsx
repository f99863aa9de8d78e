import { useState } from 'react'
import { useEntities } from '../../backend/queries.ts'
import { EntityIcon } from '../../ui/kinds.tsx'
import { EntityPicker } from '../entities/EntityPicker.tsx'

interface EntityEndProps {
  label: string
  id: string | null
  readOnly?: boolean
  /** The next thing to say: a dialog that opens puts the keyboard on it. */
  next?: boolean
  onChange(id: string): void
}

/** One end of a relation: an entity, changed by a click on it. */
export function EntityEnd({ label, id, readOnly = false, next = false, onChange }: EntityEndProps) {
  const entity = useEntities().data?.find((one) => one.id === id)
  const [editing, setEditing] = useState(false)
  if (editing) {
    return (
      <EntityPicker
        label={label}
        placeholder="Find an entity"
        onCancel={() => setEditing(false)}
        onPick={(picked) => {
          setEditing(false)
          onChange(picked.id)
        }}
      />
    )
  }
  const name = entity?.name ?? (id === null ? 'Choose an entity' : 'Not in this project')
  return (
    <button
      type="button"
      className="value relate-end"
      data-autofocus={next || undefined}
      aria-label={`${label}: ${name}`}
      disabled={readOnly}
      onClick={() => setEditing(true)}
    >
      {entity && <EntityIcon type={entity.type} silent />}
      <bdi className={entity ? 'm' : 'f3'}>{name}</bdi>
    </button>
  )
}
