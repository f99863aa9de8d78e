import { IconAlertTriangle, IconCheck, IconLoader2, IconLock } from '@tabler/icons-react'
import type { ProjectInfo } from '#shared/protocol/views.ts'
import { formatCount } from '#shared/views/format.ts'
import { useAppState, useUndoState } from '../backend/queries.ts'
import { useWriteActivity } from '../backend/write.ts'
import { BriefPlace } from '../features/brief/BriefPlace.tsx'
import { showDialog } from './dialogs.ts'
import { useApp } from './store.ts'

/** The line at the foot: what is saved, where one reads, what is under the pointer, what undo would take back. */
export function StatusLine({ project }: { project: ProjectInfo }) {
  const hint = useApp((state) => state.hint)
  const analyst = useAppState().data?.analyst
  const undo = useUndoState().data?.undo
  return (
    <div className="status">
      <SaveState project={project} />
      <ReadingPlace />
      <BriefPlace />
      <span className="cut grow" role="status">
        {hint ? <bdi>{hint}</bdi> : null}
      </span>
      {undo && !hint && <span className="cut f3 status-undo">{`Undo: ${undo}`}</span>}
      <button type="button" className="status-button" onClick={() => showDialog('settings')}>
        {analyst ? `You: ${analyst.name}` : 'Say who you are'}
      </button>
    </div>
  )
}

function ReadingPlace() {
  const reading = useApp((state) => state.reading)
  const view = useApp((state) => state.view)
  if (!reading || view !== 'articles') return null
  return (
    <>
      <span className="num">{formatCount(reading.words, 'word')}</span>
      {reading.paragraphs > 0 && (
        <span className="num">{`Paragraph ${reading.paragraph} of ${reading.paragraphs}`}</span>
      )}
    </>
  )
}

function SaveState({ project }: { project: ProjectInfo }) {
  const { pending, failed } = useWriteActivity()
  if (project.readOnly) return <Saved Icon={IconLock} text="Read-only" />
  if (pending > 0) return <Saved Icon={IconLoader2} text="Saving" />
  if (failed) return <Saved Icon={IconAlertTriangle} text="The last change was not saved" bad />
  return <Saved Icon={IconCheck} text="Saved" />
}

function Saved({ Icon, text, bad }: { Icon: typeof IconCheck; text: string; bad?: boolean }) {
  return (
    <span className={`row saved${bad ? ' notice-bad' : ''}`}>
      <Icon className="s" aria-hidden />
      {text}
    </span>
  )
}
