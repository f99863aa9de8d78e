import { type ReactNode, useMemo, useState } from 'react'
import { type LinkProposal, pairKey, proposeLinks } from '#shared/analysis/claim-clusters.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { comparedClaims } from '#shared/views/claim-compare.ts'
import {
  type ClaimColumn,
  type ClaimFilter,
  type ClaimGrouping,
  type ClaimLine,
  type ClaimTableRow,
  claimColumns,
  groupLines,
} from '#shared/views/claim-rows.ts'
import { wholeClaims } from '#shared/views/claims-shown.ts'
import { formatNumber } from '#shared/views/format.ts'
import type { TableSort } from '#shared/views/table-sort.ts'
import { claimsFigure } from '#shared/views/tables/claim-tables.ts'
import { drawnTable } from '#shared/views/tables/draw-table.ts'
import { wholeClaim } from '../../app/delete-records.ts'
import { useViewState } from '../../app/view-state.ts'
import { useClaims, useEntities, useReadOnly } from '../../backend/queries.ts'
import { Cell } from '../../ui/Cell.tsx'
import { type Column, ColumnHeads } from '../../ui/ColumnHead.tsx'
import { useViewFilter } from '../filter/filter-store.ts'
import { RecordTable } from '../table/RecordTable.tsx'
import { useTableFilter } from '../table/table-filter.ts'
import { ClaimsToolbar } from './ClaimsToolbar.tsx'
import { ClaimTableLine } from './ClaimTableLine.tsx'
import { Contradiction, ProposedLink } from './Clusters.tsx'
import { useClaimLinks } from './claim-links.ts'
import './claims.css'
import { LinkClaim } from './LinkClaim.tsx'
import { NoClaims } from './NoClaims.tsx'
import { useClaimTable } from './use-claim-table.ts'

const columns: readonly Column<ClaimColumn>[] = [
  { column: 'content', label: 'Claim' },
  { column: 'kind', label: 'Kind' },
  { column: 'hedge', label: 'Hedge' },
  { column: 'horizon', label: 'Horizon' },
  { column: 'grade', label: 'Grade' },
  { column: 'article', label: 'First seen in' },
  { column: 'credence', label: 'Credence 0–100' },
  { column: 'links', label: 'Links' },
]

type Row =
  | ClaimTableRow
  | { contradiction: string; one: ClaimLine; other: ClaimLine }
  | { proposal: LinkProposal; from: ClaimLine; to: ClaimLine }

/** All claims of the project in one table, contradictions first; a line opens its article at the passage. */
export function ClaimsView() {
  const claims = useClaims().data
  const [filter, setFilter] = useTableFilter<ClaimFilter>('claims', wholeClaims)
  const [sort, setSort] = useViewState<TableSort<ClaimColumn>>('claims.sort', wholeClaims.sort)
  const [grouping, setGrouping] = useViewState<ClaimGrouping>('claims.group', wholeClaims.grouping)
  const { lines, shown } = useClaimTable({ ...filter, sort }, useViewFilter())
  const clusters = useClusters(lines, shown)
  const rows = useMemo<Row[]>(
    () => [...clusters.rows, ...groupLines(shown, grouping)],
    [clusters.rows, shown, grouping],
  )
  const readOnly = useReadOnly()
  const [linking, setLinking] = useState<ClaimView | null>(null)
  if (claims?.length === 0) return <NoClaims />
  return (
    <section className="table-view" data-column="text" aria-label="Claims">
      <ClaimsToolbar
        total={lines.length}
        shown={shown.length}
        filter={filter}
        setFilter={setFilter}
        grouping={grouping}
        setGrouping={setGrouping}
        onCompare={clusters.compare}
        draw={() => drawnTable('Claims', claimsFigure(shown, grouping))}
      />
      <RecordTable<Row>
        label="Claims"
        className="claims-grid"
        kind="claim"
        rows={rows}
        head={<ColumnHeads columns={columns} sort={sort} onSort={setSort} />}
        recordOf={claimOf}
        keyOf={keyOfRow}
        jumpsAtOnce
        deletes={(row) => ('line' in row ? wholeClaim(row.line.claim) : undefined)}
        onKey={(event, row) => {
          const plain = !event.altKey && !event.ctrlKey && !event.metaKey
          if (readOnly || !plain || event.key.toLowerCase() !== 'l') return
          event.preventDefault()
          setLinking((row && claimOf(row)) ?? null)
        }}
        line={(row, selected) => {
          if ('group' in row) return <Group name={row.group} count={row.count} />
          if ('contradiction' in row) return <Wide content={<Contradiction linkId={row.contradiction} {...row} />} />
          if ('proposal' in row)
            return <Wide content={<ProposedLink {...row} onRefuse={() => clusters.refuse(row.proposal)} />} />
          return (
            <ClaimTableLine
              line={row.line}
              selected={selected}
              query={filter.text}
              withHolder={grouping !== 'holder'}
            />
          )
        }}
      />
      {linking && <LinkClaim claim={linking} onClose={() => setLinking(null)} />}
    </section>
  )
}

