import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { claimKinds } from '#shared/model/claim.ts'
import { pick } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import { useViewState } from '../../app/view-state.ts'
import { useArticles, useClaimContexts, useClaims } from '../../backend/queries.ts'
import { Cell } from '../../ui/Cell.tsx'
import { ColumnHead, type TableSort } from '../../ui/ColumnHead.tsx'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { formatCount, formatNumber } from '../../ui/format.ts'
import '../../ui/table.css'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { useRowDelete, wholeClaim } from '../inspector/delete.ts'
import { ClaimTableLine } from './ClaimTableLine.tsx'
import {
  type ClaimColumn,
  type ClaimFilter,
  type ClaimGrouping,
  type ClaimLine,
  type ClaimTableRow,
  claimLines,
  groupLines,
  holderOf,
  passes,
  sortLines,
} from './claim-rows.ts'
import { kindNames } from './claim-words.ts'
import './claims.css'
import { NoClaims } from './NoClaims.tsx'

const noFilter: ClaimFilter = { text: '', kind: null, holder: null, articleId: null }
const headings: readonly { column: ClaimColumn; label: string }[] = [
  { column: 'content', label: 'Claim' },
  { column: 'holder', label: 'Holder' },
  { column: 'kind', label: 'Kind' },
  { column: 'hedge', label: 'Hedge' },
  { column: 'article', label: 'Article' },
]

/** All claims of the project in one table; a line opens its article at the passage. */
export function ClaimsView() {
  const claims = useClaims().data
  const lines = useLines()
  const [filter, setFilter] = useState(noFilter)
  const [sort, setSort] = useViewState<TableSort<ClaimColumn>>('claims.sort', { by: 'content', reversed: false })
  const [grouping, setGrouping] = useViewState<ClaimGrouping>('claims.group', 'holder')
  const shown = useMemo(() => lines.filter((line) => passes(line, filter)), [lines, filter])
  const rows = useMemo(
    () => groupLines(sortLines(shown, sort.by, sort.reversed), grouping),
    [shown, sort.by, sort.reversed, grouping],
  )
  const selected = useApp((state) => (state.selected?.kind === 'claim' ? state.selected.id : null))
  const onDelete = useRowDelete((index) => {
    const row = rows[index]
    return row && 'line' in row ? wholeClaim(row.line.claim) : undefined
  })
  if (claims?.length === 0) return <NoClaims />
  return (
    <section className="table-view" data-column="text" aria-label="Claims">
      <ClaimsToolbar
        lines={lines}
        shown={shown.length}
        filter={filter}
        setFilter={setFilter}
        grouping={grouping}
        setGrouping={setGrouping}
      />
      <VirtualList
        label="Claims"
        className="table-grid claims-grid"
        count={rows.length}
        estimate={33}
        header={{
          height: 32,
          content: headings.map(({ column, label }) => (
            <ColumnHead key={column} column={column} label={label} sort={sort} onSort={setSort} />
          )),
        }}
        rowKey={(index) => keyOfRow(rows[index])}
        isHead={(index) => 'group' in (rows[index] ?? {})}
        selected={rows.findIndex((row) => 'line' in row && row.line.claim.id === selected)}
        onPick={(index) => {
          const row = rows[index]
          if (row && 'line' in row) {
            void pick({ kind: 'claim', id: row.line.claim.id, articleId: row.line.claim.articleId })
          }
        }}
        onDelete={onDelete}
        row={(index) => {
          const row = rows[index]
          if (!row) return null
          if ('group' in row) return <Group name={row.group} count={row.count} />
          return <ClaimTableLine line={row.line} selected={row.line.claim.id === selected} query={filter.text} />
        }}
      />
    </section>
  )
}

function useLines(): ClaimLine[] {
  const claims = useClaims().data
  const articles = useArticles().data
  const contexts = useClaimContexts().data
  return useMemo(
    () =>
      claimLines(
        claims ?? [],
        new Map(articles?.map((row) => [row.id, row])),
        new Map(contexts?.map((context) => [context.claimId, context])),
      ),
    [claims, articles, contexts],
  )
}

function keyOfRow(row: ClaimTableRow | undefined): string {
  if (!row) return ''
  return 'group' in row ? `group ${row.group}` : row.line.claim.id
}

function Group({ name, count }: { name: string; count: number }) {
  return (
    <Cell className="table-group" span={headings.length}>
      <bdi className="b cut">{name}</bdi>
      <span className="f3 num">{formatNumber(count)}</span>
    </Cell>
  )
}

interface ToolbarProps {
  lines: readonly ClaimLine[]
  shown: number
  filter: ClaimFilter
  setFilter(filter: ClaimFilter): void
  grouping: ClaimGrouping
  setGrouping(grouping: ClaimGrouping): void
}

function ClaimsToolbar({ lines, shown, filter, setFilter, grouping, setGrouping }: ToolbarProps) {
  const holders = useMemo(() => optionsOf(lines, (line) => [holderOf(line.claim), holderOf(line.claim)]), [lines])
  const articles = useMemo(
    () => optionsOf(lines, (line) => [line.claim.articleId, line.article?.title ?? 'An article that is not here']),
    [lines],
  )
  return (
    <div className="table-tool">
      <TextInput
        aria-label="Filter claims"
        placeholder={`Filter ${formatCount(lines.length, 'claim')}`}
        leftSection={<IconSearch className="s" />}
        value={filter.text}
        onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setFilter({ ...filter, text: '' })
        }}
      />
      <FilterMenu
        label="Kind"
        options={claimKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
        value={filter.kind}
        onChange={(kind) => setFilter({ ...filter, kind })}
      />
      <FilterMenu
        label="Holder"
        options={holders}
        value={filter.holder}
        onChange={(holder) => setFilter({ ...filter, holder })}
      />
      <FilterMenu
        label="Article"
        options={articles}
        value={filter.articleId}
        onChange={(articleId) => setFilter({ ...filter, articleId })}
      />
      <span className="grow" />
      <span className="f2 t12 num" role="status">
        {shown === lines.length ? '' : `${formatNumber(shown)} of ${formatNumber(lines.length)}`}
      </span>
      <FilterMenu
        label="Group by"
        options={[
          { value: 'holder', label: 'Holder' },
          { value: 'article', label: 'Article' },
        ]}
        value={grouping === 'none' ? null : grouping}
        onChange={(value) => setGrouping(value === 'holder' || value === 'article' ? value : 'none')}
      />
    </div>
  )
}

/** The values that occur, most often first. */
function optionsOf(lines: readonly ClaimLine[], of: (line: ClaimLine) => [value: string, label: string]) {
  const counted = Map.groupBy(lines, (line) => of(line)[0])
  return [...counted]
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, 200)
    .map(([value, members]) => ({ value, label: members[0] ? of(members[0])[1] : value }))
}
