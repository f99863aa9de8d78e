import { type KeyboardEvent, type ReactNode, useCallback, useMemo } from 'react'
import { type Pickable, pick } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import '../../ui/table.css'
import { type Deletable, useRowDelete } from '../../app/delete-records.ts'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { editSelected } from './cell-edit.ts'

/** A record as a row stands for it; `articleId` where the record lives in an article. */
interface RowRecord {
  id: string
  articleId?: string
}

interface RecordTableProps<Row> {
  /** What a screen reader calls the table. */
  label: string
  className: string
  kind: Pickable['kind']
  rows: readonly Row[]
  /** The heads of the columns. */
  head: ReactNode
  /** The record of a row; undefined for a row that only heads others. The same function from one drawing to the next. */
  recordOf(row: Row): RowRecord | undefined
  /** Tells the rows apart where not each has a record. The same function from one drawing to the next. */
  keyOf?: (row: Row) => string
  /** Height of a row in px before it has been measured. */
  estimate?: number
  /** A click jumps to a passage; otherwise the first click selects and the next one jumps. */
  jumpsAtOnce?: boolean
  /** What the second click and Enter do where they do not jump. */
  onOpen?: (row: Row) => void
  /** What Del deletes. */
  deletes?: (row: Row) => Deletable | undefined
  /** Keys that a table does not know itself. */
  onKey?: (event: KeyboardEvent, row: Row | undefined) => void
  line(row: Row, selected: boolean): ReactNode
}

/** A table of records: arrows select, Enter and clicks jump to their passages, F2 edits in the row, Del deletes. */
export function RecordTable<Row>(props: RecordTableProps<Row>) {
  const { kind, rows, recordOf, keyOf, deletes, onKey, line } = props
  const selectedId = useApp((state) => (state.selected?.kind === kind ? state.selected.id : null))
  const select = useApp((state) => state.select)
  const rowKey = useCallback((index: number) => keyOfRow(rows[index], recordOf, keyOf), [rows, recordOf, keyOf])
  const selected = useMemo(
    () => (selectedId === null ? -1 : rows.findIndex((row) => recordOf(row)?.id === selectedId)),
    [rows, recordOf, selectedId],
  )
  const refAt = (index: number): Pickable | undefined => {
    const row = rows[index]
    const record = row && recordOf(row)
    return record && { kind, id: record.id, ...(record.articleId ? { articleId: record.articleId } : {}) }
  }
  const onDelete = useRowDelete((index) => (rows[index] ? deletes?.(rows[index]) : undefined))
  return (
    <VirtualList
      label={props.label}
      className={`table-grid ${props.className}`}
      count={rows.length}
      estimate={props.estimate ?? 33}
      header={{ height: 32, content: props.head }}
      rowKey={rowKey}
      isHead={(index) => refAt(index) === undefined}
      selected={selected}
      onPick={(index) => {
        const ref = refAt(index)
        const row = rows[index]
        if (!ref || row === undefined) return
        if (props.onOpen && ref.id === selectedId) props.onOpen(row)
        else if (props.jumpsAtOnce || ref.id === selectedId) void pick(ref)
        else select(ref)
      }}
      onMove={(index) => {
        const ref = refAt(index)
        if (ref) select(ref)
      }}
      onDelete={deletes && onDelete}
      onKey={(event, index) => {
        if (event.key === 'F2' && editSelected(event.currentTarget)) event.preventDefault()
        else onKey?.(event, rows[index])
      }}
      row={(index) => {
        const row = rows[index]
        return row === undefined ? null : line(row, index === selected)
      }}
    />
  )
}

function keyOfRow<Row>(
  row: Row | undefined,
  recordOf: (row: Row) => RowRecord | undefined,
  keyOf: ((row: Row) => string) | undefined,
): string {
  if (row === undefined) return ''
  return keyOf ? keyOf(row) : (recordOf(row)?.id ?? '')
}
