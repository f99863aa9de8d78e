import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ProjectInfo } from '#shared/protocol/views.ts'
import { formatCount } from '#shared/views/format.ts'
import { showDialog } from './dialogs.ts'

/** Says that the file is damaged and how much of it could not be read. */
export function LossBanner({ project }: { project: ProjectInfo }) {
  if (project.losses.length === 0) return null
  return (
    <div className="banner" role="alert">
      <IconAlertTriangle className="notice-bad" aria-hidden />
      <span className="grow">
        {`The file is damaged: ${formatCount(project.losses.length, 'part')} could not be read. Everything else is here to read and to copy.`}
      </span>
      <Button variant="subtle" size="compact-sm" className="notice-act" onClick={() => showDialog('read-only')}>
        What is lost
      </Button>
    </div>
  )
}
