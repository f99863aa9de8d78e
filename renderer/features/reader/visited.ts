import { useEffect } from 'react'
import { create } from 'zustand'
import { useApp } from '../../app/store.ts'

interface Visited {
  ids: readonly string[]
  at: number
}

/** Articles opened in this window, in order, and which of them is shown. */
export const useVisitedStore = create<Visited>(() => ({ ids: [], at: -1 }))

/** Notes that an article is shown. */
export function useVisited(articleId: string): void {
  useEffect(() => {
    const { ids, at } = useVisitedStore.getState()
    if (ids[at] === articleId) return
    const next = [...ids.slice(0, at + 1), articleId].slice(-100)
    useVisitedStore.setState({ ids: next, at: next.length - 1 })
  }, [articleId])
}

/** Whether there is an article to go to in a direction. */
export function canVisit(step: 1 | -1): boolean {
  const { ids, at } = useVisitedStore.getState()
  return ids[at + step] !== undefined
}

/** Goes back or forward among the articles opened before. */
export function visit(step: 1 | -1): void {
  const { ids, at } = useVisitedStore.getState()
  const id = ids[at + step]
  if (id === undefined) return
  useVisitedStore.setState({ at: at + step })
  useApp.getState().openArticle(id)
}
