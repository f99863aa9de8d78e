import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type Density, densities } from '#shared/analysis/density.ts'
import { formatNumber } from '#shared/views/format.ts'
import { useApp } from '../../app/store.ts'
import { useRead } from '../../backend/queries.ts'

/** Rows shown at first. */
const most = 12

/** How often a tag and those under it are used per 1,000 words, by article or by source; nothing where it is not used. */
export function TagDensity({ id }: { id: string }) {
  const uses = useRead('tag/density', { id }, { keepPrevious: false }).data
  const [by, setBy] = useState<'article' | 'source'>('source')
  const [all, setAll] = useState(false)
  const rows = useMemo(() => densities(uses ?? [], by), [uses, by])
  if (!uses?.some(({ n }) => n > 0)) return null
  const shown = all ? rows : rows.slice(0, most)
  return (
    <section className="insp-part" aria-label="Density">
      <div className="row density-head">
        <h3 className="insp-title grow">Per 1,000 words</h3>
        <SegmentedControl
          aria-label="Density by"
          value={by}
          onChange={setBy}
          data={[
            { value: 'source', label: 'Source' },
            { value: 'article', label: 'Article' },
          ]}
        />
      </div>
      <table className="density">
        <thead>
          <tr>
            <th scope="col">{by === 'source' ? 'Source' : 'Article'}</th>
            <th scope="col">Words</th>
            <th scope="col">Uses</th>
            <th scope="col">Rate</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.key} row={row} open={by === 'article'} />
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <button type="button" className="link t12 f2" onClick={() => setAll(true)}>
          {`Show all ${formatNumber(rows.length)}`}
        </button>
      )}
    </section>
  )
}

function Row({ row, open }: { row: Density; open: boolean }) {
  return (
    <tr>
      <th scope="row">
        {open ? (
          <button type="button" className="link cut" dir="auto" onClick={() => useApp.getState().openArticle(row.key)}>
            {row.name}
          </button>
        ) : (
          <bdi className="cut">{row.name}</bdi>
        )}
      </th>
      <td className="num">{formatNumber(row.words)}</td>
      <td className="num">{formatNumber(row.n)}</td>
      <td className="num">{row.perThousand === null ? '–' : row.perThousand.toFixed(1)}</td>
    </tr>
  )
}
