import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'

/** By which column a table is sorted. */
export interface TableSort<C extends string> {
  by: C
  reversed: boolean
}

interface ColumnHeadProps<C extends string> {
  column: C
  label: string
  sort: TableSort<C>
  onSort(sort: TableSort<C>): void
  end?: boolean
}

/** The head of a column: a click sorts by it, another turns the order round. */
export function ColumnHead<C extends string>({ column, label, sort, onSort, end }: ColumnHeadProps<C>) {
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
