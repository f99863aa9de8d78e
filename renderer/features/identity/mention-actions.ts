import { notifyStep } from '../../app/notify-step.ts'
import { write } from '../../backend/write.ts'
import { announce } from '../reader/reader-store.ts'
import { entityLook, type ReaderPassage } from '../reader/session/passages.ts'
import type { ReaderSession } from '../reader/session/session.ts'
import { type EntityChoice, resolveEntity } from '../tagging/actions.ts'

/** Says that a mention names its entity probably, or for certain. */
export async function setProbable(session: ReaderSession, mention: ReaderPassage, probable: boolean): Promise<void> {
  const { certainty: _, ...certain } = mention
  const painted: ReaderPassage = probable ? { ...mention, certainty: 'probable' } : certain
  const { articleId } = session
  announce(probable ? 'Probably meant' : 'Certainly meant')
  const certainty = probable ? 'probable' : 'certain'
  await write('mention/set', { id: mention.id, articleId, certainty }, { paint: () => session.paint([painted]) })
}

/** Takes back that a mention stands for another: it means the place that it literally names. */
export async function meanItself(session: ReaderSession, mention: ReaderPassage): Promise<void> {
  const { metonymOf: place, ...plain } = mention
  if (place === undefined) return
  const type = session.entity(place)?.type
  const painted: ReaderPassage = { ...plain, recordId: place, look: type ? entityLook[type] : 'unknown' }
  const args = { id: mention.id, articleId: session.articleId, entity: { id: place }, metonymOf: null }
  await write('mention/set', args, { paint: () => session.paint([painted]) })
}

/** Makes mentions of a place stand for an actor, the literal place kept, as one step; those that do already stay. */
export async function standFor(
  session: ReaderSession,
  asked: readonly ReaderPassage[],
  placeId: string,
  choice: EntityChoice,
): Promise<void> {
  const { articleId } = session
  const actor = resolveEntity(session, choice)
  const { id, name, type } = actor.view
  const mentions = asked.filter((one) => one.recordId !== id || one.metonymOf !== placeId)
  if (mentions.length === 0) return
  const painted = mentions.map((one) => ({ ...one, recordId: id, look: entityLook[type], metonymOf: placeId }))
  const paint = () => {
    const forget = actor.paint()
    const takeBack = session.paint(painted, [], [id])
    return () => {
      takeBack()
      forget()
    }
  }
  const items = mentions.map((one) => ({ id: one.id, articleId }))
  const args = { items, entity: actor.argument, metonymOf: placeId, label: name }
  const done = await write('mention/set-many', args, { paint })
  if (!done) return
  notifyStep(`${mentions.length === 1 ? 'One mention stands' : `${mentions.length} mentions stand`} for ${name}`)
}
