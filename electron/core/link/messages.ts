import type { CoreCommandName, Progress } from '#shared/protocol/commands.ts'
import type { ErrorData } from '#shared/protocol/errors.ts'
import type { CoreEvent, CoreOptions } from '../api.ts'

/** What a host hands its worker when it starts; effects are made inside. */
export type WorkerOptions = Omit<CoreOptions, 'effects'>

/** Bytes of a blob and what they are. */
export interface Blob {
  bytes: Uint8Array
  mediaType: string
}

/** From host to worker, by structured clone. Keys number the calls of all windows. */
export type ToWorker =
  | { type: 'connect'; clientId: string }
  | { type: 'disconnect'; clientId: string }
  | { type: 'call'; key: number; clientId: string; name: CoreCommandName; args: unknown }
  | { type: 'cancel'; key: number }
  | { type: 'blob'; key: number; clientIds: string[]; hash: string }
  | { type: 'close' }

/** From worker to host. */
export type FromWorker =
  | { type: 'result'; key: number; value: unknown }
  | { type: 'error'; key: number; error: ErrorData }
  | { type: 'progress'; key: number; progress: Progress }
  | { type: 'event'; clientId: string; event: CoreEvent }
  | { type: 'closed' }
