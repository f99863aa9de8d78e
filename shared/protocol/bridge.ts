import type { ClientMessage, ServerMessage } from './message.ts'

/**
 * The page's one line to its host. The Electron preload exposes it as `window.dossierBridge`;
 * on loopback the page makes one over its WebSocket.
 */
export interface Bridge {
  post(message: ClientMessage): void
  /** Returns a function that ends the subscription. */
  onMessage(listener: (message: ServerMessage) => void): () => void
  /** Reports a file dropped on the window: gives its path to the host, which may then open or import it. Electron only. */
  grantDroppedFile?(file: unknown): string
}
