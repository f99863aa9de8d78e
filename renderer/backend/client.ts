import type { Bridge } from '#shared/protocol/bridge.ts'
import type { CommandArgs, CommandName, CommandResult } from '#shared/protocol/commands.ts'
import type { EventName, Events } from '#shared/protocol/events.ts'
import { type Connection, connect, type SendOptions } from './connection.ts'
import { socketBridge } from './socket-bridge.ts'

declare global {
  interface Window {
    dossierBridge?: Bridge
  }
}

/** The bridge of this page: the preload's on Electron, a socket to the loopback host elsewhere. */
export const bridge: Bridge = window.dossierBridge ?? socketBridge()

const connection: Connection = connect(bridge)

/** Asks the core or the host to do a command. Rejects with `DossierError`. */
export function send<N extends CommandName>(
  name: N,
  args: CommandArgs<N>,
  options?: SendOptions,
): Promise<CommandResult<N>> {
  return connection.send(name, args, options)
}

/** Listens to an event; returns a function that ends the listening. */
export function on<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void {
  return connection.on(name, listener)
}

/** Calls back when events were lost, so that everything read has to be read again. */
export function onGap(listener: () => void): () => void {
  return connection.onGap(listener)
}
