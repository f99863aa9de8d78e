import { Button, Modal, Switch, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { standardRelationTypes } from '#shared/model/relation.ts'
import type { RelationTypeView } from '#shared/protocol/depth-views.ts'
import { formatCount } from '#shared/views/format.ts'
import { deleteRecords } from '../../app/delete-records.ts'
import { paintRow } from '../../backend/paint.ts'
import { useReadOnly, useRelationTypes } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { EditableText } from '../../ui/EditableText.tsx'
import { IconAction } from '../../ui/IconAction.tsx'
import { nameProblem } from '../../ui/name-limit.ts'
import './relations.css'

interface RelationTypesDialogProps {
  opened: boolean
  onClose(): void
}

/** The list of types of relations: renamed in place, with or without direction, own ones added and deleted. */
export function RelationTypesDialog({ opened, onClose }: RelationTypesDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Types of relations" size={480}>
      <Types />
    </Modal>
  )
}

function Types() {
  const types = useRelationTypes().data ?? []
  const readOnly = useReadOnly()
  return (
    <>
      <ul className="relation-types">
        {types.map((type) => (
          <One key={type.id} type={type} readOnly={readOnly} />
        ))}
      </ul>
      {!readOnly && <NewType taken={types.map(({ name }) => name)} />}
    </>
  )
}

const standard = new Set(standardRelationTypes.map(({ id }) => id))

function One({ type, readOnly }: { type: RelationTypeView; readOnly: boolean }) {
  const { id, name, directed, uses } = type
  const set = (fields: Partial<Pick<RelationTypeView, 'name' | 'directed'>>) =>
    void write('relation-type/set', { id, ...fields }, { paint: () => paintRow('relation-type/list', id, fields) })
  const removable = !readOnly && uses === 0 && !standard.has(id)
  return (
    <li>
      <EditableText
        label={`Name of ${name}`}
        name
        required
        value={name}
        readOnly={readOnly}
        onSave={(text) => set({ name: text })}
      />
      <Switch
        size="xs"
        label="has a direction"
        aria-label={`${name} has a direction`}
        checked={directed}
        disabled={readOnly}
        onChange={(event) => set({ directed: event.currentTarget.checked })}
      />
      <span className="t12 f3 num">{uses === 0 ? '' : formatCount(uses, 'use')}</span>
      {removable ? (
        <IconAction
          small
          label={`Delete ${name}`}
          onClick={() => void deleteRecords({ records: [{ kind: 'relation-type', id }], done: `Deleted ${name}` })}
        >
          <IconTrash className="s" />
        </IconAction>
      ) : (
        <span />
      )}
    </li>
  )
}

function NewType({ taken }: { taken: readonly string[] }) {
  const [name, setName] = useState('')
  const text = name.trim()
  const problem = nameProblem(name) ?? (taken.includes(text) ? 'There is such a type already.' : null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text === '' || problem) return
    const made = await write('relation-type/set', { id: crypto.randomUUID(), name: text })
    if (made) setName('')
  }
  return (
    <form className="new-type" onSubmit={submit}>
      <TextInput
        className="grow"
        aria-label="New type"
        placeholder="New type, e.g. trained by"
        error={problem}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={text === '' || problem !== null}>
        Add
      </Button>
    </form>
  )
}
