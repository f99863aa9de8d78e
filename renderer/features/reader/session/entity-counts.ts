import type { Events } from '#shared/protocol/events.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { send } from '../../../backend/client.ts'
import type { Kept } from '../../../backend/freshness.ts'
import { keyOf, queryClient } from '../../../backend/query-client.ts'
import type { ReaderSession } from './session.ts'

type Changed = Events['project/changed']

/** More new or changed entities than this are read with all others. */
const mostEntities = 50

/**
 * Whether the lists of entities can follow a change from what the open article shows: the core counts all mentions of
 * the project to answer one of them. Not known here are another article's mentions, aliases, and what becomes of an
 * entity that was taken to be another.
 */
export function followsEntities(session: ReaderSession, { kinds, records }: Changed): readonly Kept[] {
  if (!kinds.some((kind) => kind === 'entity' || kind === 'mention')) return []
  const list = listOf(session)
  if (!records || kinds.includes('alias') || !list) return []
  const mine = records.every(({ kind, articleId }) => kind !== 'mention' || articleId === session.articleId)
  const ids = changedEntities(records)
  if (!mine || ids.length > mostEntities) return []
  const isPart = ids.length > 0 && list.some(({ merged }) => merged?.some(({ id }) => ids.includes(id)))
  return isPart ? [] : [{ name: 'entity/list' }]
}

/** Brings the lists of entities up to date with the open article's mentions and with the entities that a change names. */
export async function recountEntities(session: ReaderSession, { records }: Changed): Promise<void> {
  const { articleId } = session
  const ids = changedEntities(records ?? [])
  const fresh = ids.length > 0 ? await send('entity/list', { articleId, ids }) : []
  const list = listOf(session)
  if (!list || queryClient.isFetching({ queryKey: keyOf('entity/list', { articleId }) }) > 0) {
    void queryClient.invalidateQueries({ queryKey: ['entity/list'] })
    return
  }
  const counted = recounted(replaced(list, ids, fresh), session)
  for (const [key, rows] of queryClient.getQueriesData<EntityView[]>({ queryKey: ['entity/list'] })) {
    const isHere = JSON.stringify(key) === JSON.stringify(keyOf('entity/list', { articleId }))
    if (rows) queryClient.setQueryData(key, isHere ? counted : withHere(counted, rows))
  }
}

function listOf({ articleId }: ReaderSession): EntityView[] | undefined {
  return queryClient.getQueryData<EntityView[]>(keyOf('entity/list', { articleId }))
}

function changedEntities(records: NonNullable<Changed['records']>): string[] {
  return records.filter(({ kind }) => kind === 'entity').map(({ id }) => id)
}

const { compare } = new Intl.Collator('en', { numeric: true })

/** The list with some entities as they stand now, in the order of the core's; those that did not come are gone. */
function replaced(list: readonly EntityView[], ids: readonly string[], fresh: readonly EntityView[]): EntityView[] {
  if (ids.length === 0) return [...list]
  const anew = new Set([...ids, ...fresh.map(({ id }) => id)])
  const others = list.filter(({ id }) => !anew.has(id))
  return [...others, ...fresh].sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

/** The list with the mentions that the article shows; what the article gained or lost, the project has too. */
function recounted(list: readonly EntityView[], session: ReaderSession): EntityView[] {
  const here = new Map<string, number>()
  for (const { layer, recordId } of session.index.values()) {
    if (layer === 'entity') here.set(recordId, (here.get(recordId) ?? 0) + 1)
  }
  return list.map((row) => {
    const mentionsHere = [row, ...(row.merged ?? [])].reduce((sum, { id }) => sum + (here.get(id) ?? 0), 0)
    const gained = mentionsHere - row.mentionsHere
    return gained === 0 ? row : { ...row, mentionsHere, mentions: row.mentions + gained }
  })
}

/** The same entities in the list of the project or of another article, which counts its own mentions. */
function withHere(list: readonly EntityView[], before: readonly EntityView[]): EntityView[] {
  const known = new Map(before.map((row) => [row.id, row]))
  return list.map((row) => ({ ...row, mentionsHere: known.get(row.id)?.mentionsHere ?? 0 }))
}
