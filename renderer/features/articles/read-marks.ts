import { useCallback, useMemo } from 'react'
import { peekViewState, saveViewState, useViewState } from '../../app/view-state.ts'

const key = 'articles.read'
const none: string[] = []

/** Which articles the analyst has opened; the others carry a dot. */
export function useReadMarks(): { isRead(id: string): boolean; toggle(id: string): void } {
  const [ids, , loaded] = useViewState<string[]>(key, none)
  const set = useMemo(() => new Set(ids), [ids])
  const toggle = useCallback((id: string) => {
    if (peek().includes(id))
      saveViewState(
        key,
        peek().filter((other) => other !== id),
      )
    else markRead(id)
  }, [])
  return { isRead: (id) => !loaded || set.has(id), toggle }
}

/** Takes the dot away from an article that has been opened. */
export function markRead(id: string): void {
  const ids = peek()
  if (!ids.includes(id)) saveViewState(key, [...ids, id])
}

function peek(): string[] {
  return peekViewState<string[]>(key) ?? none
}
