import { Button, Popover, Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { type EntityType, entityTypes } from '#shared/model/entity.ts'
import { useApp } from '../../app/store.ts'
import { write } from '../../backend/write.ts'
import { entityLooks } from '../../ui/kinds.tsx'
import { nameProblem } from '../../ui/name-limit.ts'

/** Makes an entity that no text has named yet. */
export function NewEntityButton() {
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button leftSection={<IconPlus className="s" />} onClick={() => setOpened(!opened)}>
          New entity
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Form onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

function Form({ onDone }: { onDone(): void }) {
  const [name, setName] = useState('')
  const [type, setType] = useState<EntityType>('person')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const made = await write('entity/create', { name: name.trim(), type })
    if (!made) return
    useApp.getState().select({ kind: 'entity', id: made.id })
    onDone()
  }
  return (
    <form className="new-entity" onSubmit={submit}>
      <TextInput
        label="Name"
        data-autofocus
        dir="auto"
        error={nameProblem(name)}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label="Type"
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={entityTypes.map((value) => ({ value, label: entityLooks[value].label }))}
        value={type}
        onChange={(value) => setType((value ?? 'person') as EntityType)}
      />
      <div className="form-actions">
        <Button variant="subtle" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" variant="filled" disabled={name.trim() === '' || nameProblem(name) !== null}>
          Add
        </Button>
      </div>
    </form>
  )
}
