import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { addressInHost } from './addresses.ts'

/** Finds the IP addresses of a host name. */
export type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>

/** A connection that was not made, or was cut, because of where it leads. */
export class AddressRefused extends Error {
  readonly host: string
  readonly address: string
  constructor(host: string, address: string) {
    super(`${host} leads to ${address}`)
    this.name = 'AddressRefused'
    this.host = host
    this.address = address
  }
}

/** Asks the system's resolver. */
export const resolveBySystem: Resolve = (hostname) => lookup(hostname, { all: true })

/**
 * An agent that connects only to addresses that are allowed. Names are resolved here and the connection is made to the
 * addresses that were checked, so that a second answer of the name server cannot lead elsewhere; the address the socket
 * ends at is checked once more before anything is sent.
 */
export function guardedAgent(allows: (address: string) => boolean, resolve: Resolve, timeout: number): Agent {
  const connect = buildConnector({ timeout, lookup: guardedLookup(allows, resolve) } as buildConnector.BuildOptions)
  return new Agent({
    headersTimeout: timeout,
    bodyTimeout: timeout,
    pipelining: 0,
    connect: (options, callback) => {
      const literal = addressInHost(options.hostname)
      if (literal !== null && !allows(literal)) return callback(new AddressRefused(options.hostname, literal), null)
      connect(options, (...outcome) => {
        const [error, socket] = outcome
        if (error || !socket) return callback(...outcome)
        const remote = socket.remoteAddress ?? ''
        if (allows(remote)) return callback(null, socket)
        socket.destroy()
        callback(new AddressRefused(options.hostname, remote), null)
      })
    },
  })
}

function guardedLookup(allows: (address: string) => boolean, resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const refused = found.find(({ address }) => !allows(address))
        const [first] = found
        if (refused || !first) callback(new AddressRefused(hostname, refused?.address ?? 'no address'), '', 0)
        else if (options.all) callback(null, found)
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    )
  }
}
