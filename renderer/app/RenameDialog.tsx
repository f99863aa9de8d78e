import { Button, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ProjectInfo } from '#shared/protocol/views.ts'
import { setAnswer } from '../backend/query-client.ts'
import { write } from '../backend/write.ts'
import { nameProblem } from '../ui/name-limit.ts'

interface RenameDialogProps {
  opened: boolean
  onClose(): void
  project: ProjectInfo
}

/** Asks for the project's new name. The file keeps its own. */
export function RenameDialog({ opened, onClose, project }: RenameDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Rename the project" size={420}>
      <RenameForm onClose={onClose} project={project} />
    </Modal>
  )
}

function RenameForm({ onClose, project }: Omit<RenameDialogProps, 'opened'>) {
  const [title, setTitle] = useState(project.title)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const info = await write('project/rename', { title: title.trim() })
    if (info) setAnswer('project/info', {}, info)
    if (info) onClose()
  }
  return (
    <form className="import-form" onSubmit={submit}>
      <TextInput
        label="Name"
        description="The file keeps the name it has on disk."
        inputWrapperOrder={['label', 'input', 'description']}
        data-autofocus
        dir="auto"
        error={nameProblem(title)}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <div className="form-actions">
        <Button variant="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" variant="filled" disabled={title.trim() === '' || nameProblem(title) !== null}>
          Rename
        </Button>
      </div>
    </form>
  )
}
