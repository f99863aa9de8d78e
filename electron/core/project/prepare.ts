import { createHash } from 'node:crypto'
import type * as Y from 'yjs'
import type { Change, ReplicaName } from '#shared/model/change.ts'
import type { Json } from '#shared/model/record.ts'
import type { Kind } from '#shared/model/records.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import { updateOf } from './documents.ts'
import type { LoggedRecord, LogRow } from './log.ts'
import { actionOf, type Fields, isDeleted, kindsIn, readRecord, type Touched, writeRecord } from './records.ts'

/** What a write did to one record, in the form that takes it back. */
export interface Done {
  replica: ReplicaName
  kind: Kind
  id: string
  /** Values of the written fields before and after; absent fields are undefined. Empty for a record that was created. */
  before: { [name: string]: Json | undefined }
  after: { [name: string]: Json | undefined }
  /** Fingerprint of the live record this write created or restored: what is undone by deleting it. */
  made?: string
}

/** A write to one replica, ready to be stored. */
export interface Prepared {
  replica: ReplicaName
  update: Uint8Array
  touched: Touched[]
  done: Done[]
  /** The log's row, when made ahead. */
  sealed?: Sealed
}

/** A row for the log with the records it touched. */
export interface Sealed {
  row: Omit<LogRow, 'seq'>
  records: LoggedRecord[]
}

/** Fields of one record to be set, several changes merged. */
export type Draft = Pick<Change, 'kind' | 'id' | 'fields'>

/** Merges changes per replica and record, in order; `case` comes first. Throws on a kind that a replica does not hold. */
export function draftsOf(changes: Iterable<Change>): Map<ReplicaName, Draft[]> {
  const byReplica = new Map<ReplicaName, Map<string, Draft>>()
  for (const change of changes) addDraft(byReplica, change)
  return sortDrafts(byReplica)
}

/** Adds one change to what is collected per replica and record. */
export function addDraft(byReplica: Map<ReplicaName, Map<string, Draft>>, change: Change): void {
  const { replica, kind, id, fields } = change
  if (!kindsIn(replica).includes(kind)) {
    throw new DossierError('bad-arguments', `A record of kind ${kind} cannot be written to ${replica}.`)
  }
  const drafts = byReplica.get(replica) ?? new Map<string, Draft>()
  byReplica.set(replica, drafts)
  const key = `${kind}/${id}`
  const known = drafts.get(key)
  if (known) Object.assign(known.fields, plainFields(fields))
  else drafts.set(key, { kind, id, fields: plainFields(fields) })
}

function plainFields(fields: Draft['fields']): Draft['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value === undefined ? undefined : plainJson(value)]),
  )
}

/**
 * A value as it will be read back from the file: half surrogate pairs replaced, absent properties dropped,
 * numbers that JSON does not know null. Without this, memory and file would differ after the next load.
 */
function plainJson(value: Json): Json {
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed()
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(plainJson)
  const present = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(present.map(([name, part]) => [name, plainJson(part)]))
}

/** The collected drafts, `case` first. */
export function sortDrafts(byReplica: Map<ReplicaName, Map<string, Draft>>): Map<ReplicaName, Draft[]> {
  const sorted = [...byReplica].sort(([a], [b]) => Number(b === 'case') - Number(a === 'case'))
  return new Map(sorted.map(([replica, drafts]) => [replica, [...drafts.values()]]))
}

/** Who and when, for the stamp of new records. */
export interface Author {
  analyst: string
  at: number
}

/**
 * Writes drafts into a document and returns what has to be stored, or null when nothing changes.
 * The document is the whole replica, or an empty one when every draft makes a new record.
 */
export function prepare(replica: ReplicaName, doc: Y.Doc, drafts: readonly Draft[], author: Author): Prepared | null {
  const touched: Touched[] = []
  const done: Done[] = []
  const update = updateOf(doc, () => {
    for (const draft of drafts) {
      const before = readRecord(doc, draft.kind, draft.id)
      const fields = before === null ? newFields(draft, author) : changedFields(before, draft.fields)
      if (Object.keys(fields).length === 0) continue
      writeRecord(doc, { ...draft, fields })
      const after = { ...before, ...fields }
      for (const [name, value] of Object.entries(fields)) if (value === undefined) delete after[name]
      const one = { replica, kind: draft.kind, id: draft.id }
      const fieldsAfter = after as Fields
      touched.push({ ...one, after: fieldsAfter, action: actionOf(before, fieldsAfter), written: fields })
      done.push({ ...one, ...undoOf(before, fieldsAfter, fields) })
    }
  })
  return update === null ? null : { replica, update, touched, done }
}

function newFields({ fields }: Draft, author: Author): Fields {
  const given = Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined)
  return { createdAt: author.at, createdBy: author.analyst, ...Object.fromEntries(given) }
}

function changedFields(before: Fields, fields: Draft['fields']): Draft['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => !sameJson(before[name], value)))
}

function undoOf(before: Fields | null, after: Fields, written: Draft['fields']): Omit<Done, 'replica' | 'kind' | 'id'> {
  const makes = !isDeleted(after) && (before === null || isDeleted(before))
  const made = makes ? { made: fingerprint(after) } : {}
  if (before === null) return { before: nothing, after: nothing, ...made }
  const names = Object.keys(written)
  return {
    before: Object.fromEntries(names.map((name) => [name, before[name]])),
    after: Object.fromEntries(names.map((name) => [name, written[name]])),
    ...made,
  }
}

/** Shared by all records a write creates: a long step keeps very many of them. */
const nothing = Object.freeze({})

/** A short value that differs when any field but `deletedAt` differs. */
export function fingerprint(fields: Fields): string {
  const { deletedAt: _deletedAt, ...rest } = fields
  return createHash('sha256').update(stableJson(rest)).digest('base64url').slice(0, 22)
}

/** Says whether two values are the same JSON; the order of keys does not matter. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  return stableJson(a) === stableJson(b)
}

/** JSON with sorted keys. */
function stableJson(value: Json): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
