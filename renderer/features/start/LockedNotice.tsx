import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { fileName } from '#shared/views/format.ts'
import { type LockedProject, openProject } from '../../app/project-actions.ts'

/** Says who has the project open and offers to open it to read. */
export function LockedNotice({ locked, onClose }: { locked: LockedProject; onClose(): void }) {
  const open = async () => {
    onClose()
    await openProject({ path: locked.path, readOnly: true })
  }
  return (
    <div className="start-locked" role="alert">
      <IconLock aria-hidden />
      <div className="grow">
        <p className="b">
          <bdi>{fileName(locked.path)}</bdi>
        </p>
        <p className="f2">{locked.message}</p>
        <div className="row start-locked-acts">
          <Button size="compact-sm" autoFocus onClick={() => void open()}>
            Open read-only
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </div>
    </div>
  )
}
