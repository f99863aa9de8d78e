/** Ms after which the work is done although the page has other things to do. */
const longestWait = 100

let waiting: (() => void)[] = []

/**
 * Does something in the pause after the next frame: what an analyst need not see at once holds up neither the paint nor
 * the answer of a write. The next key or press finds it done.
 */
export function afterPaint(act: () => void): void {
  waiting.push(act)
  requestAnimationFrame(() => requestIdleCallback(doWaiting, { timeout: longestWait }))
  for (const name of ['keydown', 'pointerdown']) window.addEventListener(name, doWaiting, { capture: true, once: true })
}

function doWaiting(): void {
  const acts = waiting
  waiting = []
  for (const act of acts) act()
}
