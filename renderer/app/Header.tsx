import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconLayoutSidebar,
  IconLayoutSidebarRight,
  IconSearch,
} from '@tabler/icons-react'
import type { ProjectInfo } from '#shared/protocol/views.ts'
import { useUndoState } from '../backend/queries.ts'
import { IconAction } from '../ui/IconAction.tsx'
import { KeyCaps } from '../ui/KeyCaps.tsx'
import { runCommand } from './commands.ts'
import { ProjectMenu } from './ProjectMenu.tsx'
import { useApp } from './store.ts'
import { useLayout } from './use-layout.ts'

/** The bar at the top: project, search and commands, undo and redo, the sidebar's switch. */
export function Header({ project }: { project: ProjectInfo }) {
  const layout = useLayout()
  const view = useApp((state) => state.view)
  const narrow = layout.columns.railIcons
  const listOn = layout.columns.list !== null || layout.listFloating
  return (
    <div className="bar">
      <div>
        <IconAction
          label="Article list"
          keys="Mod+Shift+L"
          pressed={listOn}
          disabled={view !== 'articles'}
          onClick={() => runCommand('view.toggle-list')}
        >
          <IconLayoutSidebar />
        </IconAction>
        <ProjectMenu project={project} />
      </div>
      <div>
        {!narrow && (
          <button type="button" className="find" onClick={() => runCommand('view.palette')}>
            <IconSearch className="s" aria-hidden />
            <span className="grow">Search or run a command</span>
            <KeyCaps keys="Mod+K" />
          </button>
        )}
      </div>
      <div>
        {narrow && (
          <IconAction label="Search or run a command" keys="Mod+K" onClick={() => runCommand('view.palette')}>
            <IconSearch />
          </IconAction>
        )}
        <UndoButtons />
        <span className="sep" />
        <IconAction
          label="Sidebar"
          keys="Mod+B"
          pressed={layout.columns.side !== null}
          onClick={() => runCommand('view.toggle-sidebar')}
        >
          <IconLayoutSidebarRight />
        </IconAction>
      </div>
    </div>
  )
}

function UndoButtons() {
  const undo = useUndoState().data
  return (
    <>
      <IconAction
        label="Undo"
        keys="Mod+Z"
        detail={undo?.undo ? `Undo ${undo.undo}` : 'Nothing to undo'}
        disabled={!undo?.undo}
        onClick={() => runCommand('edit.undo')}
      >
        <IconArrowBackUp />
      </IconAction>
      <IconAction
        label="Redo"
        keys="Mod+Shift+Z"
        detail={undo?.redo ? `Redo ${undo.redo}` : 'Nothing to redo'}
        disabled={!undo?.redo}
        onClick={() => runCommand('edit.redo')}
      >
        <IconArrowForwardUp />
      </IconAction>
    </>
  )
}
