import { Button, Modal } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { DossierError } from '#shared/protocol/errors.ts'
import type { CheckReport, ProjectInfo } from '#shared/protocol/views.ts'
import { formatCount } from '#shared/views/format.ts'
import { send } from '../backend/client.ts'

interface CheckDialogProps {
  opened: boolean
  onClose(): void
  project: ProjectInfo
}

type Run = { state: 'running'; done: number; total: number } | { state: 'failed'; message: string } | CheckDone
interface CheckDone {
  state: 'done'
  report: CheckReport
}

/** Checks the project file and offers to repair it. */
export function CheckDialog({ opened, onClose, project }: CheckDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Check the project" size={520}>
      <Check onClose={onClose} repairs={!project.readOnly || project.readOnlyReason === 'damaged'} />
    </Modal>
  )
}

interface CheckProps {
  onClose(): void
  /** Whether the file can be written, were it whole. */
  repairs: boolean
}

function Check({ onClose, repairs }: CheckProps) {
  const [run, setRun] = useState<Run>({ state: 'running', done: 0, total: 0 })
  const start = useCallback((repair: boolean, signal: AbortSignal) => {
    setRun({ state: 'running', done: 0, total: 0 })
    const onProgress = ({ done, total }: { done: number; total: number }) => setRun({ state: 'running', done, total })
    send('project/check', { repair }, { signal, onProgress }).then(
      (report) => setRun({ state: 'done', report }),
      (error: unknown) => {
        if (!signal.aborted) setRun({ state: 'failed', message: messageOf(error) })
      },
    )
  }, [])
  useEffect(() => {
    const stop = new AbortController()
    start(false, stop.signal)
    return () => stop.abort()
  }, [start])
  const offersRepair = repairs && run.state === 'done' && !run.report.ok
  return (
    <div aria-live="polite">
      <Outcome run={run} />
      <div className="form-actions">
        <Button variant={offersRepair ? 'subtle' : 'filled'} onClick={onClose}>
          {run.state === 'running' ? 'Stop' : 'Close'}
        </Button>
        {offersRepair && (
          <Button variant="filled" onClick={() => start(true, new AbortController().signal)}>
            Repair
          </Button>
        )}
      </div>
    </div>
  )
}

function Outcome({ run }: { run: Run }) {
  if (run.state === 'running') {
    return (
      <>
        <p>
          {run.total > 0
            ? `Comparing the tables with what was written: ${run.done} of ${run.total}`
            : 'Reading the file'}
        </p>
        <div className="notice-bar">
          <i style={{ width: `${run.total > 0 ? (100 * run.done) / run.total : 0}%` }} />
        </div>
      </>
    )
  }
  if (run.state === 'failed') return <p className="notice-bad">{run.message}</p>
  const { ok, problems, repaired } = run.report
  if (ok) {
    return (
      <p className="row check-line">
        <IconCheck aria-hidden />
        {repaired
          ? `Repaired: ${formatCount(repaired, 'row')} rebuilt. Nothing is missing now.`
          : 'Everything is in order.'}
      </p>
    )
  }
  return (
    <>
      <p className="row check-line">
        <IconAlertTriangle className="notice-bad" aria-hidden />
        {`${formatCount(problems.length, 'problem')} found. A repair rebuilds the tables from what was written.`}
      </p>
      <ul className="losses">
        {problems.slice(0, 200).map((problem) => (
          <li key={`${problem.code} ${problem.record ?? ''} ${problem.message}`}>{problem.message}</li>
        ))}
      </ul>
    </>
  )
}

function messageOf(error: unknown): string {
  return error instanceof DossierError ? error.message : 'The check could not be finished.'
}
