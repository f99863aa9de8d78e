import { keepPreviousData, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CommandArgs, CommandName, CommandResult } from '#shared/protocol/commands.ts'
import { send } from './client.ts'
import { keyOf, queryClient } from './query-client.ts'

interface ReadOptions {
  /** False holds the question back. */
  enabled?: boolean
  /** Shows the answer to the last question while the next one is on its way. */
  keepPrevious?: boolean
}

/** Reads a command's answer through the cache; refreshed after every write that may change it. */
export function useRead<N extends CommandName>(
  name: N,
  args: CommandArgs<N>,
  options: ReadOptions = {},
): UseQueryResult<CommandResult<N>> {
  return useQuery<CommandResult<N>>({
    queryKey: keyOf(name, args),
    queryFn: ({ signal }) => send(name, args, { signal }),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
}

/** Asks for an answer while what shows it is being drawn, before anything within that asks for its own. */
export function useReadFirst<N extends CommandName>(name: N, args: CommandArgs<N>): void {
  const client = useQueryClient()
  const queryKey = keyOf(name, args)
  const state = client.getQueryState(queryKey)
  if (state && (state.status !== 'pending' || state.fetchStatus !== 'idle')) return
  const answer = client.query<CommandResult<N>>({ queryKey, queryFn: ({ signal }) => send(name, args, { signal }) })
  // Whoever reads the answer is told of its error.
  answer.catch(() => undefined)
}

const inArticle = (articleId?: string | null) => (articleId ? { articleId } : {})

/** The analyst, settings and recent projects. */
export const useAppState = () => useRead('app/state', {})
/** What this host can do. */
export const useHostInfo = () => useRead('host/info', {})
/** The project of this window; null on the start screen. */
export const useProjectInfo = () => useRead('project/info', {})
/** Whether nothing in the project may be changed; so too while there is none, or none is known yet. */
export const useReadOnly = () => useProjectInfo().data?.readOnly ?? true
/** Numbers beside the rail's entries. */
export const useCounts = () => useRead('project/counts', {}, { keepPrevious: true })
/** Names of the steps that undo and redo would take. */
export const useUndoState = () => useRead('undo/state', {})
/** Everybody who has worked on the project. */
export const useAnalysts = () => useRead('analyst/list', {})
/** All articles, one line each. */
export const useArticles = () => useRead('article/list', {})
/** Everything the reader shows of one article. */
export const useArticle = (id: string | null) => useRead('article/open', { id: id ?? '' }, { enabled: id !== null })
/**
 * Asks for what the reader shows of an article, before the page has drawn anything for it: entities first, so that the
 * mentions have their colours from the first frame.
 */
export function readArticleAhead(id: string): void {
  readAhead('entity/list', { articleId: id })
  readAhead('article/open', { id })
}

function readAhead<N extends CommandName>(name: N, args: CommandArgs<N>): void {
  void queryClient.prefetchQuery({
    queryKey: keyOf(name, args),
    queryFn: ({ signal }) => send(name, args, { signal }),
  })
}

/** Entities of the project; with an article, with their mentions in it. */
export const useEntities = (articleId?: string | null) =>
  useRead('entity/list', inArticle(articleId), { keepPrevious: true })
/** Claims of the project or of one article. */
export const useClaims = (articleId?: string | null) =>
  useRead('claim/list', inArticle(articleId), { keepPrevious: true })
/** The words that proposals for the project's open claims are read from. */
export const useClaimContexts = () => useRead('claim/contexts', {}, { keepPrevious: true })
/** The codebook; with an article, with the uses in it. */
export const useTags = (articleId?: string | null) => useRead('tag/list', inArticle(articleId), { keepPrevious: true })
/** Notes of the project or of one article. */
export const useNotes = (articleId?: string | null) =>
  useRead('note/list', inArticle(articleId), { keepPrevious: true })
/** Events of the project, or those told of in one article, by time. */
export const useEvents = (articleId?: string | null) =>
  useRead('event/list', inArticle(articleId), { keepPrevious: true })
/** Relations of the project, or those that one article speaks of. */
export const useRelations = (articleId?: string | null) =>
  useRead('relation/list', inArticle(articleId), { keepPrevious: true })
/** The types of relations, in the order of the list. */
export const useRelationTypes = () => useRead('relation-type/list', {}, { keepPrevious: true })
/** All briefs, one line each. */
export const useBriefs = () => useRead('brief/list', {})
/** Every write to a record, newest first. */
export const useHistory = (ref: CommandArgs<'record/history'>, enabled = true) =>
  useRead('record/history', ref, { enabled })
/** All passages of an entity, claim, tag or note. */
export const usePassages = (ref: CommandArgs<'record/passages'>, enabled = true) =>
  useRead('record/passages', ref, { enabled, keepPrevious: false })
/** Ranked hits for a text; nothing is asked for an empty one. */
export const useSearch = (args: CommandArgs<'search/query'>) =>
  useRead('search/query', args, { enabled: args.text.trim() !== '', keepPrevious: true })
