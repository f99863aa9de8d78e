import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useState } from 'react'
import type { EntityType } from '#shared/model/entity.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { useEntities } from '../../backend/queries.ts'
import { EntityIcon, entityLooks } from '../../ui/kinds.tsx'
import { useFirstMarked } from '../../ui/use-first-marked.ts'
import { bestEntities, EntityOptions } from './EntityOptions.tsx'

interface EntityPickerProps {
  label: string
  placeholder: string
  initial?: string
  /** Entities of these types come first. */
  first?: readonly EntityType[]
  /** Entities that cannot be chosen. */
  without?: readonly string[]
  onPick(entity: EntityView): void
  /** Offers to make an entity of the typed name; absent where only known ones will do. */
  onCreate?(name: string, type: EntityType): void
  /** The types that a new entity can be of; the first of `first` where absent. */
  types?: readonly EntityType[]
  onCancel(): void
}

const noTypes: readonly EntityType[] = []

/** Stands among ids, which are never so short. */
const newEntity = 'new'

/** A field in which an entity is found by its name or an alias. */
export function EntityPicker(props: EntityPickerProps) {
  const {
    label,
    placeholder,
    initial = '',
    first = [],
    without = [],
    onPick,
    onCreate,
    types = noTypes,
    onCancel,
  } = props
  const entities = useEntities().data ?? []
  const combobox = useCombobox({ defaultOpened: true })
  const [text, setText] = useState(initial)
  const choices = entities.filter(({ id }) => !without.includes(id))
  const found = bestEntities(text, choices, first)
  const name = text.trim()
  const canBeNew = onCreate !== undefined && name !== '' && !found.some((one) => one.name === name)
  const isTaken = canBeNew && entities.some((one) => one.name === name && without.includes(one.id))
  const isNew = canBeNew && !isTaken
  useFirstMarked(combobox, `${text} ${found.map(({ id }) => id).join(' ')}`)
  const submit = (value: string) => {
    const entity = found.find(({ id }) => id === value)
    if (entity) onPick(entity)
    else if (value === newEntity) onCreate?.(name, first[0] ?? 'organisation')
    else {
      const type = types.find((one) => value === `${newEntity} ${one}`)
      if (type) onCreate?.(name, type)
    }
  }
  return (
    <Combobox store={combobox} position="bottom-start" onOptionSubmit={submit}>
      <Combobox.Target>
        <TextInput
          className="grow"
          size="xs"
          autoFocus
          dir="auto"
          aria-label={label}
          placeholder={placeholder}
          value={text}
          onFocus={(event) => {
            event.currentTarget.select()
            combobox.openDropdown()
          }}
          onChange={(event) => {
            setText(event.currentTarget.value)
            combobox.openDropdown()
          }}
          onBlur={onCancel}
          onKeyDown={(event) => {
            const [best] = found
            // Enter may come before the list has marked its first line.
            if (event.key === 'Enter' && best && combobox.getSelectedOptionIndex() < 0) {
              event.preventDefault()
              onPick(best)
            }
            if (event.key !== 'Escape') return
            event.stopPropagation()
            onCancel()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown
        hidden={found.length === 0 && !isNew && !isTaken}
        onMouseDown={(event) => event.preventDefault()}
      >
        <Combobox.Options className="holder-list">
          <EntityOptions entities={found} />
          {isTaken && <Combobox.Empty>{`${name} is there already.`}</Combobox.Empty>}
          {isNew && types.length === 0 && <Combobox.Option value={newEntity}>{`New: ${name}`}</Combobox.Option>}
          {isNew &&
            types.map((type) => (
              <Combobox.Option key={type} value={`${newEntity} ${type}`}>
                <span className="row" style={{ gap: 8 }}>
                  <EntityIcon type={type} silent />
                  <bdi className="cut">{`New ${entityLooks[type].label.toLowerCase()}: ${name}`}</bdi>
                </span>
              </Combobox.Option>
            ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
