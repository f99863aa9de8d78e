import { describe } from 'vitest'
import type { Launched, LaunchOptions } from './launch/launched.ts'
import { launchLoopback } from './launch/loopback.ts'
import { launchShell } from './launch/shell.ts'

export { openProject, type ProgramOptions, programAtStart } from './launch/kept.ts'
export { type Launched, type LaunchOptions, namedHome } from './launch/launched.ts'
export { type LaunchedLoopback, launchLoopback } from './launch/loopback.ts'
export { type LaunchedShell, launchShell } from './launch/shell.ts'

/** A host, by name, and how the program is started on it. */
export interface TestHost {
  name: 'loopback' | 'shell'
  launch(options?: LaunchOptions): Promise<Launched>
}

/** The hosts on which end-to-end specs run. */
const hosts: readonly TestHost[] = [
  { name: 'loopback', launch: launchLoopback },
  { name: 'shell', launch: launchShell },
]

/** Declares the same specs for every host; `DOSSIER_HOST` names one while working on a spec. */
export function forEachHost(specs: (host: TestHost) => void): void {
  for (const host of hosts) {
    if (process.env.DOSSIER_HOST && process.env.DOSSIER_HOST !== host.name) continue
    describe(`on ${host.name}`, () => specs(host))
  }
}
