import { writeSync } from 'node:fs'
import { projectFiles } from '#core/project/open.ts'
import type { OpenProject } from '#core/project/open-project.ts'
import { acts, doStep, type Known, nothingKnown } from './project-steps.ts'
import { seeded } from './random.ts'

/** Commands of one run of the program that is going to be killed. */
export const commandCount = 200

/** Does the commands of a seed in the project at `path` and calls `answered` after each. The same seed does the same. */
export async function runCommands(
  path: string,
  seed: number,
  answered: (command: number, project: OpenProject) => void,
): Promise<void> {
  const random = seeded(seed)
  let now = 1_700_000_000_000
  let ids = 0
  const newId = () => `run-${String(ids++).padStart(6, '0')}`
  const files = projectFiles(
    { now: () => (now += 10), newId },
    { id: 'ada', name: 'Ada', color: null },
    { compactFrom: 5 },
  )
  const project = files.open(path)
  const known: Known = { ...nothingKnown(), articles: ['a'] }
  for (let command = 0; command < commandCount; command++) {
    const dice = random.below(20)
    if (dice === 0) await project.undo()
    else if (dice === 1) await project.redo()
    else
      doStep(
        project,
        known,
        { act: random.pick(acts), numbers: [random.below(999), random.below(999), random.below(999)] },
        newId,
      )
    answered(command, project)
  }
  project.close()
}

if (process.argv[1] === import.meta.filename) {
  const [path = '', seed = '0'] = process.argv.slice(2)
  await runCommands(path, Number(seed), (command) => writeSync(1, `${command}\n`))
}
