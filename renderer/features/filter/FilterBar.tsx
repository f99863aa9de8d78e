import { Button, Popover } from '@mantine/core'
import { IconChevronDown, IconX } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { dayProblem } from '#shared/analysis/event-time.ts'
import { holderKey } from '#shared/analysis/view-filter.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { formatDate } from '#shared/views/format.ts'
import { useAnalysts, useArticles, useClaims, useEntities, useTags } from '../../backend/queries.ts'
import { DayInput } from '../../ui/DayInput.tsx'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { occurring } from '../../ui/occurring.ts'
import { useFilter } from './filter-store.ts'
import './filter.css'

interface FilterBarProps {
  /** What the time is of, e.g. "Horizon". */
  timeLabel?: string
  /** What the analyst did, e.g. "Judged by". */
  analystLabel?: string
}

/** The limits that all views share: only their names when not set, their value and a cross when set. */
export function FilterBar({ timeLabel = 'Time', analystLabel = 'Analyst' }: FilterBarProps) {
  return (
    <>
      <ArticleFilter />
      <HolderFilter />
      <TimeFilter label={timeLabel} />
      <TagFilter />
      <AnalystFilter label={analystLabel} />
    </>
  )
}

function ArticleFilter() {
  const { articleId, set } = useFilter()
  const articles = useArticles().data
  const options = useMemo(() => (articles ?? []).map(({ id, title }) => ({ value: id, label: title })), [articles])
  return <FilterMenu label="Article" options={options} value={articleId} onChange={(id) => set({ articleId: id })} />
}

function HolderFilter() {
  const { holder, set } = useFilter()
  const options = useHolders()
  return <FilterMenu label="Holder" options={options} value={holder} onChange={(key) => set({ holder: key })} />
}

/** Everybody who holds a claim, most claims first. */
function useHolders(): { value: string; label: string }[] {
  const claims = useClaims().data
  const entities = useEntities().data
  return useMemo(() => {
    const names = new Map(entities?.map(({ id, name }) => [id, name]))
    const label = ({ holder, holderEntityId }: ClaimView) =>
      (holderEntityId ? names.get(holderEntityId) : undefined) ?? holder ?? ''
    return occurring(claims ?? [], (claim) => {
      const key = holderKey(claim)
      return key === null ? [] : [[key, label(claim)]]
    })
  }, [claims, entities])
}

function TagFilter() {
  const { tagId, set } = useFilter()
  const tags = useTags().data
  const options = useMemo(() => (tags ?? []).map(({ id, name }) => ({ value: id, label: name })), [tags])
  return <FilterMenu label="Tag" options={options} value={tagId} onChange={(id) => set({ tagId: id })} />
}

function AnalystFilter({ label }: { label: string }) {
  const { analyst, set } = useFilter()
  const analysts = useAnalysts().data
  const options = useMemo(() => (analysts ?? []).map(({ id, name }) => ({ value: id, label: name })), [analysts])
  return <FilterMenu label={label} options={options} value={analyst} onChange={(id) => set({ analyst: id })} />
}

function TimeFilter({ label }: { label: string }) {
  const { from, to, set } = useFilter()
  const value = spanInWords(from, to)
  return (
    <span className="filter-menu">
      <Popover position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <Button
            variant={value ? 'default' : 'subtle'}
            size="sm"
            aria-label={value ? `${label}: ${value}` : label}
            rightSection={value ? undefined : <IconChevronDown className="s" />}
          >
            {label}
            {value && <b className="filter-value">{value}</b>}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className="filter-time">
          <DayLimit label="From" value={from} onChange={(day) => set({ from: day })} />
          <DayLimit label="To" value={to} onChange={(day) => set({ to: day })} />
          {from && to && from > to && (
            <p className="t12 filter-wrong" role="alert">
              The first day is after the last one, so nothing is shown. Change one of them.
            </p>
          )}
        </Popover.Dropdown>
      </Popover>
      {value && (
        <button
          type="button"
          className="filter-clear"
          aria-label={`Clear ${label}`}
          onClick={() => set({ from: null, to: null })}
        >
          <IconX className="s" aria-hidden />
        </button>
      )}
    </span>
  )
}

interface DayLimitProps {
  label: string
  value: string | null
  onChange(day: string | null): void
}

/** A limit counts from the moment it is a day. */
function DayLimit({ label, value, onChange }: DayLimitProps) {
  const [text, setText] = useState(value ?? '')
  return (
    <DayInput
      label={label}
      value={text}
      onChange={(next) => {
        setText(next)
        if (dayProblem(next) === null) onChange(next.trim() || null)
      }}
    />
  )
}

function spanInWords(from: string | null, to: string | null): string | null {
  if (from && to) return `${formatDate(from)} – ${formatDate(to)}`
  if (from) return `from ${formatDate(from)}`
  return to ? `until ${formatDate(to)}` : null
}
