import { useApp } from '../../../app/store.ts'
import { type OpenBrief, useBrief } from './store.ts'

/** Opens a brief and runs once its text has arrived in the editor; not at all where another place is shown before that. */
export function whenReady(id: string, then: (brief: OpenBrief) => void): void {
  useApp.getState().openBrief(id)
  const isReady = (open: OpenBrief | null): open is OpenBrief => open?.id === id && open.ready
  const { open } = useBrief.getState()
  if (isReady(open)) {
    then(open)
    return
  }
  const stops = [
    useBrief.subscribe(({ open: now }) => {
      if (!isReady(now)) return
      stop()
      then(now)
    }),
    useApp.subscribe(({ view, briefId }) => (view !== 'briefs' || briefId !== id) && stop()),
  ]
  const stop = () => {
    for (const end of stops) end()
  }
}
