import { Menu, UnstyledButton } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowsExchange,
  IconArrowsVertical,
  IconChevronDown,
  IconHistory,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import type { RelationTypeView, RelationView } from '#shared/protocol/depth-views.ts'
import { parsePartialDate } from '#shared/text/partial-date.ts'
import { useReadOnly, useRelations, useRelationTypes } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { EditableText } from '../../ui/EditableText.tsx'
import { formatDate } from '../../ui/format.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import { notifyError } from '../../ui/notify.tsx'
import { RadioItems } from '../../ui/RadioItems.tsx'
import { AddSelection } from '../events/AddSelection.tsx'
import { deleteRecords } from '../inspector/delete.ts'
import { HistoryList } from '../inspector/HistoryList.tsx'
import { paintRow } from '../inspector/paint.ts'
import { EntityEnd } from './EntityEnd.tsx'
import { Evidence } from './Evidence.tsx'
import './relations.css'
import { standingWords } from './standing-words.ts'

type Fields = Omit<CommandArgs<'relation/set'>, 'id'>

/** A relation: its ends and type, from when to when, how far it is vouched for, and the passages for and against it. */
export function RelationInspector({ id }: { id: string }) {
  const relation = useRelations().data?.find((row) => row.id === id)
  return relation ? <Shown relation={relation} /> : null
}

function Shown({ relation }: { relation: RelationView }) {
  const { id, fromId, toId, typeId } = relation
  const readOnly = useReadOnly()
  const types = useRelationTypes().data ?? []
  const [history, setHistory] = useState(false)
  const type = types.find((one) => one.id === typeId)
  const directed = type?.directed ?? true
  const set = (fields: Fields) =>
    void write(
      'relation/set',
      { id, ...fields },
      { paint: () => paintRow('relation/list', id, fields as Partial<RelationView>) },
    )
  const Arrow = directed ? IconArrowDown : IconArrowsVertical
  return (
    <>
      <div className="insp-head">
        <h2 className="b">Relation</h2>
        <span className="f3 t12 grow cut">{standingWords(relation.passages)}</span>
        {!readOnly && directed && (
          <IconAction label="Swap the direction" onClick={() => set({ fromId: toId, toId: fromId })}>
            <IconArrowsExchange />
          </IconAction>
        )}
        <IconAction label="History" pressed={history} onClick={() => setHistory(!history)}>
          <IconHistory />
        </IconAction>
        {!readOnly && (
          <IconAction
            label="Delete the relation"
            onClick={() => void deleteRecords({ records: [{ kind: 'relation', id }], done: 'Deleted a relation' })}
          >
            <IconTrash />
          </IconAction>
        )}
      </div>
      <div className="insp-body">
        <div className="relation-ends">
          <EntityEnd label="From" id={fromId} readOnly={readOnly} onChange={(next) => set({ fromId: next })} />
          <span className="row relation-type">
            <Arrow className="s" aria-hidden />
            <TypeMenu type={type} types={types} readOnly={readOnly} onChange={(next) => set({ typeId: next })} />
          </span>
          <EntityEnd label="To" id={toId} readOnly={readOnly} onChange={(next) => set({ toId: next })} />
        </div>
        <dl className="kv">
          <DateField label="Since" value={relation.since} readOnly={readOnly} onSave={(since) => set({ since })} />
          <DateField label="Until" value={relation.until} readOnly={readOnly} onSave={(until) => set({ until })} />
          <dt>Note</dt>
          <dd>
            <EditableText
              label="Note on the relation"
              multiline
              placeholder={readOnly ? '' : 'Add a note'}
              value={relation.note ?? ''}
              readOnly={readOnly}
              onSave={(text) => set({ note: text === '' ? null : text })}
            />
          </dd>
        </dl>
        {history && <HistoryList record={{ kind: 'relation', id }} />}
        <Evidence relation={relation} readOnly={readOnly} />
        {!readOnly && (
          <AddSelection
            label="Add the selected words as evidence"
            onAdd={({ articleId }, range) =>
              void write('relation/add-passage', { relationId: id, articleId, ...range, stance: 'for' })
            }
          />
        )}
      </div>
    </>
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
    <>
      <dt>{label}</dt>
      <dd>
        <EditableText
          key={value}
          label={label}
          placeholder={readOnly ? '' : 'Add a date'}
          value={formatDate(value)}
          readOnly={readOnly}
          onSave={save}
        />
      </dd>
    </>
  )
}
