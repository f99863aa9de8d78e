import { fileName } from '#shared/views/format.ts'
import { on, send } from '../backend/client.ts'
import { reportError } from '../backend/report.ts'
import { useWriteActivity } from '../backend/write.ts'
import { notifyError } from '../ui/notify.tsx'
import { useOpening } from './opening.ts'
import { leaveField, openProject } from './project-actions.ts'
import { flushViewState } from './view-state.ts'

/** Answers what the host asks of a window: to open a file it was given, and to save before it closes. */
export function followHost(hasProject: () => boolean): () => void {
  const offOpen = on('host/open-path', ({ path }) => void openGiven(path, hasProject()))
  const offClosing = on('host/closing', () => void closeWindow())
  window.addEventListener('pagehide', saveNow)
  return () => {
    offOpen()
    offClosing()
    window.removeEventListener('pagehide', saveNow)
  }
}

async function openGiven(path: string, elsewhere: boolean): Promise<void> {
  if (elsewhere) return void send('window/new', { path }).catch(reportError)
  useOpening.setState({ path })
  const opened = await openProject({ path })
  useOpening.setState({ path: null })
  if (opened.ok || !opened.locked) return
  notifyError(opened.locked.message, `${fileName(path)} is open elsewhere`, [
    { label: 'Open read-only', run: () => void openProject({ path, readOnly: true }) },
  ])
}

/** A page that is closed or reloaded without notice sends what it still has; the host reads it before the end of the line. */
function saveNow(): void {
  leaveField()
  void flushViewState()
}

/** Leaving the field sends what was typed in it; the window closes when all that was sent has been answered. */
async function closeWindow(): Promise<void> {
  leaveField()
  await nextTick()
  await Promise.all([flushViewState(), written()])
  await send('window/close', {}).catch(() => undefined)
}

const nextTick = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Resolves when no write is under way; one that follows the answer of another begins within a tick. */
async function written(): Promise<void> {
  while (useWriteActivity.getState().pending > 0) {
    await new Promise<void>((resolve) => {
      const stop = useWriteActivity.subscribe(({ pending }) => {
        if (pending > 0) return
        stop()
        resolve()
      })
    })
    await nextTick()
  }
}
