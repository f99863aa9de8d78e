import { Menu, UnstyledButton } from '@mantine/core'
import {
  IconAppWindow,
  IconChevronDown,
  IconCopyPlus,
  IconDoor,
  IconFileImport,
  IconLock,
  IconPencil,
  IconSettings,
  IconShieldCheck,
} from '@tabler/icons-react'
import type { ProjectInfo } from '#shared/protocol/views.ts'
import { CommandItems } from './CommandItems.tsx'
import { showDialog } from './dialogs.ts'

const entries = [
  { id: 'file.rename', Icon: IconPencil },
  { id: 'file.import', Icon: IconFileImport },
  { id: 'file.save-copy', Icon: IconCopyPlus },
  { id: 'file.check', Icon: IconShieldCheck },
  { id: 'file.new-window', Icon: IconAppWindow },
  { id: 'view.settings', Icon: IconSettings },
  { id: 'file.close', Icon: IconDoor },
] as const

/** The project's name, and what can be done with the whole of it. */
export function ProjectMenu({ project }: { project: ProjectInfo }) {
  return (
    <>
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <UnstyledButton className="proj" aria-label={`Project ${project.title}`}>
            <bdi className="cut">{project.title}</bdi>
            <IconChevronDown className="s" aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <bdi className="path">{project.path}</bdi>
          </Menu.Label>
          <CommandItems entries={entries} />
        </Menu.Dropdown>
      </Menu>
      {project.readOnly && <ReadOnlyChip project={project} />}
    </>
  )
}

const reasons = {
  chosen: 'opened to read only',
  medium: 'its folder or disk cannot be written to',
  locked: 'somebody else has it open',
  damaged: 'the file is damaged',
} as const

function ReadOnlyChip({ project }: { project: ProjectInfo }) {
  const reason = project.readOnlyReason ? reasons[project.readOnlyReason] : ''
  return (
    <button
      type="button"
      className="chip warn"
      title={`Read-only: ${reason}. Nothing can be changed here.`}
      onClick={() => showDialog('read-only')}
    >
      <IconLock className="s" aria-hidden />
      <span className="chip-words">{`Read-only: ${reason}`}</span>
      <span className="chip-word">Read-only</span>
    </button>
  )
}
