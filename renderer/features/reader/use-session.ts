import { useSyncExternalStore } from 'react'
import type { ReaderSession } from './session/session.ts'

/** The session's version: a component that asks for it is drawn again after every change. */
export function useSessionVersion(session: ReaderSession | undefined): number {
  return useSyncExternalStore(
    (listener) => session?.subscribe(listener) ?? (() => undefined),
    () => session?.version ?? 0,
  )
}
