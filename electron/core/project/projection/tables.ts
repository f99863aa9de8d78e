import { passageSchema } from '#shared/model/passage.ts'
import type { Json } from '#shared/model/record.ts'
import { parseRecord } from '#shared/model/record.ts'
import { type Kind, recordTypes } from '#shared/model/records.ts'
import { type Joins, toCanonicalPassage, toSourcePassage } from '#shared/text/joins.ts'
import type { Row, SqlValue } from '../database.ts'
import { type Fields, isDeleted } from '../records.ts'

/**
 * How a field stands in its column. `judged`: NULL is "not judged", '' is "none" (null in the record).
 * `json`: JSON text. `flag`: 1 or 0. Anything else as it is, absent and null alike as NULL.
 */
type Codec = 'plain' | 'judged' | 'json' | 'flag'
type Column = readonly [column: string, field: string, codec?: Codec]

/** The table of one kind of record: its own columns, and whether rows carry their article and a passage. */
interface TableSpec {
  table: string
  columns: readonly Column[]
  passage?: 'required' | 'optional'
}

const stamp: readonly Column[] = [
  ['analyst', 'createdBy'],
  ['created_at', 'createdAt'],
]

/** Every table that one record makes one row of. Articles' text and briefs' text are columns beside these. */
export const tables = {
  project: { table: 'project', columns: [['title', 'title'], ['blind_first', 'blindFirst', 'flag'], ...stamp] },
  analyst: { table: 'analysts', columns: [['name', 'name'], ['color', 'color'], ...stamp] },
  article: {
    table: 'articles',
    columns: [
      ['title', 'title'],
      ['byline', 'byline'],
      ['publisher', 'publisher'],
      ['published_on', 'publishedOn'],
      ['language', 'language'],
      ['direction', 'direction'],
      ['url', 'url'],
      ['region', 'region'],
      ['themes', 'themes', 'json'],
      ['original_source', 'originalSource'],
      ['source_name', 'sourceName'],
      ['source_format', 'sourceFormat'],
      ['source_blob', 'sourceBlob'],
      ['content_hash', 'contentHash'],
      ['imported_at', 'importedAt'],
      ...stamp,
    ],
  },
  entity: {
    table: 'entities',
    columns: [
      ['name', 'name'],
      ['type', 'type'],
      ['description', 'description'],
      ['merged_into', 'mergedInto'],
      ['location', 'location', 'json'],
      ...stamp,
    ],
  },
  alias: {
    table: 'aliases',
    columns: [
      ['entity_id', 'entityId'],
      ['text', 'text'],
      ['article_id', 'articleId'],
      ['passage', 'passage', 'json'],
      ...stamp,
    ],
  },
  mention: {
    table: 'mentions',
    passage: 'required',
    columns: [['entity_id', 'entityId'], ['certainty', 'certainty'], ['metonym_of', 'metonymOf'], ...stamp],
  },
  claim: {
    table: 'claims',
    columns: [
      ['content', 'content'],
      ['kind', 'kind', 'judged'],
      ['holder', 'holder', 'judged'],
      ['holder_entity_id', 'holderEntityId', 'judged'],
      ['cue', 'cue', 'judged'],
      ['hedge', 'hedge', 'judged'],
      ['band', 'band', 'judged'],
      ['polarity', 'polarity', 'judged'],
      ['horizon', 'horizon', 'judged'],
      ['horizon_on', 'horizonOn', 'judged'],
      ['antecedent_id', 'antecedentId', 'judged'],
      ['branch', 'branch', 'judged'],
      ['outcome', 'outcome', 'json'],
      ['chain', 'chain', 'json'],
      ...stamp,
    ],
  },
  'claim-passage': { table: 'claim_passages', passage: 'required', columns: [['claim_id', 'claimId'], ...stamp] },
  tag: {
    table: 'tags',
    columns: [
      ['name', 'name'],
      ['parent_id', 'parentId'],
      ['color', 'color'],
      ['description', 'description'],
      ['rank', 'rank'],
      ['key', 'key'],
      ...stamp,
    ],
  },
  tagging: {
    table: 'taggings',
    passage: 'required',
    columns: [
      ['tag_id', 'tagId'],
      ['target', 'target', 'judged'],
      ['direction', 'direction', 'judged'],
      ['neutral', 'neutral', 'judged'],
      ...stamp,
    ],
  },
  note: { table: 'notes', passage: 'optional', columns: [['text', 'text'], ...stamp] },
  brief: {
    table: 'briefs',
    columns: [['title', 'title'], ['header_line', 'headerLine'], ['template', 'template'], ...stamp],
  },
  assessment: {
    table: 'assessments',
    columns: [
      ['claim_id', 'claimId'],
      ['credence', 'credence'],
      ['words', 'words'],
      ['confidence', 'confidence'],
      ['reason', 'reason'],
      ...stamp,
    ],
  },
  'claim-link': {
    table: 'claim_links',
    columns: [['from_id', 'fromId'], ['to_id', 'toId'], ['type', 'type'], ['note', 'note'], ...stamp],
  },
  indicator: {
    table: 'indicators',
    columns: [
      ['claim_id', 'claimId'],
      ['target_kind', 'targetKind'],
      ['target_id', 'targetId'],
      ['note', 'note'],
      ...stamp,
    ],
  },
  event: {
    table: 'events',
    columns: [
      ['title', 'title'],
      ['description', 'description'],
      ['time', 'time', 'json'],
      ['place_id', 'placeId'],
      ...stamp,
    ],
  },
  participant: {
    table: 'participants',
    columns: [['event_id', 'eventId'], ['entity_id', 'entityId'], ['role', 'role'], ...stamp],
  },
  'event-passage': { table: 'event_passages', passage: 'required', columns: [['event_id', 'eventId'], ...stamp] },
  'relation-type': {
    table: 'relation_types',
    columns: [['name', 'name'], ['directed', 'directed', 'flag'], ['rank', 'rank'], ...stamp],
  },
  relation: {
    table: 'relations',
    columns: [
      ['from_id', 'fromId'],
      ['to_id', 'toId'],
      ['type_id', 'typeId'],
      ['since', 'since'],
      ['until', 'until'],
      ['note', 'note'],
      ...stamp,
    ],
  },
  'relation-passage': {
    table: 'relation_passages',
    passage: 'required',
    columns: [['relation_id', 'relationId'], ['stance', 'stance'], ['claim_id', 'claimId'], ...stamp],
  },
  rejection: { table: 'rejections', passage: 'required', columns: [['proposal', 'proposal'], ...stamp] },
  distinction: {
    table: 'distinctions',
    columns: [['first_id', 'firstId'], ['second_id', 'secondId'], ...stamp],
  },
} as const satisfies { [K in Kind]?: TableSpec }

