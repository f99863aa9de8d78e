import type { FigureKind, FigureSpec } from '#shared/brief/figure.ts'
import { wholeClaims } from '#shared/views/claims-shown.ts'
import { wholeEntities } from '#shared/views/entity-rows.ts'
import { wholeEvents } from '#shared/views/event-rows.ts'
import { wholeForecasts } from '#shared/views/forecast-rows.ts'
import { wholeNetwork } from '#shared/views/graph-shown.ts'
import { wholeRelations } from '#shared/views/relation-rows.ts'
import { wholeTimeline } from '#shared/views/timeline-shown.ts'
import { loadViewState, peekViewState } from '../../app/view-state.ts'
import { useFilter } from '../filter/filter-store.ts'
import { peekTableFilter } from '../table/table-filter.ts'

/** Where views keep how they are looked at, by the name that a figure keeps it under. */
const kept: { readonly [K in FigureKind]: { readonly [name: string]: string } } = {
  timeline: { '': 'timeline' },
  network: { '': 'network', places: 'network.places' },
  map: { camera: 'map.camera' },
  claims: { sort: 'claims.sort', grouping: 'claims.group' },
  forecasts: {},
  entities: { sort: 'entities.sort' },
  events: { sort: 'events.sort' },
  relations: { sort: 'relations.sort' },
}

/** Reads how the views are looked at, so that `specNow` knows it. */
export function loadLooks(): Promise<void> {
  return loadViewState(Object.values(kept).flatMap((names) => Object.values(names)))
}

/** What a view is narrowed to and how it is looked at now, as a figure of a brief keeps it. */
export function specNow(kind: FigureKind): FigureSpec {
  const { articleId, holder, from, to, tagId, analyst } = useFilter.getState()
  const look: { [name: string]: unknown } = { ...peekTableFilter(kind) }
  for (const [name, key] of Object.entries(kept[kind])) {
    const value = peekViewState<object | string>(key)
    if (value === undefined || value === null) continue
    if (name === '' && typeof value === 'object') Object.assign(look, value)
    else look[name] = value
  }
  return { filter: { articleId, holder, from, to, tagId, analyst }, look: JSON.parse(JSON.stringify(look)) }
}

const whole: { readonly [K in FigureKind]: object } = {
  timeline: wholeTimeline,
  network: wholeNetwork,
  map: { camera: null },
  claims: wholeClaims,
  forecasts: wholeForecasts,
  entities: wholeEntities,
  events: wholeEvents,
  relations: wholeRelations,
}

/** Says whether two figures of a kind show the same; what is not said is as it is at first, places may be anywhere. */
export function isSameSpec(kind: FigureKind, a: FigureSpec, b: FigureSpec): boolean {
  const free = !(a.look.places && b.look.places) ? { places: null } : {}
  const plain = ({ filter, look }: FigureSpec) => sorted({ filter, look: { ...whole[kind], ...look, ...free } })
  return plain(a) === plain(b)
}

/** A value as text in which the order of names makes no difference. */
function sorted(value: object): string {
  return JSON.stringify(value, (_name, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
