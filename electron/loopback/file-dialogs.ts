import type { IncomingMessage } from 'node:http'
import type { CallContext } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { FileRequest } from '../core/link/file-request.ts'
import type { FolderMemory } from '../core/link/folder-memory.ts'
import { answerDialog, type OpenDialog } from './dialog-api.ts'
import { newSecret } from './tokens.ts'

/** Largest question of the dialog's page, in bytes. */
const longest = 256 * 1024

interface FileDialogsOptions {
  /** Origin of the dialog's page. */
  origin: string
  memory: FolderMemory
  /** Shows a dialog in a window, or hides it. */
  show(clientId: string, dialog: { id: string; url: string; title: string } | null): void
}

/** The program's own file dialogs: pages of another origin than the program's, which only the user can drive. */
export class FileDialogs {
  readonly #options: FileDialogsOptions
  readonly #open = new Map<string, OpenDialog>()

  constructor(options: FileDialogsOptions) {
    this.#options = options
  }

  /** Shows a dialog in the window that asks and waits for the user. Rejects with `cancelled` when the call is stopped. */
  ask(request: FileRequest, { clientId, signal }: CallContext): Promise<string[] | null> {
    return new Promise((resolve, reject) => {
      const token = newSecret()
      const end = () => {
        this.#open.delete(token)
        signal.removeEventListener('abort', stop)
        this.#options.show(clientId, null)
      }
      const stop = () => {
        end()
        reject(new DossierError('cancelled', 'The file dialog was closed.'))
      }
      // The dialog's own question is answered before its frame goes.
      const settle = (paths: string[] | null) =>
        setImmediate(() => {
          end()
          resolve(paths)
        })
      this.#open.set(token, { request, memory: this.#options.memory, settle })
      signal.addEventListener('abort', stop, { once: true })
      const url = `${this.#options.origin}/#${token}`
      this.#options.show(clientId, { id: crypto.randomUUID(), url, title: request.title })
    })
  }

  /** Answers a question of a dialog's page, which proves by its token which dialog it is. */
  async api(path: string, request: IncomingMessage): Promise<unknown> {
    const dialog = this.#open.get(request.headers.authorization?.replace(/^Bearer /, '') ?? '')
    if (dialog === undefined) return { error: 'This dialog has been closed.' }
    return answerDialog(dialog, path, await readBody(request))
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > longest) throw new DossierError('bad-arguments', 'The question is too long.')
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return null
  }
}
