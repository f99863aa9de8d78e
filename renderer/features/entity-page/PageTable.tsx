import type { ReactNode } from 'react'
import { type Deletable, useRowDelete } from '../../app/delete-records.ts'
import { useApp } from '../../app/store.ts'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { keepRow, type PagePart, usePagePlace } from './page-place.ts'

/** A record on the page, and where its first passage lies. */
export interface PageRecord {
  kind: 'relation' | 'event' | 'claim'
  id: string
  place: { id: string; articleId: string; start: number; end: number } | undefined
}

interface PageTableProps<R> {
  part: PagePart
  label: string
  className: string
  headings: readonly string[]
  rows: readonly R[]
  record(row: R): PageRecord
  deletable(row: R): Deletable
  draw(row: R): ReactNode
}

const columnheader = { role: 'columnheader' }

/** A table of the page: arrows choose, a click or Enter opens the passage. */
export function PageTable<R>(props: PageTableProps<R>) {
  const { part, label, className, headings, rows, record, deletable, draw } = props
  const kept = usePagePlace((state) => state.rows[part] ?? -1)
  const selected = useApp((state) => state.selected?.id)
  const choose = (index: number) => {
    const row = rows[index]
    if (row === undefined) return undefined
    const { kind, id, place } = record(row)
    keepRow(part, index)
    const passage = place ? { articleId: place.articleId, passageId: place.id } : {}
    useApp.getState().select({ kind, id, ...passage })
    return place
  }
  const onDelete = useRowDelete((index) => {
    const row = rows[index]
    return row === undefined ? undefined : deletable(row)
  })
  return (
    <VirtualList
      label={label}
      className={`table-grid ${className}`}
      count={rows.length}
      estimate={33}
      header={{
        height: 32,
        content: headings.map((heading) => (
          <div key={heading} className="t12 m f2" {...columnheader}>
            {heading}
          </div>
        )),
      }}
      rowKey={(index) => {
        const row = rows[index]
        return row === undefined ? '' : record(row).id
      }}
      selected={kept}
      onPick={(index) => {
        const place = choose(index)
        if (!place) return
        const { selected: chosen, jumpTo, select } = useApp.getState()
        jumpTo(place)
        select(chosen)
      }}
      onMove={choose}
      onDelete={onDelete}
      row={(index) => {
        const row = rows[index]
        if (row === undefined) return null
        return <div className={`table-row${record(row).id === selected ? ' on' : ''}`}>{draw(row)}</div>
      }}
    />
  )
}
