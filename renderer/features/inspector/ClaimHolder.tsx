import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useState } from 'react'
import type { ClaimView, EntityView } from '#shared/protocol/views.ts'
import { entityNamed } from '#shared/views/proposals.ts'
import { useEntities } from '../../backend/queries.ts'
import { EntityIcon } from '../../ui/kinds.tsx'
import { bestEntities, EntityOptions } from '../entities/EntityOptions.tsx'
import { FieldAtRest } from './FieldAtRest.tsx'

/** Who says so, as a claim keeps it. */
export type Holder = Pick<ClaimView, 'holder' | 'holderEntityId'>

interface ClaimHolderProps {
  claim: ClaimView
  proposal: { value: string; word: string } | undefined
  readOnly: boolean
  onAccept(): void
  onReopen(): void
  onSave(holder: Holder): void
}

/** Who says so: an entity of the project, or words. */
export function ClaimHolder({ claim, proposal, readOnly, onAccept, onReopen, onSave }: ClaimHolderProps) {
  const entities = useEntities().data ?? []
  const [editing, setEditing] = useState(false)
  if (editing) {
    return (
      <HolderInput
        initial={claim.holder ?? proposal?.value ?? ''}
        entities={entities}
        onCancel={() => setEditing(false)}
        onSave={(holder) => {
          setEditing(false)
          onSave(holder)
        }}
      />
    )
  }
  const entity = claim.holderEntityId
    ? entities.find((one) => one.id === claim.holderEntityId)
    : claim.holder === undefined && proposal
      ? entityNamed(proposal.value, entities)
      : undefined
  return (
    <FieldAtRest
      label="Holder"
      value={entity && claim.holder !== undefined ? entity.name : claim.holder}
      proposal={proposal}
      readOnly={readOnly}
      show={(text) => (
        <span className="row" style={{ gap: 6 }}>
          {entity && <EntityIcon type={entity.type} />}
          <bdi>{entity?.name ?? text}</bdi>
        </span>
      )}
      onAccept={onAccept}
      onReopen={onReopen}
      onOpen={() => setEditing(true)}
    />
  )
}

interface HolderInputProps {
  label?: string
  initial: string
  entities: readonly EntityView[]
  onCancel(): void
  onSave(holder: Holder): void
}

/** A field for somebody who says something: an entity of the project, or words. */
export function HolderInput({ label = 'Holder', initial, entities, onCancel, onSave }: HolderInputProps) {
  const combobox = useCombobox({ defaultOpened: true })
  const [text, setText] = useState(initial)
  const found = bestEntities(text, entities)
  const saveWords = () => onSave(text.trim() === '' ? none : words(text.trim(), entities))
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const entity = entities.find((one) => one.id === id)
        if (entity) onSave({ holder: entity.name, holderEntityId: entity.id })
      }}
    >
      <Combobox.Target>
        <TextInput
          className="grow"
          size="xs"
          autoFocus
          dir="auto"
          aria-label={label}
          placeholder="none"
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setText(event.currentTarget.value)
            combobox.openDropdown()
            combobox.resetSelectedOption()
          }}
          onBlur={() => (text === initial ? onCancel() : saveWords())}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.stopPropagation()
              onCancel()
            }
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() < 0) {
              event.preventDefault()
              saveWords()
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0}>
        <Combobox.Options className="holder-list">
          <EntityOptions entities={found} />
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

const none: Holder = { holder: null, holderEntityId: null }

function words(text: string, entities: readonly EntityView[]): Holder {
  return { holder: text, holderEntityId: entityNamed(text, entities)?.id ?? null }
}
