import { projectFiles } from '#core/project/open.ts'
import { toErrorData } from '#shared/protocol/errors.ts'

/** Opens a project, reads it, tries to write, and prints what it found as JSON. */
const [path = ''] = process.argv.slice(2)
const effects = { now: () => Date.now(), newId: () => crypto.randomUUID() }
const project = projectFiles(effects, { id: 'bob', name: 'Bob', color: null }).open(path)
const rows = project.db.prepare<[], { name: string }>('SELECT name FROM entities').all()
const { ok } = await project.check(false)
process.stdout.write(
  JSON.stringify({
    readOnly: project.readOnly,
    reason: project.info().readOnlyReason,
    entities: rows.map((row) => row.name),
    refused: attempt(),
    check: ok,
  }),
)
project.close()

function attempt(): string {
  try {
    project.commit('X', [{ replica: 'case', kind: 'entity', id: 'x', fields: { name: 'X', type: 'place' } }])
    return 'written'
  } catch (error) {
    return toErrorData(error).code
  }
}
