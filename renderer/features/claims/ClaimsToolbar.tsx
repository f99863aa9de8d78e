import { Button } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import type { Drawing } from '#shared/analysis/figures/drawing.ts'
import { claimKinds } from '#shared/model/claim.ts'
import { likelihoodBands } from '#shared/model/scale.ts'
import { type ClaimFilter, type ClaimGrouping, claimGroupings, gradeFilters } from '#shared/views/claim-rows.ts'
import { bandWords, kindNames } from '#shared/views/claim-words.ts'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { ExportMenu } from '../figures/ExportMenu.tsx'
import { FilterBar } from '../filter/FilterBar.tsx'
import { TableTool } from '../table/TableTool.tsx'

interface ToolbarProps {
  total: number
  shown: number
  filter: ClaimFilter
  setFilter(filter: ClaimFilter): void
  grouping: ClaimGrouping
  setGrouping(grouping: ClaimGrouping): void
  /** Compares the claims with each other; absent where that is done by itself. */
  onCompare?: (() => void) | undefined
  draw(): Drawing
}

const kinds = claimKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))
const bands = [
  ...likelihoodBands.map(({ id }) => ({ value: id, label: bandWords(id) })),
  { value: 'none', label: 'No band' },
] as const
const grades = gradeFilters.map(({ value, label }) => ({ value, label }))
const groupings: { readonly [G in (typeof claimGroupings)[number]]: string } = {
  holder: 'Holder',
  kind: 'Kind',
  grade: 'Grade',
  band: 'Band',
  article: 'Article',
}

/** The claims table's filters and groups. */
export function ClaimsToolbar(props: ToolbarProps) {
  const { total, shown, filter, setFilter, grouping, setGrouping, onCompare, draw } = props
  return (
    <TableTool
      one="claim"
      text={filter.text}
      onText={(text) => setFilter({ ...filter, text })}
      shown={shown}
      total={total}
      actions={
        <>
          {onCompare && (
            <Button variant="subtle" size="sm" leftSection={<IconArrowsDiff className="s" />} onClick={onCompare}>
              Compare claims
            </Button>
          )}
          <FilterMenu
            label="Group by"
            options={claimGroupings.map((value) => ({ value, label: groupings[value] }))}
            value={grouping === 'none' ? null : grouping}
            onChange={(value) => setGrouping(value ?? 'none')}
          />
          <ExportMenu name="Claims" draw={draw} />
        </>
      }
    >
      <FilterMenu
        label="Kind"
        options={kinds}
        value={filter.kind}
        onChange={(kind) => setFilter({ ...filter, kind })}
      />
      <FilterMenu
        label="Band"
        options={bands}
        value={filter.band}
        onChange={(band) => setFilter({ ...filter, band })}
      />
      <FilterMenu
        label="Grade"
        options={grades}
        value={filter.grade}
        onChange={(grade) => setFilter({ ...filter, grade })}
      />
      <FilterBar timeLabel="Horizon" analystLabel="Judged by" />
    </TableTool>
  )
}
