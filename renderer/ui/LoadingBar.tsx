import { useEffect, useState } from 'react'

/** A view that takes longer than this many ms shows that it works. */
const patience = 400

/** A 3 px bar under the toolbar, once waiting is noticed; the label says what is waited for. */
export function LoadingBar({ label }: { label: string }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return late ? <div className="loading-bar" role="progressbar" aria-label={label} /> : null
}
