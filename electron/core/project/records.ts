import * as Y from 'yjs'
import type { Change, ReplicaName } from '#shared/model/change.ts'
import type { Json } from '#shared/model/record.ts'
import { type Kind, kinds, recordTypes } from '#shared/model/records.ts'
import type { HistoryEntry } from '#shared/protocol/views.ts'
import type { RowResult } from './projection/tables.ts'

/** Fields of a record as its replica holds them, unknown ones and `deletedAt` included. */
export interface Fields {
  [name: string]: Json
}

/** A record that a write touched: its fields afterwards, and what the write set or removed. */
export interface Touched {
  replica: ReplicaName
  kind: Kind
  id: string
  /** Null when the replica holds nothing readable under this id. */
  after: Fields | null
  action: HistoryEntry['action']
  written: { [name: string]: Json | undefined }
  /** The table row, when made ahead of the transaction, and the joins it was made with. */
  ahead?: { joins: string; row: RowResult }
}

/** The kinds that live in an article's replica. */
const articleKinds: readonly Kind[] = kinds.filter((kind) => recordTypes[kind].scope === 'article')
/** The kinds that live in `case`. */
const caseKinds: readonly Kind[] = kinds.filter((kind) => recordTypes[kind].scope === 'case')

/** Kinds whose ids are the same in every replica that holds them; the ids of all others are random. */
const fixedIds: readonly Kind[] = ['project', 'content', 'block-edit']

/** Says whether a record's id alone tells it from all others of its kind in the file. */
export function hasOwnId(kind: Kind): boolean {
  return !fixedIds.includes(kind)
}

const kindOfMap = new Map(kinds.map((kind) => [recordTypes[kind].plural, kind]))

/** Kinds that a replica may hold. */
export function kindsIn(replica: ReplicaName): readonly Kind[] {
  if (replica === 'case') return caseKinds
  return replica.startsWith('article/') ? articleKinds : []
}

/** Id of the article or brief that a replica belongs to; empty for `case`. */
export function ownerOf(replica: ReplicaName): string {
  return replica === 'case' ? '' : replica.slice(replica.indexOf('/') + 1)
}

/** The map that holds all records of a kind in a replica. */
export function mapOf(doc: Y.Doc, kind: Kind): Y.Map<unknown> {
  return doc.getMap(recordTypes[kind].plural)
}

/** Reads a record, or null when there is none. */
export function readRecord(doc: Y.Doc, kind: Kind, id: string): Fields | null {
  return toFields(mapOf(doc, kind).get(id))
}

/** All records of a kind, deleted ones included. */
export function* readRecords(doc: Y.Doc, kind: Kind): Generator<[id: string, fields: Fields]> {
  for (const [id, value] of mapOf(doc, kind).entries()) {
    const fields = toFields(value)
    if (fields) yield [id, fields]
  }
}

function toFields(value: unknown): Fields | null {
  const plain = value instanceof Y.Map ? value.toJSON() : value
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return null
  return plain as Fields
}

/** Sets fields of one record inside a Yjs transaction, creating it if needed. */
export function writeRecord(doc: Y.Doc, change: Pick<Change, 'kind' | 'id' | 'fields'>): void {
  const map = mapOf(doc, change.kind)
  const known = map.get(change.id)
  if (!(known instanceof Y.Map)) {
    map.set(change.id, new Y.Map(Object.entries(change.fields).filter(([, value]) => value !== undefined)))
    return
  }
  for (const [name, value] of Object.entries(change.fields)) {
    if (value === undefined) known.delete(name)
    else known.set(name, value)
  }
}

/** Says whether a record counts as deleted. */
export function isDeleted(fields: Fields | null): boolean {
  return fields !== null && typeof fields.deletedAt === 'number'
}

/** The word for what happened to a record. */
export function actionOf(before: Fields | null, after: Fields | null): HistoryEntry['action'] {
  if (before === null) return 'created'
  const deleted = isDeleted(after)
  if (isDeleted(before) === deleted) return 'changed'
  return deleted ? 'deleted' : 'restored'
}

/** Records whose values a Yjs transaction changed, with the names of the fields; null means the whole record. */
export function changedRecords(
  doc: Y.Doc,
  transaction: Y.Transaction,
): Map<string, { kind: Kind; id: string; fields: Set<string> | null }> {
  const found = new Map<string, { kind: Kind; id: string; fields: Set<string> | null }>()
  const roots = new Map<unknown, Kind>()
  for (const [name, type] of doc.share) {
    const kind = kindOfMap.get(name)
    if (kind) roots.set(type, kind)
  }
  for (const [type, keys] of transaction.changed) {
    for (const hit of locate(roots, type, keys)) {
      const key = `${hit.kind}/${hit.id}`
      const known = found.get(key)
      if (!known) found.set(key, hit)
      else if (known.fields === null || hit.fields === null) known.fields = null
      else for (const field of hit.fields) known.fields.add(field)
    }
  }
  return found
}

/** Climbs from a changed type to the record it is part of. */
function locate(
  roots: ReadonlyMap<unknown, Kind>,
  type: unknown,
  keys: Set<string | null>,
): { kind: Kind; id: string; fields: Set<string> | null }[] {
  const root = roots.get(type)
  const names = [...keys].filter((key) => key !== null)
  if (root) return names.map((id) => ({ kind: root, id, fields: null }))
  let fields = names
  for (let at = type; at instanceof Y.AbstractType; ) {
    const item: Y.Item | null = at._item
    if (!item?.parentSub) return []
    const kind = roots.get(item.parent)
    if (kind) return [{ kind, id: item.parentSub, fields: new Set(fields) }]
    fields = [item.parentSub]
    at = item.parent
  }
  return []
}
