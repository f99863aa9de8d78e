import type { ReactNode } from 'react'
import { type Deletable, useRowDelete } from '../../app/delete-records.ts'
import { focusText } from '../../app/focus.ts'
import { type Pickable, pick } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import { VirtualList } from '../../ui/VirtualList.tsx'

interface RecordListProps<R> {
  label: string
  rows: readonly R[]
  /** Height of a row in px before it has been measured. */
  estimate: number
  /** What a row stands for. */
  target(row: R): Pickable
  /** What Del on a row takes away. */
  deletable(row: R): Deletable
  draw(row: R, selected: boolean): ReactNode
}

/** A list of the sidebar: picking a row goes to its next passage, Del deletes it, Esc leads back to the text. */
export function RecordList<R>({ label, rows, estimate, target, deletable, draw }: RecordListProps<R>) {
  const selected = useApp((state) => state.selected)
  const at = (index: number) => rows[index]
  const isSelected = (row: R) => target(row).kind === selected?.kind && target(row).id === selected.id
  const onDelete = useRowDelete((index) => {
    const row = at(index)
    return row && deletable(row)
  })
  return (
    <VirtualList
      label={label}
      className="items"
      count={rows.length}
      estimate={estimate}
      rowKey={(index) => {
        const row = at(index)
        return row ? target(row).id : ''
      }}
      selected={rows.findIndex(isSelected)}
      onPick={(index) => {
        const row = at(index)
        if (row) void pick(target(row))
      }}
      onDelete={onDelete}
      onKey={(event) => {
        if (event.key === 'Escape') focusText()
      }}
      row={(index) => {
        const row = at(index)
        return row ? draw(row, isSelected(row)) : null
      }}
    />
  )
}
