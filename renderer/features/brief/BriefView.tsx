import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { toErrorData } from '#shared/protocol/errors.ts'
import { useApp } from '../../app/store.ts'
import { on } from '../../backend/client.ts'
import { useBriefs, useProjectInfo } from '../../backend/queries.ts'
import { BriefEditor } from './edit/BriefEditor.tsx'
import { BriefList } from './list/BriefList.tsx'
import { type LoadedBrief, loadBrief } from './session/link.ts'

/** The project's briefs: the list, or the one that is open. */
export function BriefView() {
  const briefId = useApp((state) => state.briefId)
  const readOnly = useProjectInfo().data?.readOnly ?? false
  useClosedWhenGone(briefId)
  return briefId === null ? (
    <BriefList readOnly={readOnly} />
  ) : (
    <OneBrief key={briefId} id={briefId} editable={!readOnly} />
  )
}

/** Lets go of a brief that an undo or another window has taken away. */
function useClosedWhenGone(id: string | null) {
  const briefs = useBriefs().data
  useEffect(() => {
    if (id === null || !briefs || briefs.some((brief) => brief.id === id)) return
    const timer = setTimeout(() => useApp.getState().briefId === id && useApp.getState().openBrief(null), 1000)
    return () => clearTimeout(timer)
  }, [id, briefs])
}

function OneBrief({ id, editable }: { id: string; editable: boolean }) {
  const { brief, error } = useLoaded(id)
  if (error !== null) {
    return (
      <div className="brief-gone">
        <p>{error}</p>
        <Button variant="default" onClick={() => useApp.getState().openBrief(null)}>
          All briefs
        </Button>
      </div>
    )
  }
  return brief && <BriefEditor brief={brief} editable={editable} />
}

/** Loads a brief. One that cannot be had is asked for again whenever briefs change: a redo brings it back. */
function useLoaded(id: string): { brief: LoadedBrief | null; error: string | null } {
  const [brief, setBrief] = useState<LoadedBrief | null>(null)
  const [error, setError] = useState<string | null>(null)
  useEffect(() => {
    let state: 'loading' | 'failed' | 'loaded' | 'left' = 'loading'
    let end: () => void = () => undefined
    const take = (loaded: LoadedBrief) => {
      end = loaded.missed.stop
      if (state === 'left') return end()
      state = 'loaded'
      setError(null)
      setBrief(loaded)
    }
    const fail = (thrown: unknown) => {
      if (state === 'left') return
      state = 'failed'
      setError(toErrorData(thrown).message)
    }
    const load = () => void loadBrief(id).then(take, fail)
    load()
    const stop = on('project/changed', ({ kinds }) => {
      if (state !== 'failed' || !kinds.includes('brief')) return
      state = 'loading'
      load()
    })
    return () => {
      state = 'left'
      stop()
      end()
    }
  }, [id])
  return { brief, error }
}
