import { IconFileImport } from '@tabler/icons-react'
import { useCallback } from 'react'
import { newProject } from '../../app/project-actions.ts'
import type { Incoming } from '../import/incoming.ts'
import { isProject, receiveArticles, receiveProject } from '../import/receive.ts'
import { useWindowDrop } from '../import/use-drop.ts'

/** Tells that the whole window takes drops: a project to open, or articles to begin one with. */
export function DropTarget() {
  const receive = useCallback(async (incoming: Incoming) => {
    const project = incoming.type === 'files' ? incoming.files.find(isProject) : undefined
    if (project) await receiveProject(project)
    else if (await newProject()) await receiveArticles(incoming)
  }, [])
  const over = useWindowDrop(receive, true)
  return (
    <>
      <div className={`start-drop${over ? ' over' : ''}`}>
        <IconFileImport className="l" aria-hidden />
        <p>
          Drop a .dossier file to open it.
          <br />
          Drop articles to start a project.
        </p>
      </div>
      {over && <div className="drop-edge" />}
    </>
  )
}
