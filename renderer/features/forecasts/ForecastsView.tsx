import { Button, SegmentedControl } from '@mantine/core'
import { IconTelescope } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { dayOf, forecastStates } from '#shared/analysis/forecast-state.ts'
import { pick } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import { useViewState } from '../../app/view-state.ts'
import { useClaims } from '../../backend/queries.ts'
import { BandScale, bandWords } from '../../ui/BandScale.tsx'
import { Cell } from '../../ui/Cell.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { formatDate, formatNumber } from '../../ui/format.ts'
import '../../ui/table.css'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { filteredOf } from '../claims/ClaimsView.tsx'
import { stateNames } from '../claims/claim-words.ts'
import { useClaimLines } from '../claims/use-claim-lines.ts'
import { FilterBar } from '../filter/FilterBar.tsx'
import { usePasses } from '../filter/filter-store.ts'
import { type ForecastLine, forecastLines } from './forecast-rows.ts'
import './forecasts.css'
import { Scenarios } from './Scenarios.tsx'
import { Scores } from './Scores.tsx'

const parts = [
  { value: 'register', label: 'Register' },
  { value: 'scores', label: 'Scores' },
  { value: 'scenarios', label: 'Scenarios' },
] as const
type Part = (typeof parts)[number]['value']

/** The predictive claims of the project: until when they reach, how sure their holders and the analyst are, and how they ended. */
export function ForecastsView() {
  const claims = useClaims().data
  const lines = useClaimLines()
  const today = dayOf(Date.now())
  const all = useMemo(() => forecastLines(lines, today), [lines, today])
  const [part, setPart] = useViewState<Part>('forecasts.part', 'register')
  const [state, setState] = useState<string | null>(null)
  const passes = usePasses()
  const shown = useMemo(
    () => all.filter((one) => (state === null || one.state === state) && passes(filteredOf(one.line))),
    [all, state, passes],
  )
  if (claims !== undefined && all.length === 0) return <NoForecasts />
  return (
    <section className="table-view" data-column="text" aria-label="Forecasts">
      <div className="table-tool">
        <SegmentedControl
          aria-label="Part of the forecasts"
          value={part}
          onChange={(value) => setPart(value as Part)}
          data={[...parts]}
        />
        {part !== 'scenarios' && (
          <>
            <FilterMenu
              label="State"
              options={forecastStates.map((value) => ({ value, label: stateNames[value] }))}
              value={state}
              onChange={setState}
            />
            <FilterBar timeLabel="Horizon" analystLabel="Judged by" />
            <span className="grow" />
            <span className="f2 t12 num" role="status">
              {shown.length === all.length ? '' : `${formatNumber(shown.length)} of ${formatNumber(all.length)}`}
            </span>
          </>
        )}
      </div>
      {part === 'register' && <Register forecasts={shown} />}
      {part === 'scores' && <Scores forecasts={shown} />}
      {part === 'scenarios' && <Scenarios />}
    </section>
  )
}

const headings = ['Forecast', 'Until', 'As written', 'Hedge', 'My credence', 'State']

function Register({ forecasts }: { forecasts: readonly ForecastLine[] }) {
  const selected = useApp((state) => (state.selected?.kind === 'claim' ? state.selected.id : null))
  const select = useApp((state) => state.select)
  const refAt = (index: number) => {
    const claim = forecasts[index]?.line.claim
    return claim && ({ kind: 'claim', id: claim.id, articleId: claim.articleId } as const)
  }
  return (
    <VirtualList
      label="Forecasts"
      className="table-grid forecasts-grid"
      count={forecasts.length}
      estimate={51}
      header={{ height: 32, content: headings.map((heading) => <Heading key={heading} words={heading} />) }}
      rowKey={(index) => forecasts[index]?.line.claim.id ?? ''}
      selected={forecasts.findIndex(({ line }) => line.claim.id === selected)}
      onPick={(index) => {
        const ref = refAt(index)
        if (ref) void pick(ref)
      }}
      onMove={(index) => {
        const ref = refAt(index)
        if (ref) select(ref)
      }}
      row={(index) => {
        const forecast = forecasts[index]
        return forecast ? <Line forecast={forecast} selected={forecast.line.claim.id === selected} /> : null
      }}
    />
  )
}

const columnheader = { role: 'columnheader' }

function Heading({ words }: { words: string }) {
  return (
    <div className="t12 m f2" {...columnheader}>
      {words}
    </div>
  )
}

function Line({ forecast: { line, state }, selected }: { forecast: ForecastLine; selected: boolean }) {
  const { claim, holder, horizon, band, marks } = line
  const own = marks.find((mark) => mark.own)
  return (
    <div className={`table-row${selected ? ' on' : ''}`}>
      <Cell>
        <p className="cut2">{claim.content}</p>
        <p className="t12 f3 cut">{holder?.value ?? 'holder open'}</p>
      </Cell>
      <Cell className="num">{horizon?.on ? formatDate(horizon.on) : <span className="f3">no day</span>}</Cell>
      <Cell>
        {horizon?.words ? (
          <span className={horizon.proposed ? 'chip ask forecast-words' : 'serif'}>{`“${horizon.words}”`}</span>
        ) : (
          <span className="f3">–</span>
        )}
      </Cell>
      <Cell>
        {band ? (
          <span className={`chip${band.proposed ? ' ask' : ''}`}>
            <BandScale band={band.value} />
            {bandWords(band.value)}
          </span>
        ) : (
          <span className="f3">no band</span>
        )}
      </Cell>
      <Cell className="num">{own ? `${own.credence} %` : <span className="f3">–</span>}</Cell>
      <Cell>
        <span className={`state-${state}`}>{stateNames[state]}</span>
      </Cell>
    </div>
  )
}

function NoForecasts() {
  const show = useApp((state) => state.show)
  return (
    <div className="table-view no-claims" data-column="text">
      <EmptyState
        Icon={IconTelescope}
        title="No forecasts yet"
        text="A claim about what will happen stands here with the time until which it reaches, so that it can be settled when that time is over."
      >
        <Button variant="filled" onClick={() => show('articles')}>
          Go to the articles
        </Button>
      </EmptyState>
    </div>
  )
}
