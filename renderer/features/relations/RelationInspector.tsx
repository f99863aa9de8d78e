import { Menu, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowsExchange, IconArrowsVertical, IconChevronDown } from '@tabler/icons-react'
import { standingOf } from '#shared/analysis/standing.ts'
import type { RelationTypeView, RelationView } from '#shared/protocol/depth-views.ts'
import { parsePartialDate } from '#shared/text/partial-date.ts'
import { formatDate } from '#shared/views/format.ts'
import { wholeRelation } from '../../app/delete-records.ts'
import { useReadOnly, useRelations, useRelationTypes } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { EditableText } from '../../ui/EditableText.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconAction } from '../../ui/IconAction.tsx'
import { notifyError } from '../../ui/notify.tsx'
import { OptionalText } from '../../ui/OptionalText.tsx'
import { RadioItems } from '../../ui/RadioItems.tsx'
import { AddSelection } from '../inspector/AddSelection.tsx'
import { InspectorFrame } from '../inspector/InspectorFrame.tsx'
import { EntityEnd } from './EntityEnd.tsx'
import { Evidence } from './Evidence.tsx'
import { type RelationFields, setRelation } from './set-relation.ts'
import './relations.css'
import { standingWords } from '#shared/views/standing-words.ts'

/** A relation: its ends and type, from when to when, how far it is vouched for, and the passages for and against it. */
export function RelationInspector({ id }: { id: string }) {
  const relation = useRelations().data?.find((row) => row.id === id)
  return relation ? <Shown relation={relation} /> : null
}

function Shown({ relation }: { relation: RelationView }) {
  const { id, fromId, toId, typeId } = relation
  const readOnly = useReadOnly()
  const types = useRelationTypes().data ?? []
  const type = types.find((one) => one.id === typeId)
  const directed = type?.directed ?? true
  const set = (fields: RelationFields) => setRelation(id, fields)
  const Arrow = directed ? IconArrowDown : IconArrowsVertical
  return (
    <InspectorFrame
      look={{ label: 'Relation' }}
      target={{ kind: 'relation', id }}
      deletes={[wholeRelation(id)]}
      actions={
        !readOnly &&
        directed && (
          <IconAction label="Swap the direction" onClick={() => set({ fromId: toId, toId: fromId })}>
            <IconArrowsExchange />
          </IconAction>
        )
      }
      after={
        <>
          <Evidence relation={relation} readOnly={readOnly} />
          {!readOnly && (
            <AddSelection
              label="Add the selected words as evidence"
              onAdd={({ articleId }, range) =>
                void write('relation/add-passage', { relationId: id, articleId, ...range, stance: 'for' })
              }
            />
          )}
        </>
      }
    >
      <div className="relation-ends">
        <EntityEnd label="From" id={fromId} readOnly={readOnly} onChange={(next) => set({ fromId: next })} />
        <span className="row relation-type">
          <Arrow className="s" aria-hidden />
          <TypeMenu type={type} types={types} readOnly={readOnly} onChange={(next) => set({ typeId: next })} />
        </span>
        <EntityEnd label="To" id={toId} readOnly={readOnly} onChange={(next) => set({ toId: next })} />
      </div>
      <dl className="kv">
        <Field name="Standing">
          <span className={standingOf(relation.passages).standing === 'contested' ? 'contested' : ''}>
            {standingWords(relation.passages)}
          </span>
        </Field>
        <DateField label="Since" value={relation.since} readOnly={readOnly} onSave={(since) => set({ since })} />
        <DateField label="Until" value={relation.until} readOnly={readOnly} onSave={(until) => set({ until })} />
        <Field name="Note">
          <OptionalText
            label="Note on the relation"
            invitation="Add a note"
            value={relation.note}
            readOnly={readOnly}
            onSave={(note) => set({ note })}
          />
        </Field>
      </dl>
    </InspectorFrame>
  )
}

interface TypeMenuProps {
  type: RelationTypeView | undefined
  types: readonly RelationTypeView[]
  readOnly: boolean
  onChange(id: string): void
}

function TypeMenu({ type, types, readOnly, onChange }: TypeMenuProps) {
  const name = type?.name ?? 'a type that is not in the list'
  return (
    <Menu position="bottom-start" disabled={readOnly}>
      <Menu.Target>
        <UnstyledButton className="value" aria-label={`Type: ${name}`}>
          {name}
          {!readOnly && <IconChevronDown className="s f3" aria-hidden />}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className="filter-options">
        <RadioItems
          options={types.map((one) => ({ value: one.id, label: one.name }))}
          value={type?.id ?? null}
          onChoose={onChange}
        />
      </Menu.Dropdown>
    </Menu>
  )
}

interface DateFieldProps {
  label: string
  value: string | null
  readOnly: boolean
  onSave(date: string | null): void
}

/** A date as precise as it is known. */
function DateField({ label, value, readOnly, onSave }: DateFieldProps) {
  const save = (text: string) => {
    const date = text === '' ? null : parsePartialDate(text)
    if (text !== '' && date === null) {
      notifyError('Write it as 2024-05-20, May 2024 or 2024.', `“${text}” is not a date`)
    } else onSave(date)
  }
  return (
    <Field name={label}>
      <EditableText
        key={value}
        label={label}
        placeholder={readOnly ? '' : 'Add a date'}
        value={formatDate(value)}
        readOnly={readOnly}
        onSave={save}
      />
    </Field>
  )
}
