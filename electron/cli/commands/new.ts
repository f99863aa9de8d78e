import type { Outcome } from '../outcome.ts'
import { type Context, withCore } from '../session.ts'

/** `dossier new`: makes an empty project file. */
export function newProject(file: string, options: { title?: string }, context: Context): Promise<Outcome> {
  return withCore(context, async (call) => {
    const { title } = options
    const made = await call('project/create', { path: file, ...(title === undefined ? {} : { title }) })
    return { value: { id: made.projectId, path: made.path }, lines: [`Made ${made.path}`] }
  })
}
