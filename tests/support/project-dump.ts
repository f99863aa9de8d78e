import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { expect } from 'vitest'
import * as Y from 'yjs'
import type { Project } from '#core/project/api.ts'
import { tables } from '#core/project/projection/tables.ts'
import type { ReplicaName } from '#shared/model/change.ts'

/** Every table that is projected from the replicas. */
export const projectedTables = [...Object.values(tables).map((one) => one.table), 'blocks']

/** All rows of all projected tables, in the order of their keys. */
export function dumpTables(db: Database): { [table: string]: unknown[] } {
  return Object.fromEntries(
    projectedTables.map((table) => {
      const order = table === 'blocks' ? 'article_id, position' : 'id'
      return [table, db.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).all()]
    }),
  )
}

/** Expects two dumps to be equal. Comparing their text first is several times faster than the matcher. */
export function expectSame(actual: unknown, wanted: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(wanted)) expect(actual).toEqual(wanted)
}

/** Names of all replicas in a file. */
function replicasOf(db: Database): ReplicaName[] {
  const rows = db.prepare<[], { replica: ReplicaName }>('SELECT DISTINCT replica FROM log ORDER BY replica').all()
  return rows.map((row) => row.replica)
}

/** JSON and state vector of every replica. */
export function dumpReplicas(project: Project): { [replica: string]: { json: unknown; vector: unknown } } {
  return Object.fromEntries(replicasOf(project.db).map((replica) => [replica, dumpReplica(project.state(replica))]))
}

function dumpReplica(update: Uint8Array): { json: unknown; vector: unknown } {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  const names = [...doc.share.keys()].sort()
  const json = Object.fromEntries(
    names.map((name) => [name, name === 'root' ? doc.get(name, Y.XmlText).toString() : doc.getMap(name).toJSON()]),
  )
  const vector = [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b)
  return { json, vector }
}

/** A folder of a test's own. In memory where the system has such a place and durability is not what is tested. */
export function makeFolder(options: { inMemory?: boolean } = {}): string {
  const parent = options.inMemory && existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  return mkdtempSync(join(parent, 'dossier-test-'))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
