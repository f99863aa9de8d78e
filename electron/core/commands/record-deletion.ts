import type { Change } from '#shared/model/change.ts'
import type { Kind } from '#shared/model/records.ts'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import { counted } from '#shared/text/counted.ts'
import type { Project } from '../project/api.ts'
import { deletion, found, type NamedKind, nouns } from './changes.ts'
import { all } from './rows.ts'
import { quoted, short } from './steps.ts'

type RecordRef = CommandArgs<'record/delete'>['records'][number]

interface Placed {
  id: string
  article_id: string | null
}

/** What a deletion of records comes to: its name and the records, those that hang on them included. */
export interface Deletion {
  step: string
  changes: Change[]
}

/** Plans a deletion. Throws `not-found`, `bad-arguments`. */
export function planDeletion(project: Project, records: readonly RecordRef[]): Deletion {
  const targets = records.map((record) => ({ ...record, kind: deletable(record.kind) }))
  const rows = targets.map((target) => ({ target, row: found<Row>(project, target.kind, target.id) }))
  const changes = new Map<string, Change>()
  for (const { target, row } of rows) {
    for (const change of cascade(project, target.kind, target.id, row.article_id)) {
      changes.set(`${change.kind} ${change.id}`, change)
    }
  }
  return { step: stepOf(rows.map(({ target, row }) => ({ kind: target.kind, row }))), changes: [...changes.values()] }
}

interface Row {
  article_id?: string
  name?: string
  title?: string
  text?: string
  content?: string
  exact?: string | null
}

function deletable(kind: Kind): NamedKind {
  if (kind in nouns) return kind as NamedKind
  throw new DossierError('bad-arguments', `A ${kind} cannot be deleted.`)
}

/** A record and all that hangs on it. */
function cascade(project: Project, kind: NamedKind, id: string, articleId?: string): Change[] {
  const own = deletion(project, kind, id, articleId)
  if (kind === 'entity') return [own, ...aliases(project, id), ...placed(project, 'mention', mentions, id)]
  if (kind === 'tag') return tagWithChildren(project, id, new Set())
  return [own, ...(hanging[kind] ?? []).flatMap(([part, sql]) => placed(project, part, sql, id))]
}

/** What goes with a record, and how it is found. */
const hanging: { readonly [K in NamedKind]?: readonly (readonly [part: NamedKind, sql: string])[] } = {
  claim: [
    ['claim-passage', 'SELECT id, article_id FROM claim_passages WHERE claim_id = ?'],
    ['assessment', 'SELECT id, article_id FROM assessments WHERE claim_id = ?'],
    [
      'claim-link',
      'SELECT id, NULL AS article_id FROM claim_links JOIN (SELECT ? AS asked) ON from_id = asked OR to_id = asked',
    ],
    [
      'indicator',
      'SELECT id, NULL AS article_id FROM indicators JOIN (SELECT ? AS asked) ON claim_id = asked OR target_id = asked',
    ],
  ],
  event: [
    ['event-passage', 'SELECT id, article_id FROM event_passages WHERE event_id = ?'],
    ['participant', 'SELECT id, NULL AS article_id FROM participants WHERE event_id = ?'],
    ['indicator', 'SELECT id, NULL AS article_id FROM indicators WHERE target_id = ?'],
  ],
  relation: [['relation-passage', 'SELECT id, article_id FROM relation_passages WHERE relation_id = ?']],
}

const mentions = 'SELECT id, article_id FROM mentions WHERE entity_id = ? ORDER BY article_id'
const taggings = 'SELECT id, article_id FROM taggings WHERE tag_id = ? ORDER BY article_id'

function placed(project: Project, kind: NamedKind, sql: string, ownerId: string): Change[] {
  return all<Placed>(project, sql, ownerId).map((row) => deletion(project, kind, row.id, row.article_id ?? undefined))
}

function aliases(project: Project, entityId: string): Change[] {
  const rows = all<{ id: string }>(project, 'SELECT id FROM aliases WHERE entity_id = ?', entityId)
  return rows.map((row) => deletion(project, 'alias', row.id))
}

function tagWithChildren(project: Project, id: string, seen: Set<string>): Change[] {
  if (seen.has(id)) return []
  seen.add(id)
  const children = all<{ id: string }>(project, 'SELECT id FROM tags WHERE parent_id = ?', id)
  return [
    deletion(project, 'tag', id),
    ...placed(project, 'tagging', taggings, id),
    ...children.flatMap((child) => tagWithChildren(project, child.id, seen)),
  ]
}

function stepOf(targets: readonly { kind: NamedKind; row: Row }[]): string {
  const [one] = targets
  if (one && targets.length === 1) return `Delete ${nouns[one.kind]}${nameOf(one.kind, one.row)}`
  const kinds = new Set(targets.map((target) => target.kind))
  const noun = kinds.size === 1 && one ? nouns[one.kind] : 'record'
  return `Delete ${counted(targets.length, noun, noun === 'entity' ? 'entities' : `${noun}s`)}`
}

function nameOf(kind: NamedKind, row: Row): string {
  if (kind === 'entity' || kind === 'tag') return ` ${short(row.name ?? '')}`
  const words = row.exact ?? row.title ?? row.content ?? row.text
  return words ? ` ${quoted(words)}` : ''
}
