import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { TableSort } from '#shared/views/table-sort.ts'

/** A column a table can be sorted by; `end` where it holds numbers. */
export interface Column<C extends string> {
  column: C
  label: string
  end?: boolean
}

interface ColumnHeadsProps<C extends string> {
  columns: readonly Column<C>[]
  sort: TableSort<C>
  onSort(sort: TableSort<C>): void
}

/** The heads of a table's columns. */
export function ColumnHeads<C extends string>({ columns, sort, onSort }: ColumnHeadsProps<C>) {
  return columns.map((column) => <ColumnHead key={column.column} {...column} sort={sort} onSort={onSort} />)
}

interface ColumnHeadProps<C extends string> extends Column<C> {
  sort: TableSort<C>
  onSort(sort: TableSort<C>): void
}

/** The head of a column: a click sorts by it, another turns the order round. */
function ColumnHead<C extends string>({ column, label, sort, onSort, end }: ColumnHeadProps<C>) {
  const active = sort.by === column
  const Icon = sort.reversed ? IconChevronUp : IconChevronDown
  const role = { role: 'columnheader', 'aria-sort': active ? (sort.reversed ? descending : ascending) : none }
  return (
    <div className={end ? 'cell-end' : ''} {...role}>
      <button
        type="button"
        className={`column-head${active ? ' on' : ''}`}
        onClick={() => onSort({ by: column, reversed: active && !sort.reversed })}
      >
        {label}
        {active && <Icon className="s" aria-hidden />}
      </button>
    </div>
  )
}

const ascending = 'ascending' as const
const descending = 'descending' as const
const none = 'none' as const
