import { describe } from 'vitest'
import type { Launched, LaunchOptions } from './launch/launched.ts'
import { launchLoopback } from './launch/loopback.ts'
import { launchShell } from './launch/shell.ts'

export type { Launched, LaunchOptions } from './launch/launched.ts'
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

/**
 * Declares specs of what the page does by itself, which no host has a part in (layout, drawing, the caret): they run on
 * loopback, or on the host that `DOSSIER_HOST` names.
 */
export function forThePage(specs: (host: TestHost) => void): void {
  const name = process.env.DOSSIER_HOST ?? 'loopback'
  for (const host of hosts) {
    if (host.name === name) describe(`the page, on ${name}`, () => specs(host))
  }
}

/** Declares the same specs for every host; `DOSSIER_HOST` names one while working on a spec. */
export function forEachHost(specs: (host: TestHost) => void): void {
  for (const host of hosts) {
    if (process.env.DOSSIER_HOST && process.env.DOSSIER_HOST !== host.name) continue
    describe(`on ${host.name}`, () => specs(host))
  }
}
