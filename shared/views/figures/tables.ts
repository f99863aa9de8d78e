import { dayOf } from '../../analysis/forecast-state.ts'
import type { FigureData, FigureKind, FigureSpec, FigureTable } from '../../brief/figure.ts'
import type { ClaimLine } from '../claim-rows.ts'
import {
  type ClaimsLook,
  claimsPassing,
  claimsSorted,
  credenceMarks,
  linesOfClaims,
  wholeClaims,
} from '../claims-shown.ts'
import { type EntitiesLook, entityTable, wholeEntities } from '../entity-rows.ts'
import { type EventsLook, eventLines, eventTable, filteredEvent, wholeEvents } from '../event-rows.ts'
import { filteredRelation } from '../filtered-relation.ts'
import { type ForecastsLook, forecastCards, forecastLines, forecastsPassing, wholeForecasts } from '../forecast-rows.ts'
import { formatNumber } from '../format.ts'
import { type RelationsLook, relationLines, relationTable, wholeRelations } from '../relation-rows.ts'
import { claimsFigure, forecastsFigure } from '../tables/claim-tables.ts'
import { filled, lineCount, plots } from '../tables/draw-table.ts'
import { entitiesFigure, eventsFigure, relationsFigure } from '../tables/record-tables.ts'
import type { FigureLists, FigureNow, Passing } from './figure-now.ts'
import { empty, most, tooLong } from './limits.ts'

/** The claims that pass, under the heads of their groups. */
export function claimsTable(spec: FigureSpec, { lists, passes }: Passing): FigureNow {
  const look: ClaimsLook = { ...wholeClaims, ...spec.look }
  const lines = linesIn(lists)
  const shown = claimsPassing(claimsSorted(lines, look.sort), look, passes)
  return tableOf('claims', 'Claims', lines.length, spec, claimsFigure(shown, look.grouping))
}

/** The forecasts that pass, with the plots of those with enough settled ones. */
export function forecastsTable(spec: FigureSpec, { lists, now, passes }: Passing): FigureNow {
  const look: ForecastsLook = { ...wholeForecasts, ...spec.look }
  const all = forecastLines(linesIn(lists), dayOf(now))
  const shown = forecastsPassing(all, look, passes)
  const table = tableOf('forecasts', 'Forecasts', all.length, spec, forecastsFigure(shown))
  const drawing = plots(forecastCards(shown, lists.assessments, lists.analysts))
  return 'data' in table && drawing ? { data: { ...table.data, drawing } as FigureData } : table
}

function linesIn({ claims, articles, contexts, claimLinks: links, assessments }: FigureLists): ClaimLine[] {
  return linesOfClaims({ claims, articles, contexts, links, marks: credenceMarks(assessments, undefined) })
}

/** The entities that are mentioned within the limits. */
export function entitiesTable(spec: FigureSpec, { lists: { entities, mentioned } }: Passing): FigureNow {
  const look: EntitiesLook = { ...wholeEntities, ...spec.look }
  const limited = Object.values(spec.filter).some((limit) => limit !== null)
  const ids = new Set(mentioned)
  const within = limited ? entities.filter(({ id }) => ids.has(id)) : entities
  const rows = entityTable(within, look, look.sort)
  return tableOf('entities', 'Entities', entities.length, spec, entitiesFigure(rows))
}

const namesIn = ({ entities }: FigureLists) => new Map(entities.map(({ id, name }) => [id, name]))

/** The events that pass. */
export function eventsTable(spec: FigureSpec, { lists, passes, assertedBy }: Passing): FigureNow {
  const look: EventsLook = { ...wholeEvents, ...spec.look }
  const lines = eventLines(lists.events, namesIn(lists))
  const passing = lines.filter(({ event }) => passes(filteredEvent(event, assertedBy)))
  const rows = eventTable(passing, look, look.sort)
  return tableOf('events', 'Events', lines.length, spec, eventsFigure(rows, lists.articles))
}

/** The relations that pass. */
export function relationsTable(spec: FigureSpec, { lists, passes, assertedBy }: Passing): FigureNow {
  const look: RelationsLook = { ...wholeRelations, ...spec.look }
  const lines = relationLines(lists.relations, namesIn(lists), lists.relationTypes)
  const passing = lines.filter(({ relation }) => passes(filteredRelation(relation, assertedBy)))
  const rows = relationTable(passing, look, look.sort)
  return tableOf('relations', 'Relations', lines.length, spec, relationsFigure(rows, lists.articles))
}

/** A table as a figure, without the columns that nothing fills. */
function tableOf(kind: FigureKind, name: string, total: number, spec: FigureSpec, whole: FigureTable): FigureNow {
  const table = filled(whole)
  const count = lineCount(table)
  if (count === 0) return empty(name.toLowerCase())
  if (count > most.lines) return tooLong(count, 'lines', most.lines)
  const words = count === total ? formatNumber(total) : `${formatNumber(count)} of ${formatNumber(total)}`
  return { data: { kind, caption: `${name}: ${words}`, table, lines: [], spec } }
}
