import type { Kind } from '#shared/model/records.ts'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { ChangedRecord, Events } from '#shared/protocol/events.ts'
import { on, onGap, send } from '../../../backend/client.ts'
import { keepFresh } from '../../../backend/follow-events.ts'
import { type Kept, readBy } from '../../../backend/freshness.ts'
import { keyOf, queryClient, setAnswer } from '../../../backend/query-client.ts'
import { reportError } from '../../../backend/report.ts'
import { followsEntities, recountEntities } from './entity-counts.ts'
import type { ReaderSession } from './session.ts'

const followed = ['mention', 'claim', 'claim-passage', 'event-passage', 'tagging', 'note'] as const
type Asked = CommandArgs<'article/records'>['records'][number]
type Followed = Asked['kind']
type Changed = Events['project/changed']
/** Beyond this many changed records the whole article is read again. */
const mostRecords = 500

/** Keeps a session up to date with what is written anywhere; returns how to stop. */
export function followWrites(session: ReaderSession): () => void {
  const stops = [
    on('project/changed', (change) => void follow(session, change).catch(reportUnlessGone)),
    keepFresh((change) => [...followsArticle(session, change), ...followsEntities(session, change)]),
    onGap(() => {
      session.forgetOwn()
      void reread(session).catch(reportUnlessGone)
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** An article that was taken away while it was asked about is let go of by the frame, which needs no words. */
function reportUnlessGone(error: unknown): void {
  if (!isGone(error)) reportError(error)
}

const isGone = (error: unknown) => error instanceof DossierError && error.code === 'not-found'

async function follow(session: ReaderSession, change: Changed): Promise<void> {
  const recounts = followsEntities(session, change).length > 0
  try {
    await Promise.all([bringUpToDate(session, change), takeSplit(session, change)])
    if (recounts) await recountEntities(session, change)
  } catch (error) {
    if (recounts) void queryClient.invalidateQueries({ queryKey: ['entity/list'] })
    if (!isGone(error))
      void queryClient.invalidateQueries({ queryKey: keyOf('article/open', { id: session.articleId }) })
    throw error
  }
}

async function bringUpToDate(session: ReaderSession, change: Changed): Promise<void> {
  if (!change.articleIds.includes(session.articleId)) return
  if (!change.kinds.some(isFollowed)) return
  if (change.records === null) {
    session.forgetOwn()
    return reread(session)
  }
  await readAgain(
    session,
    change.records.flatMap((record) => foreign(session, record)),
  )
}

/** Asks whose mentions are those of an entity that was split off, which the article names as those of the other. */
async function takeSplit(session: ReaderSession, { records }: Changed): Promise<void> {
  const ids = new Set(records?.filter(({ kind }) => kind === 'entity').map(({ id }) => id))
  const mentions = [...ids].flatMap((id) => session.mentionsWith(id))
  await readAgain(
    session,
    mentions.map(({ id }) => ({ kind: 'mention', id })),
  )
}

/** Reads some records of the article again, or all when they are many. */
async function readAgain(session: ReaderSession, records: readonly Asked[]): Promise<void> {
  if (records.length === 0) return
  if (records.length > mostRecords) return reread(session)
  const answer = await send('article/records', { id: session.articleId, records: [...records] })
  session.takeSome(
    answer,
    records.map(({ id }) => id),
  )
}

/** The session takes what is marked record by record; the answer in the cache has the same text and need not be read again. */
function followsArticle({ articleId }: ReaderSession, { kinds, records }: Changed): readonly Kept[] {
  const sameText = !kinds.some((kind) => readBy['article/open'].some((read) => read === kind))
  return sameText && records !== null ? [{ name: 'article/open', id: articleId }] : []
}

/** A record of the article that something else than this page has changed, as it is asked for. */
function foreign(session: ReaderSession, { kind, id, articleId }: ChangedRecord): Asked[] {
  if (articleId !== session.articleId || !isFollowed(kind)) return []
  return session.isOwn(id) ? [] : [{ kind, id }]
}

function isFollowed(kind: Kind): kind is Followed {
  return followed.some((one) => one === kind)
}

/** Reads the whole article again. The cache would hand out its old answer where it equals the new one. */
async function reread(session: ReaderSession): Promise<void> {
  const args = { id: session.articleId }
  const view = await send('article/open', args)
  setAnswer('article/open', args, view)
  session.takeAll(view)
}