/** A kind whose records are rows of a table of their own. */
export type TableKind = keyof typeof tables

const specs: { readonly [K in TableKind]: TableSpec } = tables

/** Every kind whose records are rows of a table of their own. */
export const tableKinds = Object.keys(tables) as TableKind[]

/** Says whether records of a kind are rows of a table of their own. */
export function isTableKind(kind: Kind): kind is TableKind {
  return Object.hasOwn(tables, kind)
}

/** Kinds whose rows hang on an article. */
export const articleTableKinds = tableKinds.filter((kind) => recordTypes[kind].scope === 'article')

const passageColumns = ['start', 'end', 'exact', 'prefix', 'suffix'] as const

/** Columns of a kind's row as `toRow` fills them. */
export function columnsOf(kind: TableKind): string[] {
  const spec = specs[kind]
  return [
    'id',
    ...(recordTypes[kind].scope === 'article' ? ['article_id'] : []),
    ...(spec.passage ? passageColumns : []),
    ...spec.columns.map(([column]) => column),
  ]
}

/** A record as a row: its values in the order of `columnsOf`; null when it is deleted; or why it is invalid. */
export type RowResult = { ok: true; values: SqlValue[] | null } | { ok: false; problem: string }

/** Makes the row of a record. A pure function of the replica's JSON and the article's joins. */
export function toRow(kind: TableKind, id: string, fields: Fields, articleId: string, joins: Joins): RowResult {
  const parsed = parseRecord(recordTypes[kind], id, fields)
  if (!parsed.ok) return parsed
  if (isDeleted(fields)) return { ok: true, values: null }
  const value: { [field: string]: unknown } = parsed.value
  const spec = specs[kind]
  return {
    ok: true,
    values: [
      id,
      ...(recordTypes[kind].scope === 'article' ? [articleId] : []),
      ...(spec.passage ? passageValues(joins, value.passage) : []),
      ...spec.columns.map(([, field, codec]) => toColumn(value[field], codec)),
    ],
  }
}

function passageValues(joins: Joins, value: unknown): SqlValue[] {
  const parsed = passageSchema.safeParse(value)
  if (!parsed.success) return passageColumns.map(() => null)
  const passage = toCanonicalPassage(joins, parsed.data)
  return passageColumns.map((column) => passage[column])
}

function toColumn(value: unknown, codec: Codec = 'plain'): SqlValue {
  if (codec === 'judged' && value === null) return ''
  if (value === undefined || value === null) return null
  if (codec === 'flag') return value ? 1 : 0
  if (codec === 'json' || typeof value === 'object') return JSON.stringify(value)
  if (typeof value === 'number' || typeof value === 'string') return value
  return String(value)
}

/** The fields of a record from its row: what `toRow` made of them, so far as a row tells. */
export function fromRow(kind: TableKind, row: Row, joins: Joins): Fields {
  const spec = specs[kind]
  const fields: Fields = {}
  for (const [column, field, codec] of spec.columns) {
    const value = fromColumn(row[column] ?? null, codec)
    if (value !== undefined) fields[field] = value
  }
  if (spec.passage) {
    const parsed = passageSchema.safeParse(Object.fromEntries(passageColumns.map((column) => [column, row[column]])))
    if (parsed.success) fields.passage = toSourcePassage(joins, parsed.data)
  }
  return fields
}

function fromColumn(value: SqlValue, codec: Codec = 'plain'): Json | undefined {
  if (value === null) return undefined
  if (codec === 'judged' && value === '') return null
  if (codec === 'flag') return value !== 0
  if (codec === 'json') return JSON.parse(String(value)) as Json
  return typeof value === 'number' ? value : String(value)
}
