import { existsSync, realpathSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import type { CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { AnalystView, ProjectInfo } from '#shared/protocol/views.ts'
import { copySample } from '../app/sample.ts'
import type { Project } from '../project/api.ts'
import { lockHolder } from '../project/lock.ts'
import { extension } from '../project/names.ts'
import { edit } from './changes.ts'
import { type Environment, longWork } from './environment.ts'
import { all } from './rows.ts'

type Names =
  | 'project/create'
  | 'project/open'
  | 'project/open-sample'
  | 'project/info'
  | 'project/counts'
  | 'project/close'
  | 'project/rename'
  | 'project/set'
  | 'project/save-copy'
  | 'project/check'
  | 'analyst/list'
  | 'undo/state'
  | 'undo/undo'
  | 'undo/redo'

/** Id of the one record `project` of the case. */
const projectRecord = 'project'

/** Commands on the project file of a window and its undo stack. */
export function projectHandlers(environment: Environment): Handlers<Names> {
  const { sessions, options, home } = environment
  const { project } = environment
  return {
    'project/create': ({ path, title }, { clientId }) => {
      const file = newFile(path)
      return sessions.create(clientId, file, title?.trim() || basename(file, extension))
    },
    'project/open': ({ path, readOnly = false }, { clientId }) => sessions.open(clientId, resolve(path), readOnly),
    'project/open-sample': (_args, { clientId }) =>
      sessions.open(clientId, copySample(options.sampleFolder, home.folder), false),
    'project/info': (_args, { clientId }) => sessions.info(clientId),
    'project/counts': (_args, context) => project(context).info().counts,
    'project/close': async (_args, { clientId }) => {
      await sessions.close(clientId)
      return null
    },
    'project/rename': ({ title }, context) => rename(project(context), title),
    'project/set': (settings, context) => change(project(context), settings),
    'project/save-copy': ({ path }, context) => saveCopy(project(context), path),
    'project/check': ({ repair = false }, context) =>
      sessions.check(context.clientId, repair, longWork(context, 'Checking')),
    'analyst/list': (_args, context) => listAnalysts(project(context)),
    'undo/state': (_args, context) => project(context).undoState(),
    'undo/undo': (_args, context) => project(context).undo(longWork(context, 'Undoing')),
    'undo/redo': (_args, context) => project(context).redo(longWork(context, 'Redoing')),
  }
}

/** Everyone who has worked on the project, by name. */
export function listAnalysts(project: Project): AnalystView[] {
  return all<AnalystView>(project, 'SELECT id, name, color FROM analysts ORDER BY name, id')
}

/** The path of a file to be made, with the extension. Throws `already-exists`. */
function newFile(path: string): string {
  const file = withExtension(path)
  if (!existsSync(file)) return file
  throw new DossierError('already-exists', `${file} is there already. Choose another name, or open that project.`)
}

function withExtension(path: string): string {
  const file = resolve(path)
  return extname(file).toLowerCase() === extension ? file : `${file}${extension}`
}

function rename(project: Project, title: string): ProjectInfo {
  project.commit('Rename project', [edit('project', projectRecord, { title })])
  return project.info()
}

function change(project: Project, settings: CommandArgs<'project/set'>): ProjectInfo {
  project.commit('Change settings of the project', [edit('project', projectRecord, settings)])
  return project.info()
}

function saveCopy(project: Project, path: string): { path: string } {
  const file = withExtension(path)
  if (existsSync(file) && realpathSync(file) === realpathSync(project.path)) {
    throw new DossierError('bad-arguments', `${file} is the project itself. Choose another name for the copy.`)
  }
  const holder = lockHolder(file)
  if (holder) {
    const who = holder.name || 'another program'
    throw new DossierError('locked', `${file} is a project that ${who} has open. Choose another name for the copy.`)
  }
  project.saveCopy(file)
  return { path: file }
}
