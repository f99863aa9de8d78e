import { Button, Modal } from '@mantine/core'
import type { ProjectInfo } from '#shared/protocol/views.ts'
import { runCommand } from './commands.ts'

interface ReadOnlyDialogProps {
  opened: boolean
  onClose(): void
  project: ProjectInfo
}

const explanations = {
  chosen: 'It was opened to read only. Close it and open it again to work on it.',
  medium: 'Its folder or disk cannot be written to. Save a copy to a place that can, and work on that.',
  locked: 'Somebody else has it open. Close it there and open it again, or save a copy and work on that.',
  damaged:
    'The file is damaged. What can be read is here. Save a copy, which holds everything that was read, or repair the file: it is kept beside as it is now.',
} as const

/** Says why nothing can be changed, what could not be read, and the way out. */
export function ReadOnlyDialog({ opened, onClose, project }: ReadOnlyDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="This project is read-only" size={520}>
      <p>{project.readOnlyReason ? explanations[project.readOnlyReason] : ''}</p>
      {project.losses.length > 0 && (
        <>
          <h3 className="b losses-title">Could not be read</h3>
          <ul className="losses">
            {project.losses.map((loss) => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </>
      )}
      <div className="form-actions">
        <Button variant="subtle" onClick={onClose}>
          Close
        </Button>
        {project.readOnlyReason === 'damaged' && <GoOn title="Repair…" command="file.check" onClose={onClose} />}
        <GoOn title="Save a copy" command="file.save-copy" onClose={onClose} filled />
      </div>
    </Modal>
  )
}

interface GoOnProps {
  title: string
  command: string
  filled?: boolean
  onClose(): void
}

/** Closes the dialog and goes on with a command. */
function GoOn({ title, command, filled, onClose }: GoOnProps) {
  const goOn = () => {
    onClose()
    runCommand(command)
  }
  return (
    <Button variant={filled ? 'filled' : 'default'} onClick={goOn}>
      {title}
    </Button>
  )
}
