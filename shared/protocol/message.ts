import type { CommandName, Progress } from './commands.ts'
import type { ErrorData } from './errors.ts'
import type { EventName, Events } from './events.ts'

/** What a page sends. Ids are chosen by the page and unique within its session. */
export type ClientMessage =
  | { type: 'call'; id: number; name: CommandName; args: unknown }
  | { type: 'cancel'; id: number }

/** What a host sends to a page. A result is `packed`. `seq` counts events per page, so that a gap is noticed. */
export type ServerMessage =
  | { type: 'result'; id: number; value: unknown }
  | { type: 'error'; id: number; error: ErrorData }
  | { type: 'progress'; id: number; progress: Progress }
  | { [N in EventName]: { type: 'event'; seq: number; name: N; payload: Events[N] } }[EventName]
