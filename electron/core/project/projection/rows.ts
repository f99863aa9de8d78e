import type * as Y from 'yjs'
import { briefContent } from '#shared/brief/read-yjs.ts'
import type { Block } from '#shared/model/block.ts'
import { type Kind, recordTypes } from '#shared/model/records.ts'
import type { Joins } from '#shared/text/joins.ts'
import { countWords } from '#shared/text/words.ts'
import type { SqlValue } from '../database.ts'
import { readRecord, readRecords } from '../records.ts'
import { articleText, bodyWords, contentId } from './content.ts'
import { articleTableKinds, type TableKind, tableKinds, toRow } from './tables.ts'

/** A record that is not in the tables because its required part is invalid. */
export interface InvalidRecord {
  kind: Kind
  id: string
  problem: string
}

/** Rows of one kind by id. */
export type RowsOf = Map<string, SqlValue[]>

/** What the tables say of the records of a replica. */
export interface RecordRows {
  rows: Map<TableKind, RowsOf>
  invalid: InvalidRecord[]
}

/** What the tables say of an article beside its header. */
export interface ArticleRows extends RecordRows {
  text: string
  words: number
  joins: number[]
  blocks: Block[]
}

/** What the tables say of a brief beside its header. */
export interface BriefRow {
  text: string
  words: number
  citations: number
}

/** The kinds of `case` that have a table. */
export const caseTableKinds = tableKinds.filter((kind) => recordTypes[kind].scope === 'case')

/** All rows that `case` makes. */
export function caseRows(doc: Y.Doc): RecordRows {
  return recordRows(doc, caseTableKinds, '', [])
}

/** All rows that an article's replica makes. */
export function articleRows(doc: Y.Doc, articleId: string): ArticleRows {
  const { text, joins, blocks } = articleText(readRecord(doc, 'content', contentId), readRecords(doc, 'block-edit'))
  const records = recordRows(doc, articleTableKinds, articleId, joins)
  return { text, joins, blocks, words: bodyWords(blocks), ...records }
}

/** What a brief's replica makes. */
export function briefRow(doc: Y.Doc): BriefRow {
  const { text, citations } = briefContent(doc)
  return { text, words: countWords(text), citations: citations.length }
}

function recordRows(doc: Y.Doc, kinds: readonly TableKind[], articleId: string, joins: Joins): RecordRows {
  const rows = new Map<TableKind, RowsOf>()
  const invalid: InvalidRecord[] = []
  for (const kind of kinds) {
    const ofKind: RowsOf = new Map()
    for (const [id, fields] of readRecords(doc, kind)) {
      const row = toRow(kind, id, fields, articleId, joins)
      if (!row.ok) invalid.push({ kind, id, problem: row.problem })
      else if (row.values) ofKind.set(id, row.values)
    }
    rows.set(kind, ofKind)
  }
  return { rows, invalid }
}
