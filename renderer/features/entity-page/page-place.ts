import { create } from 'zustand'
import type { View } from '../../app/store.ts'

/** The lists of an entity's page. */
export const pageParts = ['mentions', 'relations', 'events', 'held', 'about'] as const
export type PagePart = (typeof pageParts)[number]

interface PagePlace {
  /** The entity whose page was shown last; the rest is of it. */
  id: string | null
  part: PagePart
  /** The row that was used last in a list, to come back to. */
  rows: { readonly [P in PagePart]?: number }
}

/** Where one is on the page of an entity, so that the way back from a passage leads to the same line. */
export const usePagePlace = create<PagePlace>(() => ({ id: null, part: 'mentions', rows: {} }))

/** Begins anew where the page is of another entity. */
export function pageIsOf(id: string): void {
  if (usePagePlace.getState().id !== id) usePagePlace.setState({ id, part: 'mentions', rows: {} })
}

/** Keeps the row that was used last. */
export function keepRow(part: PagePart, row: number): void {
  const { rows } = usePagePlace.getState()
  usePagePlace.setState({ rows: { ...rows, [part]: row } })
}

/** What views are called in "Back to …". */
export const viewNames: { readonly [V in Exclude<View, 'entity'>]: string } = {
  articles: 'the article',
  claims: 'the claims',
  entities: 'the entities',
  events: 'the events',
  relations: 'the relations',
  timeline: 'the timeline',
  forecasts: 'the forecasts',
  network: 'the network',
  map: 'the map',
  codebook: 'the codebook',
  briefs: 'the brief',
  search: 'the search',
}
