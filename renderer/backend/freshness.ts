import { kinds as allKinds, type Kind, recordTypes } from '#shared/model/records.ts'
import type { CommandName } from '#shared/protocol/commands.ts'
import type { Events } from '#shared/protocol/events.ts'

/** The reading commands whose answers are cached, and the kinds of records that make an answer old. */
export const readBy = {
  'project/info': ['project'],
  'project/counts': ['article', 'entity', 'claim', 'tag', 'note', 'brief', 'event', 'relation'],
  'analyst/list': ['analyst'],
  /** Its counts of mentions and claims follow by `article/counts`, since the list may be long. */
  'article/list': ['article', 'content', 'block-edit'],
  /** What analysts write on the article on screen the reader follows record by record (`article/records`). */
  'article/open': ['article', 'content', 'block-edit'],
  'entity/list': ['entity', 'alias', 'mention'],
  'entity/merge-proposals': ['entity', 'alias', 'distinction'],
  'entity/page': [
    'entity',
    'alias',
    'mention',
    'claim',
    'claim-passage',
    'event',
    'participant',
    'event-passage',
    'relation',
    'relation-passage',
    'article',
    'block-edit',
  ],
  'entity/mentioned': ['entity', 'mention', 'article', 'tagging', 'claim', 'claim-passage'],
  'entity/mentions': ['entity', 'mention', 'article', 'block-edit'],
  'claim/list': ['claim', 'claim-passage'],
  'assessment/list': ['assessment', 'project'],
  'claim-link/list': ['claim-link'],
  'indicator/list': ['indicator'],
  'event/list': ['event', 'participant', 'event-passage', 'entity'],
  'event/turned-down': ['rejection'],
  'place/candidates': ['entity', 'alias', 'mention'],
  'place/mentions': ['entity', 'mention', 'event'],
  'relation/list': ['relation', 'relation-passage', 'entity'],
  'relation-type/list': ['relation', 'relation-type'],
  'claim/contexts': ['claim', 'claim-passage', 'block-edit'],
  'tag/list': ['tag', 'tagging'],
  'tag/density': ['tag', 'tagging', 'article', 'content', 'block-edit'],
  'note/list': ['note'],
  'brief/list': ['brief'],
  'record/history': allKinds,
  'record/passages': [
    'mention',
    'claim-passage',
    'event-passage',
    'relation-passage',
    'tagging',
    'note',
    'entity',
    'claim',
    'tag',
    'block-edit',
    'article',
  ],
  'search/query': allKinds,
} as const satisfies { [N in CommandName]?: readonly Kind[] }

/** A command whose answers are cached. */
export type ReadName = keyof typeof readBy

/** A read, or the one of it that is of this article. */
export interface Kept {
  name: ReadName
  id?: string
}

/** What a write touched. `kept` names the reads that somebody brings up to date himself. */
export interface Change extends Pick<Events['project/changed'], 'kinds' | 'articleIds'> {
  kept?: readonly Kept[]
}

/** One change that stands for several. */
export function merged(changes: readonly Change[]): Change {
  return {
    kinds: [...new Set(changes.flatMap((change) => change.kinds))],
    articleIds: [...new Set(changes.flatMap((change) => change.articleIds))],
    kept: (changes[0]?.kept ?? []).filter((one) => changes.every(({ kept = [] }) => kept.some(isSame(one)))),
  }
}

const isSame = (a: Kept) => (b: Kept) => a.name === b.name && a.id === b.id

/** What becomes of a cached answer: it holds, is read again, is read again once somebody opens it, or is counted anew. */
export type Fate = 'holds' | 'again' | 'when-opened' | 'counted'

/** What a write does to a cached answer. */
export function fateOf(name: ReadName, args: { id?: string; articleId?: string }, change: Change): Fate {
  if (change.kept?.some((kept) => kept.name === name && (kept.id === undefined || kept.id === args.id))) return 'holds'
  const kinds: readonly Kind[] = readBy[name]
  const touching = change.kinds.filter((kind) => kinds.includes(kind))
  const article = name === 'article/open' ? args.id : ofArticle.has(name) ? args.articleId : undefined
  const within = article === undefined || change.articleIds.includes(article)
  if (touching.length > 0 && (within || touching.some(showsInAnyArticle))) return 'again'
  if (name === 'article/list') return fateOfCounts(change)
  return name === 'article/open' && within ? 'when-opened' : 'holds'
}

/** As many articles as `article/counts` takes at once. */
const maxCounted = 500

/** Mentions and claims are counted in the list of articles. */
function fateOfCounts({ kinds, articleIds }: Change): Fate {
  if (articleIds.length === 0 || !kinds.some((kind) => kind === 'mention' || kind === 'claim')) return 'holds'
  return articleIds.length <= maxCounted ? 'counted' : 'again'
}

/** Reads that may be of one article. */
const ofArticle = new Set<ReadName>(['entity/list', 'claim/list', 'tag/list', 'note/list'])

/** What lives in the case may show in any article. */
function showsInAnyArticle(kind: Kind): boolean {
  return recordTypes[kind].scope === 'case'
}
