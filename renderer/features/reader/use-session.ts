import { useSyncExternalStore } from 'react'
import type { Article } from '#shared/model/article.ts'
import type { ReaderSession } from './session/session.ts'

/** The session's version: a component that asks for it is drawn again after every change. */
export function useSessionVersion(session: ReaderSession | undefined): number {
  return useSyncExternalStore(
    (listener) => session?.subscribe(listener) ?? (() => undefined),
    () => session?.version ?? 0,
  )
}

/** What is known of the session's article: a component that asks for it is drawn again only when that changes. */
export function useSessionArticle(session: ReaderSession): Article {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.article,
  )
}
