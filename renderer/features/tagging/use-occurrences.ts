import { useEffect, useState } from 'react'
import { toErrorData } from '#shared/protocol/errors.ts'
import type { Occurrence } from '#shared/protocol/views.ts'
import { send } from '../../backend/client.ts'
import type { Bar } from '../reader/reader-store.ts'
import type { ReaderSession } from '../reader/session/session.ts'
import type { EntityChoice } from './actions.ts'
import { asName } from './options.ts'

/** Where other places are looked for. */
export type Scope = 'article' | 'project'

interface Search {
  /** Places in the chosen scope; null while they are looked for. */
  found: readonly Occurrence[] | null
  /** Other places in this article and in the project. */
  here: number | null
  all: number | null
  error: string | null
}

/** More places than this are not offered at once. */
const most = 50_000

/** Looks for the selected words in the project, once; stopped when the preview closes. */
export function useOccurrences(session: ReaderSession, { range }: Bar, choice: EntityChoice, scope: Scope): Search {
  const [found, setFound] = useState<readonly Occurrence[] | null>(null)
  const [error, setError] = useState<string | null>(null)
  const text = asName(session.quote(range))
  const entityId = 'id' in choice ? choice.id : undefined
  useEffect(() => {
    const stop = new AbortController()
    const request = { text, limit: most, ...(entityId ? { entityId } : {}) }
    send('occurrence/find', request, { signal: stop.signal }).then(
      (hits) => setFound(hits),
      (thrown) => {
        if (!stop.signal.aborted) setError(toErrorData(thrown).message)
      },
    )
    return () => stop.abort()
  }, [text, entityId])
  const { articleId } = session
  const others = found?.filter((hit) => hit.articleId !== articleId || hit.start >= range.end || hit.end <= range.start)
  const here = others?.filter((hit) => hit.articleId === articleId)
  return {
    found: scope === 'article' ? (here ?? null) : found,
    here: here?.length ?? null,
    all: others?.length ?? null,
    error,
  }
}
