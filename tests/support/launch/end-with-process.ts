/** Ends what a test process has started and kept, when that process ends; the test runner ends it by a signal. */
export function endWithProcess(end: () => void): void {
  if (!process.listeners('SIGTERM').includes(exit)) process.on('SIGTERM', exit)
  process.once('exit', end)
}

const exit = () => process.exit()
