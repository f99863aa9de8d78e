import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { toErrorData } from '#shared/protocol/errors.ts'
import { useApp } from '../../app/store.ts'
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
  const [brief, setBrief] = useState<LoadedBrief | null>(null)
  const [error, setError] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    let mine: LoadedBrief | null = null
    loadBrief(id).then(
      (loaded) => {
        if (!current) return loaded.missed.stop()
        mine = loaded
        setBrief(loaded)
      },
      (thrown) => current && setError(toErrorData(thrown).message),
    )
    return () => {
      current = false
      mine?.missed.stop()
    }
  }, [id])
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
