import { useEffect, useState } from 'react'
import { useCommands } from '../../app/commands.ts'
import { useDialogs } from '../../app/dialogs.ts'
import { chooseProject, type LockedProject, newProject, openProject, openSample } from '../../app/project-actions.ts'
import { send } from '../../backend/client.ts'
import { useAppState } from '../../backend/queries.ts'
import { KeysDialog } from '../settings/KeysDialog.tsx'
import { SettingsDialog } from '../settings/SettingsDialog.tsx'
import { AskName } from './AskName.tsx'
import { DropTarget } from './DropTarget.tsx'
import { LockedNotice } from './LockedNotice.tsx'
import { Recents } from './Recents.tsx'
import { StartActions } from './StartActions.tsx'
import './start.css'

/** What a window shows that has no project yet: three ways in, and the projects opened before. */
export function StartScreen() {
  const analyst = useAppState().data?.analyst
  const [locked, setLocked] = useState<LockedProject | null>(null)
  const open = async (path: string) => {
    const opened = await openProject({ path })
    if (!opened.ok) setLocked(opened.locked)
  }
  const choose = async () => {
    const path = await chooseProject()
    if (path) await open(path)
  }
  useEffect(() => {
    document.title = 'Dossier'
    send('window/set-title', { title: 'Dossier' }).catch(() => undefined)
  }, [])
  useCommands([
    { id: 'file.new', title: 'New project…', group: 'File', keys: 'Mod+N', run: () => void newProject() },
    { id: 'file.open', title: 'Open a project…', group: 'File', keys: 'Mod+O', run: () => void choose() },
    { id: 'file.sample', title: 'Open the sample', group: 'File', run: () => void openSample() },
  ])
  return (
    <div className="start">
      <section className="start-left" aria-label="Begin">
        <h1>Dossier</h1>
        <p className="f2 start-say">What a text claims, who says so, and how far to believe it.</p>
        {analyst === null ? <AskName /> : <StartActions />}
        {locked && <LockedNotice locked={locked} onClose={() => setLocked(null)} />}
        <DropTarget />
      </section>
      <Recents onOpen={open} />
      <StartDialogs />
    </div>
  )
}

function StartDialogs() {
  const { open, show } = useDialogs()
  return (
    <>
      <SettingsDialog opened={open === 'settings'} onClose={() => show(null)} />
      <KeysDialog opened={open === 'keys'} onClose={() => show(null)} />
    </>
  )
}
