import type { Json } from './record.ts'
import type { Kind } from './records.ts'

/** Name of a replica: `case`, `article/<id>` or `brief/<id>`. */
export type ReplicaName = 'case' | `article/${string}` | `brief/${string}`

/**
 * Sets fields of one record, creating it if needed; `undefined` removes a field.
 * Every edit of a record is a list of these, and so is every undo.
 */
export interface Change {
  replica: ReplicaName
  kind: Kind
  id: string
  fields: { [name: string]: Json | undefined }
}

/** Where a write came from. */
export type Origin =
  | { type: 'local'; step: string }
  | { type: 'undo'; step: string }
  | { type: 'redo'; step: string }
  | { type: 'import'; source: string }
  | { type: 'editor' }
  | { type: 'merge'; file: string }
  | { type: 'hub'; url: string }
