import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type FileOptions, type LocalProjectFiles, projectFiles } from '#core/project/open.ts'
import type { OpenProject } from '#core/project/open-project.ts'
import { makeFolder, removeFolder } from './project-dump.ts'
import { articleChanges } from './project-steps.ts'

/** A folder with project files of one test. */
export interface ProjectCase {
  folder: string
  path(name?: string): string
  /** Files as one analyst opens them: a clock that goes by one second a look, ids that count. */
  files(analyst?: string, options?: FileOptions): LocalProjectFiles
  /** A new project with one article `a` of the test paragraphs, written by `Ada`. */
  project(name?: string): OpenProject
}

/** Makes the folder and removes it after the test; projects that are still open are closed. */
export function projectCase(options: { inMemory?: boolean } = { inMemory: true }): ProjectCase {
  const folder = makeFolder(options)
  const open: OpenProject[] = []
  let now = 1_700_000_000_000
  let ids = 0
  onTestFinished(() => {
    for (const project of open) project.close()
    removeFolder(folder)
  })
  const files = (analyst = 'Ada', fileOptions: FileOptions = {}): LocalProjectFiles => {
    const actor = { id: analyst.toLowerCase(), name: analyst, color: null }
    const effects = { now: () => (now += 1000), newId: () => `id-${String(++ids).padStart(6, '0')}` }
    const real = projectFiles(effects, actor, fileOptions)
    const kept = (project: OpenProject) => {
      open.push(project)
      return project
    }
    return {
      create: (path, title) => kept(real.create(path, title)),
      open: (path, readOptions) => kept(real.open(path, readOptions)),
    }
  }
  const path = (name = 'case') => join(folder, `${name}.dossier`)
  return {
    folder,
    path,
    files,
    project: (name) => {
      const project = files().create(path(name), 'Case')
      project.commit('Import', articleChanges('a', 'Article'), { undoable: false })
      return project
    },
  }
}
