import { projectFiles } from '#core/project/open.ts'

/** Opens a project, says so, and keeps it open until it is killed. */
const [path = ''] = process.argv.slice(2)
const effects = { now: () => Date.now(), newId: () => crypto.randomUUID() }
const project = projectFiles(effects, { id: 'bob', name: 'Bob', color: null }).open(path)
process.stdout.write(`${project.readOnly ? `read-only ${project.info().readOnlyReason}` : 'open'}\n`)
setInterval(() => {}, 60_000)
