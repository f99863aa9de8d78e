import { UnstyledButton } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useReadOnly } from '../../backend/queries.ts'
import { endEdit, onward, openCell, useCellEdit } from './cell-edit.ts'

interface EditCellProps {
  /** The record of the row. */
  id: string
  /** The field's name within its row. */
  field: string
  /** The field's name as it is read out. */
  label: string
  className?: string
  children: ReactNode
  /** What the value is changed with; `end` closes it. */
  editor(end: () => void): ReactNode
}

const cellRole = { role: 'gridcell' }

/**
 * A cell of a table whose value is edited in its place: by the pencil that shows under the pointer, or by F2 on the row.
 * Esc puts the value back, Tab goes on to the row's next field. The value keeps its room, so nothing shifts.
 */
export function EditCell({ id, field, label, className, children, editor }: EditCellProps) {
  const readOnly = useReadOnly()
  const editing = useCellEdit(({ at }) => at?.id === id && at.field === field)
  const cell = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!editing) return
    event.stopPropagation()
    const inForm = event.target instanceof Element && event.target.closest('form') !== null
    if (event.key !== 'Tab' || !cell.current || inForm) return
    event.preventDefault()
    onward(cell.current, event.shiftKey)
  }
  const marks = readOnly ? {} : { 'data-field': field, 'data-record': id }
  return (
    <div ref={cell} className="cell-edit" dir="auto" {...cellRole} {...marks} {...{ onKeyDown }}>
      <div className={className}>{children}</div>
      {!readOnly && !editing && (
        <UnstyledButton
          className="cell-pencil"
          tabIndex={-1}
          aria-label={`Edit ${label}`}
          onClick={() => cell.current && openCell(cell.current)}
        >
          <IconPencil className="s" aria-hidden />
        </UnstyledButton>
      )}
      {editing && editor(() => endEdit(cell.current))}
    </div>
  )
}