/** So many claims are compared without being asked. */
const fewEnough = 500

/** The contradictions among the claims shown, and the links that the words propose. */
function useClusters(lines: readonly ClaimLine[], shown: readonly ClaimLine[]) {
  const links = useClaimLinks().data
  const entities = useEntities().data
  const [refused, setRefused] = useViewState<string[]>('claims.refused', [])
  const [asked, setAsked] = useState(false)
  const compare = asked || lines.length <= fewEnough
  const settled = useMemo(
    () => new Set([...refused, ...(links ?? []).map(({ fromId, toId }) => pairKey(fromId, toId))]),
    [refused, links],
  )
  const proposals = useMemo(
    () => (compare ? proposeLinks(comparedClaims(lines, entities ?? []), settled) : []),
    [compare, lines, entities, settled],
  )
  const rows = useMemo(() => {
    const byId = new Map(shown.map((line) => [line.claim.id, line]))
    const contradictions = (links ?? []).flatMap(({ id, type, fromId, toId }): Row[] => {
      const [one, other] = [byId.get(toId), byId.get(fromId)]
      return type === 'contradicts' && one && other ? [{ contradiction: id, one, other }] : []
    })
    const proposed = proposals.flatMap((proposal): Row[] => {
      const [from, to] = [byId.get(proposal.fromId), byId.get(proposal.toId)]
      return from && to ? [{ proposal, from, to }] : []
    })
    return [...headed('Contradictions to settle', contradictions), ...headed('Proposed links', proposed)]
  }, [shown, links, proposals])
  return {
    rows,
    compare: compare ? undefined : () => setAsked(true),
    refuse: ({ fromId, toId }: LinkProposal) => setRefused([...refused, pairKey(fromId, toId)]),
  }
}

function headed(group: string, rows: readonly Row[]): Row[] {
  return rows.length === 0 ? [] : [{ group, count: rows.length }, ...rows]
}

function claimOf(row: Row): ClaimView | undefined {
  return 'line' in row ? row.line.claim : undefined
}

function keyOfRow(row: Row): string {
  if ('group' in row) return `group ${row.group}`
  if ('contradiction' in row) return `link ${row.contradiction}`
  return 'proposal' in row ? `proposal ${row.proposal.fromId} ${row.proposal.toId}` : row.line.claim.id
}

function Group({ name, count }: { name: string; count: number }) {
  return (
    <Cell className="table-group" span={claimColumns.length}>
      <bdi className="b cut">{name}</bdi>
      <span className="f3 num">{formatNumber(count)}</span>
    </Cell>
  )
}

function Wide({ content }: { content: ReactNode }) {
  return <Cell span={claimColumns.length}>{content}</Cell>
}
