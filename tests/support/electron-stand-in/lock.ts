import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** What a second process sends to the first. */
interface SecondStart {
  argv: string[]
  cwd: string
  data: unknown
}

/** Takes the lock of a data folder, or hands this start to the process that has it. Synchronous, as in Electron. */
export function takeLock(userData: string, data: unknown, onSecond: (start: SecondStart) => void): boolean {
  const file = join(userData, 'SingletonLock')
  const socket = join(userData, 'SingletonSocket')
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch {
    if (isAlive(Number(readFileSync(file, 'utf8'))))
      return hand(socket, { argv: process.argv, cwd: process.cwd(), data })
    rmSync(socket, { force: true })
    writeFileSync(file, String(process.pid))
  }
  const server = createServer((connection) => {
    const chunks: Buffer[] = []
    connection.on('data', (chunk) => chunks.push(chunk))
    connection.on('end', () => onSecond(deserialize(Buffer.concat(chunks)) as SecondStart))
  })
  server.listen(socket).unref()
  process.once('exit', () => {
    rmSync(file, { force: true })
    rmSync(socket, { force: true })
  })
  return true
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A process of its own sends, since the caller may not wait. */
function hand(socket: string, start: SecondStart): false {
  const script = "process.stdin.pipe(require('node:net').connect(process.argv[1]))"
  spawnSync(process.execPath, ['-e', script, socket], { input: serialize(start) })
  return false
}
