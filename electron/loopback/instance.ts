import { createHash } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/** A second start hands over the file it was given, and nothing else. */
const startShape = z.strictObject({ file: z.string().max(32_768).nullable() })
const longest = 64 * 1024
const answer = 'taken'
/** A running program answers within this many ms, or counts as none. */
const answerWithin = 3000

/** Hands this start to the program that runs for the same user's folder. False where there is none. */
export function handToRunning(home: string, file: string | null): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath(home))
    let text = ''
    socket.setTimeout(answerWithin, () => socket.destroy())
    socket.on('connect', () => socket.end(JSON.stringify({ file })))
    socket.on('data', (chunk) => {
      text += String(chunk)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(text === answer))
  })
}

/** Takes later starts for this user's folder. Where that cannot be listened for, each start stays on its own. */
export function takeStarts(home: string, onStart: (file: string | null) => void): Promise<Server | null> {
  const path = socketPath(home)
  if (process.platform !== 'win32') rmSync(path, { force: true })
  const server = createServer({ allowHalfOpen: true }, (socket) => void readStart(socket, onStart))
  return new Promise((resolve) => {
    server.once('error', () => resolve(null))
    server.listen(path, () => {
      if (process.platform !== 'win32') chmodSync(path, 0o600)
      resolve(server)
    })
  })
}

async function readStart(socket: Socket, onStart: (file: string | null) => void): Promise<void> {
  try {
    let text = ''
    for await (const chunk of socket as AsyncIterable<Buffer>) {
      text += String(chunk)
      if (text.length > longest) return void socket.destroy()
    }
    const { file } = startShape.parse(JSON.parse(text))
    socket.end(answer)
    onStart(file)
  } catch {
    socket.destroy()
  }
}

/** In the user's own folder; the system allows about 100 bytes for the path of a socket. */
function socketPath(home: string): string {
  const name = createHash('sha256').update(home).digest('hex').slice(0, 24)
  if (process.platform === 'win32') return `\\\\.\\pipe\\dossier-${name}`
  const inside = join(home, 'running.sock')
  return Buffer.byteLength(inside) < 100 ? inside : join(tmpdir(), `dossier-${name}.sock`)
}
