import { z } from 'zod'
import { nameLimit } from '../../model/record.ts'
import { command } from '../command.ts'
import type { AnalystView, CheckReport, ProjectCounts, ProjectInfo, UndoState } from '../views.ts'

const none = z.strictObject({})
const path = z.string().min(1).max(4096)

/** The project file of this window. */
export const projectCommands = {
  'project/create': command<ProjectInfo>()(z.strictObject({ path, title: z.string().max(300).optional() }), {
    paths: ['path'],
  }),
  'project/open': command<ProjectInfo>()(z.strictObject({ path, readOnly: z.boolean().optional() }), {
    paths: ['path'],
  }),
  /** Opens a fresh copy of the sample project that ships with the program. */
  'project/open-sample': command<ProjectInfo>()(none),
  /** The project of this window, or null on the start screen. */
  'project/info': command<ProjectInfo | null>()(none),
  'project/counts': command<ProjectCounts>()(none),
  'project/close': command<null>()(none),
  'project/rename': command<ProjectInfo>()(z.strictObject({ title: z.string().trim().min(1).max(nameLimit) })),
  /** Settings of the project, for everyone who works on it. */
  'project/set': command<ProjectInfo>()(z.strictObject({ blindFirst: z.boolean().optional() })),
  'project/save-copy': command<{ path: string }>()(z.strictObject({ path }), { paths: ['path'] }),
  'project/check': command<CheckReport>()(z.strictObject({ repair: z.boolean().optional() })),
  'analyst/list': command<AnalystView[]>()(none),
  'undo/state': command<UndoState>()(none),
  /** Takes back the last own step. `conflicts` names records that a colleague changed since and that were left alone. */
  'undo/undo': command<{ step: string | null; conflicts: string[] }>()(none),
  'undo/redo': command<{ step: string | null; conflicts: string[] }>()(none),
}
