import type { Bridge } from '#shared/protocol/bridge.ts'
import type { ClientMessage, ServerMessage } from '#shared/protocol/message.ts'
import { decodeWire, encodeWire } from '#shared/protocol/wire.ts'

/** Waits between attempts to reach the host again, in ms; the last one repeats. */
const retries = [100, 250, 500, 1000, 2000]
const takenOver = 4001
const lost = "The connection to Dossier's program was lost. What was saved is safe; try again in a moment."

/**
 * A bridge over a WebSocket to the loopback host that served the page. Messages posted before it is open wait.
 * When the line breaks, calls that were under way end with an error and the line is made again; the host keeps the
 * window's project for some seconds.
 */
export function socketBridge(): Bridge {
  const listeners = new Set<(message: ServerMessage) => void>()
  const underWay = new Map<number, ClientMessage & { type: 'call' }>()
  const address = `ws://${window.location.host}/socket?window=${windowId()}`
  let waiting: string[] | null = []
  let failures = 0
  let socket = open()

  function open(): WebSocket {
    const next = new WebSocket(address)
    next.addEventListener('open', () => {
      failures = 0
      const texts = waiting ?? []
      waiting = null
      for (const text of texts) next.send(text)
    })
    next.addEventListener('message', (event: MessageEvent<string>) => hand(decodeWire(event.data) as ServerMessage))
    next.addEventListener('close', (event) => onClose(event.code))
    return next
  }

  function hand(message: ServerMessage): void {
    if (message.type === 'result') behave(underWay.get(message.id))
    if (message.type === 'result' || message.type === 'error') underWay.delete(message.id)
    for (const listener of listeners) listener(message)
  }

  function onClose(code: number): void {
    for (const id of underWay.keys()) hand({ type: 'error', id, error: { code: 'io', message: lost } })
    waiting = []
    if (code === takenOver) return
    const wait = retries[Math.min(failures++, retries.length - 1)]
    setTimeout(() => {
      socket = open()
    }, wait)
  }

  guardWindow()
  return {
    post: (message) => {
      const text = encodeWire(message)
      if (message.type === 'call') underWay.set(message.id, message)
      if (waiting === null) socket.send(text)
      else waiting.push(text)
    },
    onMessage: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What Electron's host does to its window, the page of a browser does to itself. */
function behave(call: (ClientMessage & { type: 'call' }) | undefined): void {
  if (call?.name === 'window/close') window.close()
  if (call?.name === 'window/set-title') document.title = (call.args as { title: string }).title
}

/** The same for as long as this window lives, reloads included. */
function windowId(): string {
  const known = sessionStorage.getItem('dossier-window')
  if (known !== null) return known
  const id = crypto.randomUUID()
  sessionStorage.setItem('dossier-window', id)
  return id
}

/** Keeps the window on this program: links elsewhere and files dropped beside a target do nothing. */
function guardWindow(): void {
  navigation.addEventListener('navigate', (event) => {
    const elsewhere = new URL(event.destination.url).origin !== window.location.origin
    if (elsewhere && event.cancelable) event.preventDefault()
  })
  const stay = (event: Event) => event.preventDefault()
  for (const type of ['dragover', 'drop'] as const) {
    // Added anew for each event, so that it comes after the page's own, which ask whether it was taken.
    window.addEventListener(type, () => window.addEventListener(type, stay, { once: true }), { capture: true })
  }
}
