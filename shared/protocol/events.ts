import type { Kind } from '../model/records.ts'
import type { AppState, ProjectInfo, UndoState } from './views.ts'

/** One record that a write touched. */
export interface ChangedRecord {
  kind: Kind
  id: string
  articleId?: string
}

/** The one event map: what the core and the host tell a page. */
export interface Events {
  /** After each committed write. `records` is null when more than 500 changed: refresh everything of `kinds`. */
  'project/changed': { kinds: Kind[]; articleIds: string[]; records: ChangedRecord[] | null; step: string | null }
  'project/opened': ProjectInfo
  'project/closed': null
  /** A background check found losses, or the file stopped being writable. */
  'project/state': ProjectInfo
  'undo/changed': UndoState
  /** Another window or a colleague changed a brief's text. */
  'brief/updated': { id: string; update: Uint8Array }
  'app/changed': AppState
  /** The native menu or another program asks the page to do a command of its palette. */
  'menu/command': { command: string }
  /** The host asks the page to open a file it was given (double click, second start). */
  'host/open-path': { path: string }
  /** The host's own file dialog to show in a frame, or null when it is done. Loopback only. */
  'host/dialog': { id: string; url: string; title: string } | null
  /** The window is about to close: the page saves what it has and answers with `window/close`. */
  'host/closing': null
}
/** The name of an event. */
export type EventName = keyof Events
