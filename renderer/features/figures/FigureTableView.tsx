import type { FigureTable } from '#shared/brief/figure.ts'
import { useApp } from '../../app/store.ts'
import './figures.css'

/** A table of a brief; a line opens its passage. */
export function FigureTableView({ table, label }: { table: FigureTable; label: string }) {
  const all = table.columns.reduce((sum, { share }) => sum + share, 0)
  return (
    <table className="figure-table" aria-label={label}>
      <colgroup>
        {table.columns.map(({ label: name, share }) => (
          <col key={name} style={{ width: `${(share / all) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ label: name, end }) => (
            <th key={name} scope="col" className={end ? 'end' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no names of their own, and are drawn as a whole
          <Row key={index} row={row} columns={table.columns} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, columns }: { row: FigureTable['rows'][number]; columns: FigureTable['columns'] }) {
  const jumpTo = useApp((state) => state.jumpTo)
  if ('head' in row) {
    return (
      <tr>
        <th scope="rowgroup" colSpan={columns.length} dir="auto">
          {row.head} <span className="f3">{row.count}</span>
        </th>
      </tr>
    )
  }
  const { passage } = row
  return (
    <tr>
      {row.cells.map(({ text, quiet }, at) => (
        <td
          key={columns[at]?.label ?? at}
          dir="auto"
          className={[quiet ? 'f2' : '', columns[at]?.end ? 'end' : ''].filter(Boolean).join(' ') || undefined}
        >
          {at === 0 && passage ? (
            <button type="button" className="figure-open" onClick={() => jumpTo(passage)}>
              {text}
            </button>
          ) : (
            text
          )}
        </td>
      ))}
    </tr>
  )
}
