import { SegmentedControl } from '@mantine/core'
import { IconTelescope } from '@tabler/icons-react'
import { type ForecastState, forecastStates } from '#shared/analysis/forecast-state.ts'
import { stateNames } from '#shared/views/claim-words.ts'
import type { ForecastLine, ForecastsLook } from '#shared/views/forecast-rows.ts'
import { wholeForecasts } from '#shared/views/forecast-rows.ts'
import { formatDate } from '#shared/views/format.ts'
import { forecastsDrawing } from '#shared/views/tables/draw-table.ts'
import { useViewState } from '../../app/view-state.ts'
import { useClaims } from '../../backend/queries.ts'
import { BandChip } from '../../ui/BandScale.tsx'
import { Cell } from '../../ui/Cell.tsx'
import { FilterMenu } from '../../ui/FilterMenu.tsx'
import { BandCell, LastDayCell, StateCell, WordingCell } from '../claims/claim-cells.tsx'
import { ExportMenu } from '../figures/ExportMenu.tsx'
import { FilterBar } from '../filter/FilterBar.tsx'
import { useViewFilter } from '../filter/filter-store.ts'
import { NoRecords } from '../table/NoRecords.tsx'
import { RecordTable } from '../table/RecordTable.tsx'
import { ShownCount } from '../table/TableTool.tsx'
import { useTableFilter } from '../table/table-filter.ts'
import './forecasts.css'
import { Scenarios } from './Scenarios.tsx'
import { Scores } from './Scores.tsx'
import { useCards, useForecasts } from './use-forecasts.ts'

const parts = [
  { value: 'register', label: 'Register' },
  { value: 'scores', label: 'Scores' },
  { value: 'scenarios', label: 'Scenarios' },
] as const
type Part = (typeof parts)[number]['value']

/** The predictive claims of the project: until when they reach, how sure their holders and the analyst are, and how they ended. */
export function ForecastsView() {
  const claims = useClaims().data
  const [part, setPart] = useViewState<Part>('forecasts.part', 'register')
  const [look, setLook] = useTableFilter<ForecastsLook>('forecasts', wholeForecasts)
  const { all, shown } = useForecasts(look, useViewFilter())
  const cards = useCards(shown)
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
            <FilterMenu<ForecastState>
              label="State"
              options={forecastStates.map((value) => ({ value, label: stateNames[value] }))}
              value={look.state}
              onChange={(state) => setLook({ state })}
            />
            <FilterBar timeLabel="Horizon" analystLabel="Judged by" />
            <span className="table-actions">
              <ShownCount shown={shown.length} total={all.length} />
              <ExportMenu name="Forecasts" draw={() => forecastsDrawing(shown, cards, part === 'register')} />
            </span>
          </>
        )}
      </div>
      {part === 'register' && <Register forecasts={shown} />}
      {part === 'scores' && <Scores cards={cards} />}
      {part === 'scenarios' && <Scenarios />}
    </section>
  )
}

const headings = ['Forecast', 'Until', 'As written', 'Hedge', 'My credence', 'State']

function Register({ forecasts }: { forecasts: readonly ForecastLine[] }) {
  return (
    <RecordTable
      label="Forecasts"
      className="forecasts-grid"
      kind="claim"
      rows={forecasts}
      head={headings.map((heading) => <Heading key={heading} words={heading} />)}
      estimate={51}
      recordOf={claimOf}
      jumpsAtOnce
      line={(forecast, selected) => <Line forecast={forecast} selected={selected} />}
    />
  )
}

const claimOf = ({ line }: ForecastLine) => line.claim

const columnheader = { role: 'columnheader' }

function Heading({ words }: { words: string }) {
  return (
    <div className="t12 m f2" {...columnheader}>
      {words}
    </div>
  )
}

function Line({ forecast: { line, state }, selected }: { forecast: ForecastLine; selected: boolean }) {
  const { claim, holder, horizon, band, hedge, marks } = line
  const own = marks.find((mark) => mark.own)
  return (
    <div className={`table-row${selected ? ' on' : ''}`}>
      <WordingCell claim={claim}>
        <p className="cut2">{claim.content}</p>
        <p className="t12 f3 cut">{holder?.value ?? 'holder open'}</p>
      </WordingCell>
      <LastDayCell claim={claim} on={horizon?.on ?? null}>
        {horizon?.on ? formatDate(horizon.on) : <span className="f3">no day</span>}
      </LastDayCell>
      <Cell>
        {horizon?.words ? (
          <bdi className={horizon.proposed ? 'chip ask forecast-words' : 'from'}>{`“${horizon.words}”`}</bdi>
        ) : (
          <span className="f3">–</span>
        )}
      </Cell>
      <BandCell claim={claim} band={band?.value}>
        {band ? <BandChip band={band.value} proposed={band.proposed} /> : <HedgeWords hedge={hedge} />}
      </BandCell>
      <Cell className="num">{own ? `${own.credence} %` : <span className="f3">–</span>}</Cell>
      <StateCell claim={claim}>
        <span className={`state-${state}`}>{stateNames[state]}</span>
      </StateCell>
    </div>
  )
}

/** The words of a hedge that names no step of the scale. */
function HedgeWords({ hedge }: Pick<ForecastLine['line'], 'hedge'>) {
  if (!hedge?.value) return <span className="f3">no band</span>
  return <bdi className={hedge.proposed ? 'chip ask forecast-words' : 'from'}>{`“${hedge.value}”`}</bdi>
}

function NoForecasts() {
  return (
    <NoRecords
      Icon={IconTelescope}
      title="No forecasts yet"
      text="A claim about what will happen stands here with the time until which it reaches, so that it can be settled when that time is over."
    />
  )
}
