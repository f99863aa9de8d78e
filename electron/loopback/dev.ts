import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { program } from './program.ts'

/** Entry while developing: the host from its sources, the page from Vite with hot reload on the host's own port. */
const root = join(import.meta.dirname, '../..')
const hot = { on: undefined as ((request: IncomingMessage, socket: Duplex, head: Buffer) => void) | undefined }

/** Vite attaches to a server's upgrades; ours hands it those of its own protocol. */
const upgrades = {
  on: (name: string, listener: typeof hot.on) => {
    if (name === 'upgrade') hot.on = listener
  },
}

const vite = await createServer({
  configFile: false,
  root: join(root, 'renderer'),
  plugins: [react()],
  server: { middlewareMode: true, hmr: { server: upgrades as never } },
  appType: 'mpa',
})

await program({
  workerFile: new URL('../core/link/worker.ts', import.meta.url),
  pageFolder: join(root, 'renderer'),
  sampleFolder: join(root, 'out/sample'),
  development: {
    middleware: vite.middlewares,
    upgrade(request, socket, head) {
      if (request.headers['sec-websocket-protocol'] !== 'vite-hmr') return false
      hot.on?.(request, socket, head)
      return true
    },
  },
})
