import { create } from 'zustand'
import { focusIfLost } from './focus.ts'
import { useApp, type View } from './store.ts'

/** A view of the main window and what it shows. */
interface Place {
  view: View
  articleId: string | null
  briefId: string | null
  entityId: string | null
}

interface Visited {
  places: readonly Place[]
  at: number
}

const most = 100

/** Places shown in this window, in order, and which of them is shown now. */
export const useVisited = create<Visited>(() => ({ places: [], at: -1 }))

/** Begins with the place that is shown and follows where the analyst goes; returns how to stop. */
export function followVisits(): () => void {
  useVisited.setState({ places: [placeOf(useApp.getState())], at: 0 })
  return useApp.subscribe((state) => note(placeOf(state)))
}

function note(place: Place): void {
  const { places, at } = useVisited.getState()
  const here = places[at]
  if (here && isSame(here, place)) return
  const before = places.slice(0, here && isEmpty(here) ? at : at + 1)
  const next = [...before, place].slice(-most)
  useVisited.setState({ places: next, at: next.length - 1 })
}

function placeOf({ view, articleId, briefId, entityId }: Place): Place {
  return {
    view,
    articleId: view === 'articles' ? articleId : null,
    briefId: view === 'briefs' ? briefId : null,
    entityId: view === 'entity' ? entityId : null,
  }
}

function isSame(a: Place, b: Place): boolean {
  return a.view === b.view && a.articleId === b.articleId && a.briefId === b.briefId && a.entityId === b.entityId
}

/** A view before anything was opened in it: not worth going back to. */
function isEmpty({ view, articleId, briefId }: Place): boolean {
  return (view === 'articles' && articleId === null) || (view === 'briefs' && briefId === null)
}

/** Whether there is a place to go to in a direction. */
export function canVisit(step: 1 | -1): boolean {
  const { places, at } = useVisited.getState()
  return places[at + step] !== undefined
}

/** Goes back or forward among the places shown before. */
export function visit(step: 1 | -1): void {
  const { places, at } = useVisited.getState()
  const place = places[at + step]
  if (!place) return
  useVisited.setState({ at: at + step })
  const { openArticle, openBrief, show } = useApp.getState()
  if (place.view === 'articles') openArticle(place.articleId)
  else if (place.view === 'briefs') openBrief(place.briefId)
  else if (place.entityId !== null) returnToEntity(place.entityId)
  else show(place.view)
  focusIfLost()
}

/** Shows the page of an entity again; Esc leads from there to where it was first opened from. */
function returnToEntity(entityId: string): void {
  useApp.setState({ view: 'entity', entityId, selected: { kind: 'entity', id: entityId } })
}
