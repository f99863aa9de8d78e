import { useMemo } from 'react'
import { type EventProposals, type NamedRange, proposeEvent } from '#shared/analysis/propose-event.ts'
import type { TextRange } from '#shared/model/passage.ts'
import type { EventView } from '#shared/protocol/depth-views.ts'
import type { EntityView, MentionView } from '#shared/protocol/views.ts'
import { layOut } from '#shared/text/joins.ts'
import { useArticle, useEntities, useRead } from '../../backend/queries.ts'
import { useReader } from '../reader/reader-store.ts'
import { useSessionVersion } from '../reader/use-session.ts'

const nothing: EventProposals = { participants: [] }

/** What the sentence around an event's first passage says of it, as far as nobody has said so; nothing until it is read. */
export function useEventProposals(event: EventView): EventProposals {
  const [passage] = event.passages
  const article = useArticle(passage?.articleId ?? null).data
  const entities = useEntities().data
  const mentions = useMentions(passage, article?.mentions)
  const turnedDown = useRead('event/turned-down', { id: event.id }).data
  const text = useMemo(() => article && layOut(article.blocks).text, [article])
  return useMemo(() => {
    if (!passage || !article || text === undefined || !turnedDown) return nothing
    const { language, publishedOn } = article.article
    const found = proposeEvent({ text, passage, language, publishedOn }, namedIn(mentions, entities ?? []))
    return openOf(event, found, turnedDown)
  }, [event, passage, article, text, mentions, entities, turnedDown])
}

/** UTF-16 units beside a passage in which its sentence lies. */
const reach = 3000

type Mention = Pick<MentionView, 'entityId' | 'start' | 'end'>

/** The mentions around a passage as the reader shows them now, else all of the article as they were read. */
function useMentions(
  passage: (TextRange & { articleId: string }) | undefined,
  read: readonly Mention[] = noMentions,
): readonly Mention[] {
  const session = useReader((state) => state.view?.session)
  const version = useSessionVersion(session)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the session's mentions change with its version
  return useMemo(() => {
    if (!passage || session?.articleId !== passage.articleId) return read
    return session
      .overlapping(passage.start - reach, passage.end + reach)
      .filter(({ layer }) => layer === 'entity')
      .map(({ recordId, start, end }) => ({ entityId: recordId, start, end }))
  }, [session, version, passage, read])
}

const noMentions: readonly Mention[] = []

function namedIn(mentions: readonly Mention[], entities: readonly EntityView[]): NamedRange[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  return mentions.flatMap(({ entityId, start, end }) => {
    const type = types.get(entityId)
    return type ? [{ entityId, start, end, type }] : []
  })
}

function openOf(
  event: EventView,
  { time, place, participants }: EventProposals,
  turnedDown: readonly string[],
): EventProposals {
  const known = new Set(event.participants.map(({ entityId }) => entityId))
  const isOpen = (proposal: string) => !turnedDown.includes(proposal)
  return {
    ...(time && event.time === null && isOpen('time') ? { time } : {}),
    ...(place && event.placeId === null && isOpen(`place ${place.value}`) ? { place } : {}),
    participants: participants.filter(({ value }) => !known.has(value) && isOpen(`participant ${value}`)),
  }
}
