import type { Bridge } from '#shared/protocol/bridge.ts'
import type { ServerMessage } from '#shared/protocol/message.ts'
import { decodeWire, encodeWire } from '#shared/protocol/wire.ts'

/** A bridge over a WebSocket to the loopback host that served the page. Messages posted before it is open wait. */
export function socketBridge(): Bridge {
  const socket = new WebSocket(`ws://${window.location.host}/socket`)
  const waiting: string[] = []
  socket.addEventListener('open', () => {
    for (const text of waiting.splice(0)) socket.send(text)
  })
  return {
    post: (message) => {
      const text = encodeWire(message)
      if (socket.readyState === WebSocket.CONNECTING) waiting.push(text)
      else socket.send(text)
    },
    onMessage: (listener) => {
      const onMessage = (event: MessageEvent<string>) => listener(decodeWire(event.data) as ServerMessage)
      socket.addEventListener('message', onMessage)
      return () => socket.removeEventListener('message', onMessage)
    },
  }
}
