import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { on } from '../backend/client.ts'
import { type NoticeAction, notifyDone } from '../ui/notify.tsx'
import { runCommand } from './commands.ts'

/** Says that an undoable step is done and offers to take it back, until another step is the last one. */
export function notifyStep(message: ReactNode, others: NoticeAction[] = []): void {
  const undo = { label: 'Undo', keys: 'Mod+Z', run: () => runCommand('edit.undo') }
  const id = notifyDone(message, [...others, undo])
  const stop = on('undo/changed', () => {
    stop()
    notifications.hide(id)
  })
}
