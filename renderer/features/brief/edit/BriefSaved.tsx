import { useEffect, useState } from 'react'
import { formatWhen, inSentence } from '#shared/views/format.ts'
import { useBrief } from '../session/store.ts'

const minute = 60_000

/** Says how far the brief is saved; a failure has a way to try again. */
export function BriefSaved() {
  const { state, at } = useBrief((store) => store.saving)
  const flush = useBrief((store) => store.open?.flush)
  const now = useMinutes()
  if (state === 'failed') {
    return (
      <span className="t12 row brief-saved">
        <span className="notice-bad">Not saved</span>
        <button type="button" className="link-button" onClick={() => flush?.()}>
          Try again
        </button>
      </span>
    )
  }
  return <span className="f3 t12 brief-saved">{state === 'saving' ? 'Saving' : saved(at, now)}</span>
}

function saved(at: number | null, now: number): string {
  if (at === null) return ''
  const minutes = Math.floor((now - at) / minute)
  if (minutes < 1) return 'saved just now'
  return minutes < 60 ? `saved ${minutes} min ago` : `saved ${inSentence(formatWhen(at, now))}`
}

/** The time, read again every half minute. */
function useMinutes(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute / 2)
    return () => clearInterval(timer)
  }, [])
  return now
}
