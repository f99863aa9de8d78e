import type { Country } from '../../analysis/figures/map-ground.ts'
import { type Filtered, type Place, passesViewFilter, type ViewFilter } from '../../analysis/view-filter.ts'
import type { FigureData, FigureKind, FigureSpec } from '../../brief/figure.ts'
import type {
  AssessmentsView,
  ClaimLinkView,
  EventView,
  PlaceMention,
  RelationTypeView,
  RelationView,
} from '../../protocol/depth-views.ts'
import type { AnalystView, ArticleRow, ClaimContext, ClaimView, EntityView } from '../../protocol/views.ts'
import { type AssertedBy, assertedBy, nobodyAsked } from '../asserting.ts'
import { mapFigure, networkFigure, timelineFigure } from './drawings.ts'
import { claimsTable, entitiesTable, eventsTable, forecastsTable, relationsTable } from './tables.ts'

/** What figures are drawn from: what the project's lists say. */
export interface FigureLists {
  entities: readonly EntityView[]
  events: readonly EventView[]
  claims: readonly ClaimView[]
  contexts: readonly ClaimContext[]
  articles: readonly ArticleRow[]
  analysts: readonly AnalystView[]
  relations: readonly RelationView[]
  relationTypes: readonly RelationTypeView[]
  claimLinks: readonly ClaimLinkView[]
  assessments: readonly AssessmentsView[]
  placeMentions: readonly PlaceMention[]
  /** Passages of the filter's tag. */
  tagged: readonly Place[]
  /** Ids of the entities that are mentioned within the filter. */
  mentioned: readonly string[]
}

/** Which of the lists each kind of figure is drawn from. */
const needs: { readonly [K in FigureKind]: readonly (keyof FigureLists)[] } = {
  timeline: ['events', 'claims', 'articles', 'entities'],
  network: ['relations', 'relationTypes', 'entities', 'articles'],
  map: ['entities', 'events', 'placeMentions', 'articles'],
  claims: ['claims', 'articles', 'contexts', 'claimLinks', 'assessments'],
  forecasts: ['claims', 'articles', 'contexts', 'claimLinks', 'assessments', 'analysts'],
  entities: ['entities'],
  events: ['events', 'entities', 'articles'],
  relations: ['relations', 'relationTypes', 'entities', 'articles'],
}

/** Which lists a figure is drawn from within its limits. */
export function listsFor(kind: FigureKind, { filter }: FigureSpec): ReadonlySet<keyof FigureLists> {
  const limited = kind === 'entities' && Object.values(filter).some((limit) => limit !== null)
  return new Set<keyof FigureLists>([
    ...needs[kind],
    ...(filter.holder === null ? [] : (['claims'] as const)),
    ...(filter.tagId === null ? [] : (['tagged'] as const)),
    ...(limited ? (['mentioned'] as const) : []),
  ])
}

/** What a figure is drawn of and with. */
export interface FigureMeans {
  lists: FigureLists
  /** ms UTC. */
  now: number
  /** The countries of the world as fine as a scale needs. */
  ground(scale: number): readonly Country[]
}

/** What passes the limits that a figure was put in with. */
export interface Passing extends FigureMeans {
  passes(thing: Filtered): boolean
  assertedBy: AssertedBy
}

/** What a figure shows now: drawn, or a sentence on why it cannot be. */
export type FigureNow = { data: FigureData } | { problem: string }

type DrawFigure = (spec: FigureSpec, means: Passing) => FigureNow

const draws: { readonly [K in FigureKind]: DrawFigure } = {
  timeline: timelineFigure,
  network: networkFigure,
  map: mapFigure,
  claims: claimsTable,
  forecasts: forecastsTable,
  entities: entitiesTable,
  events: eventsTable,
  relations: relationsTable,
}

/** Draws a figure from what the project says, within the limits that it was put in with. */
export function figureNow(kind: FigureKind, spec: FigureSpec, means: FigureMeans): FigureNow {
  const filter: ViewFilter = spec.filter
  const { tagged, claims } = means.lists
  return draws[kind](spec, {
    ...means,
    passes: (thing) => passesViewFilter(thing, filter, tagged),
    assertedBy: filter.holder === null ? nobodyAsked : assertedBy(claims),
  })
}
