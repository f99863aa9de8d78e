import type { Change, ReplicaName } from '#shared/model/change.ts'
import { type Kind, recordTypes } from '#shared/model/records.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { Project } from '../project/api.ts'
import { first } from './rows.ts'

/** What each kind that a command can name is called on screen. */
export const nouns = {
  article: 'article',
  entity: 'entity',
  alias: 'alias',
  mention: 'mention',
  claim: 'claim',
  'claim-passage': 'passage',
  tag: 'tag',
  tagging: 'tagging',
  note: 'note',
  brief: 'brief',
  assessment: 'assessment',
  'claim-link': 'link',
  indicator: 'indicator',
  event: 'event',
  participant: 'participant',
  'event-passage': 'passage',
  'relation-type': 'type of relation',
  relation: 'relation',
  'relation-passage': 'passage',
  rejection: 'rejection',
  distinction: 'distinction',
} as const satisfies { [K in Kind]?: string }
/** A kind that a command can name. */
export type NamedKind = keyof typeof nouns

/** The replica of a record: its article's for kinds that live in one, else the case. */
function replicaOf(kind: Kind, articleId?: string): ReplicaName {
  return recordTypes[kind].scope === 'article' ? `article/${articleId ?? ''}` : 'case'
}

/** A new record; the project stamps it with who and when. Throws `already-exists` when the page's id is taken. */
export function creation(
  project: Project,
  record: { kind: NamedKind; id?: string | undefined; articleId?: string; fields: Change['fields'] },
): Change {
  const { kind, articleId } = record
  if (record.id !== undefined && exists(project, kind, record.id)) {
    throw new DossierError('already-exists', `There is a ${nouns[kind]} with this id already. Try again.`)
  }
  const id = record.id ?? project.effects.newId()
  return { replica: replicaOf(kind, articleId), kind, id, fields: record.fields }
}

/** Sets fields of a record; fields that are undefined are left alone. */
export function edit(kind: Kind, id: string, fields: Change['fields'], articleId?: string): Change {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { replica: replicaOf(kind, articleId), kind, id, fields: Object.fromEntries(given) }
}

/** Marks a record as deleted. */
export function deletion(project: Project, kind: Kind, id: string, articleId?: string): Change {
  return { replica: replicaOf(kind, articleId), kind, id, fields: { deletedAt: project.effects.now() } }
}

/** Whether a record is there and not deleted. */
export function exists(project: Project, kind: NamedKind, id: string): boolean {
  return first(project, `SELECT 1 FROM ${recordTypes[kind].plural} WHERE id = ?`, id) !== undefined
}

/** Columns of a record that is there and not deleted. Throws `not-found`. */
export function found<T>(project: Project, kind: NamedKind, id: string): T {
  const row = first<T>(project, `SELECT * FROM ${recordTypes[kind].plural} WHERE id = ?`, id)
  if (row === undefined) {
    throw new DossierError('not-found', `This ${nouns[kind]} is not in the project any more. It may have been deleted.`)
  }
  return row
}

/** The same for a record of an article: it must be that article's. Throws `not-found`. */
export function foundIn<T extends { article_id: string }>(
  project: Project,
  kind: NamedKind,
  id: string,
  articleId: string,
): T {
  const row = found<T>(project, kind, id)
  if (row.article_id === articleId) return row
  throw new DossierError('not-found', `This ${nouns[kind]} is not in that article. It may have been deleted.`)
}
