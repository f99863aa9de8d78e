import { useEffect, useState } from 'react'
import { send } from '../../backend/client.ts'
import type { Bar } from '../reader/reader-store.ts'
import type { ReaderSession } from '../reader/session/session.ts'
import { asName } from './options.ts'

/** Places counted for the bar; the preview counts all. */
const mostCounted = 1000
/** Ms before the project is searched: two quick gestures do not wait for a search. */
const patience = 250
const longestName = 80
const mostWords = 6

interface Others {
  /** Whether other places are looked for at all. */
  sought: boolean
  count: number | null
  /** There are more than were counted. */
  more: boolean
}

/** How many other places hold the selected words: null while that is not known. Only what may be a name is sought. */
export function useOthers(session: ReaderSession, { range, change }: Bar): Others {
  const name = asName(session.quote(range))
  const isName = name !== '' && name.length <= longestName && name.split(' ').length <= mostWords
  const searchable = !change && isName
  const [found, setFound] = useState<Others>({ sought: searchable, count: searchable ? null : 0, more: false })
  const { articleId } = session
  const { start, end } = range
  useEffect(() => {
    if (!searchable) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const request = { text: name, limit: mostCounted }
      const hits = await send('occurrence/find', request, { signal: stop.signal }).catch(() => null)
      if (!hits || stop.signal.aborted) return
      const others = hits.filter((hit) => hit.articleId !== articleId || hit.start >= end || hit.end <= start)
      setFound({ sought: true, count: others.length, more: hits.length >= mostCounted })
    }, patience)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [name, searchable, articleId, start, end])
  return found
}
