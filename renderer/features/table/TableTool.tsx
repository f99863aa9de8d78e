import type { ReactNode } from 'react'
import { formatCount, formatNumber } from '#shared/views/format.ts'
import { FilterText } from '../../ui/FilterText.tsx'
import '../../ui/table.css'

interface TableToolProps {
  /** What the table lists: one of it, and many where that is not `one` with an s. */
  one: string
  many?: string
  text: string
  onText(text: string): void
  shown: number
  total: number
  /** What narrows the table besides the text. */
  children?: ReactNode
  /** What can be done, at the end of the bar. */
  actions?: ReactNode
}

/** The bar above a table: what narrows it, how much of it is shown, what can be done. */
export function TableTool(props: TableToolProps) {
  const { one, many = `${one}s`, text, onText, shown, total, children, actions } = props
  return (
    <div className="table-tool">
      <FilterText
        label={`Filter ${many}`}
        placeholder={`Filter ${formatCount(total, one, many)}`}
        value={text}
        onChange={onText}
      />
      {children}
      <span className="table-actions">
        <ShownCount shown={shown} total={total} />
        {actions}
      </span>
    </div>
  )
}

/** How many of all rows are shown; nothing while it is all of them. */
export function ShownCount({ shown, total }: { shown: number; total: number }) {
  return (
    <span className="f2 t12 num" role="status">
      {shown === total ? '' : `${formatNumber(shown)} of ${formatNumber(total)}`}
    </span>
  )
}
