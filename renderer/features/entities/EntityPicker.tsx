import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useState } from 'react'
import type { EntityType } from '#shared/model/entity.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { useEntities } from '../../backend/queries.ts'
import { EntityIcon } from '../../ui/kinds.tsx'
import { rank } from '../../ui/match.ts'

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
  onCreate?(name: string): void
  onCancel(): void
}

/** A field in which an entity is found by its name or an alias. */
export function EntityPicker(props: EntityPickerProps) {
  const { label, placeholder, initial = '', first = [], without = [], onPick, onCreate, onCancel } = props
  const entities = useEntities().data ?? []
  const combobox = useCombobox({ defaultOpened: true, onDropdownOpen: () => combobox.selectFirstOption() })
  const [text, setText] = useState(initial)
  const found = offered(text, entities, first, without)
  const name = text.trim()
  const isNew = onCreate !== undefined && name !== '' && !found.some((one) => one.name === name)
  const submit = (value: string) => {
    const entity = found.find(({ id }) => `entity ${id}` === value)
    if (entity) onPick(entity)
    else if (value === 'new') onCreate?.(name)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
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
            combobox.updateSelectedOptionIndex('active')
            requestAnimationFrame(() => combobox.selectFirstOption())
          }}
          onBlur={onCancel}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            onCancel()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0 && !isNew} onMouseDown={(event) => event.preventDefault()}>
        <Combobox.Options className="holder-list">
          {found.map((entity) => (
            <Combobox.Option key={entity.id} value={`entity ${entity.id}`}>
              <span className="row" style={{ gap: 8 }}>
                <EntityIcon type={entity.type} />
                <bdi className="cut">{entity.name}</bdi>
              </span>
            </Combobox.Option>
          ))}
          {isNew && <Combobox.Option value="new">{`New: ${name}`}</Combobox.Option>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** The entities that answer the text best, at most eight. */
function offered(
  text: string,
  entities: readonly EntityView[],
  first: readonly EntityType[],
  without: readonly string[],
): EntityView[] {
  return entities
    .filter(({ id }) => !without.includes(id))
    .map((entity) => ({
      entity,
      score: Math.max(rank(text, entity.name), ...entity.aliases.map((alias) => rank(text, alias.text))),
      preferred: first.includes(entity.type) ? 1 : 0,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.preferred - a.preferred || b.score - a.score || b.entity.mentions - a.entity.mentions)
    .slice(0, 8)
    .map(({ entity }) => entity)
}
