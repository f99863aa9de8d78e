import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog } from 'electron'

/** After this many crashes of the graphics process in one run, the next run goes without it. */
const gpuLimit = 3

/** Leaves out hardware acceleration where an earlier run lost its graphics process again and again. */
export function withoutBrokenGpu(home: string): void {
  if (existsSync(gpuMark(home))) app.disableHardwareAcceleration()
}

/** Reports what the main process did not expect, and remembers a broken graphics process. */
export function followFailures(home: string): void {
  let gpuCrashes = 0
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type === 'GPU' && reason !== 'clean-exit' && ++gpuCrashes === gpuLimit) markGpu(home)
  })
  process.on('unhandledRejection', (reason) => report(reason))
  process.on('uncaughtException', (error) => report(error))
}

function report(thrown: unknown): void {
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  process.stderr.write(`Dossier met an error it did not expect: ${text}\n`)
  const sentence = thrown instanceof Error ? thrown.message : String(thrown)
  dialog.showErrorBox('Dossier', `Something went wrong: ${sentence}. What was answered is saved; Dossier goes on.`)
}

function markGpu(home: string): void {
  try {
    writeFileSync(gpuMark(home), 'The graphics process crashed repeatedly. Remove this file to use it again.\n')
  } catch {
    return
  }
}

function gpuMark(home: string): string {
  return join(home, 'no-gpu')
}
