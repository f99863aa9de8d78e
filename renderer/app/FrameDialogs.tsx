import type { ProjectInfo } from '#shared/protocol/views.ts'
import { DropMenu } from '../features/entities/DropMenu.tsx'
import { MetonymDialog } from '../features/identity/MetonymDialog.tsx'
import { ImportUrlDialog } from '../features/import/ImportUrlDialog.tsx'
import { PasteDialog } from '../features/import/PasteDialog.tsx'
import { RelateDialog } from '../features/relations/RelateDialog.tsx'
import { RelationTypesDialog } from '../features/relations/RelationTypesDialog.tsx'
import { KeysDialog } from '../features/settings/KeysDialog.tsx'
import { SettingsDialog } from '../features/settings/SettingsDialog.tsx'
import { CheckDialog } from './CheckDialog.tsx'
import { useDialogs } from './dialogs.ts'
import { ReadOnlyDialog } from './ReadOnlyDialog.tsx'
import { RenameDialog } from './RenameDialog.tsx'

/** The dialogs of the main window, at most one open. */
export function Dialogs({ project }: { project: ProjectInfo }) {
  const open = useDialogs((state) => state.open)
  const show = useDialogs((state) => state.show)
  const props = (dialog: typeof open) => ({ opened: open === dialog, onClose: () => show(null) })
  return (
    <>
      <SettingsDialog {...props('settings')} />
      <KeysDialog {...props('keys')} />
      <ImportUrlDialog {...props('import-url')} />
      <PasteDialog {...props('paste')} />
      <RenameDialog {...props('rename')} project={project} />
      <RelationTypesDialog {...props('relation-types')} />
      <RelateDialog />
      <MetonymDialog />
      <DropMenu />
      <CheckDialog {...props('check')} project={project} />
      <ReadOnlyDialog {...props('read-only')} project={project} />
    </>
  )
}
