import type { MentionSuggestion, Suggestion } from '#shared/analysis/suggest/suggestion.ts'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import type { AppState } from '#shared/protocol/views.ts'
import { formatCount } from '#shared/views/format.ts'
import { notifyStep } from '../../../app/notify-step.ts'
import { keyOf, queryClient } from '../../../backend/query-client.ts'
import { write } from '../../../backend/write.ts'
import { resolveEntity } from '../../tagging/actions.ts'
import { announce, focusText, useReader } from '../reader-store.ts'
import { entityLook, type ReaderPassage } from '../session/passages.ts'
import type { ReaderSession } from '../session/session.ts'
import { entityKey, indexNames, type NameIndex, type Offer, type OfferedEntity, offerOf } from './offer.ts'
import { dropSuggestions, openCard, useSuggestions } from './suggestion-store.ts'

/** Takes offers over as mentions, as one undo step: painted at once, then written. */
export async function acceptOffers(session: ReaderSession, offers: readonly Offer[]): Promise<void> {
  const made = new OfferedEntities(session)
  const items = offers.map((offer) => made.item(offer))
  const [only] = offers
  announce(
    offers.length === 1 && only
      ? `Tagged ${only.suggestion.exact} as ${only.name}`
      : `Tagged ${formatCount(offers.length, 'name')}`,
  )
  const paint = () => {
    const forget = made.paint()
    const takeBack = session.paint(made.passages, [], made.ids)
    const offered = new Set<Suggestion>(offers.map(({ suggestion }) => suggestion))
    const putBack = dropSuggestions((one) => offered.has(one))
    return () => {
      putBack()
      takeBack()
      forget()
    }
  }
  const done = await write('suggestion/accept', { articleId: session.articleId, items }, { paint })
  if (done && offers.length > 1) notifyStep(`Tagged ${formatCount(done.created, 'name')}`)
}

type Item = CommandArgs<'suggestion/accept'>['items'][number]

/** The entities that a step names: one for each name and type, however often it is offered. */
class OfferedEntities {
  readonly passages: ReaderPassage[] = []
  readonly #session: ReaderSession
  readonly #resolved = new Map<string, ReturnType<typeof resolveEntity>>()

  constructor(session: ReaderSession) {
    this.#session = session
  }

  get ids(): string[] {
    return [...this.#resolved.values()].map(({ view }) => view.id)
  }

  item(offer: Offer): Item {
    const { start, end } = offer.suggestion
    const newId = crypto.randomUUID()
    const entity = this.#resolve(offer)
    const place = offer.place && this.#resolve(offer.place)
    const app = queryClient.getQueryData<AppState>(keyOf('app/state', {}))
    this.passages.push({
      id: newId,
      start,
      end,
      layer: 'entity',
      recordId: entity.view.id,
      look: entityLook[entity.view.type],
      createdAt: Date.now(),
      analyst: app?.analyst?.id ?? '',
      ...(place ? { metonymOf: place.view.id } : {}),
    })
    return {
      newId,
      start,
      end,
      entity: entity.argument,
      ...(place ? { metonymOf: placeArgument(place.argument) } : {}),
    }
  }

  #resolve(entity: OfferedEntity) {
    const key = entityKey(entity)
    const known = this.#resolved.get(key)
    if (known) return known
    const { id, name, type } = entity
    const resolved = resolveEntity(this.#session, id === null ? { name, type } : { id })
    this.#resolved.set(key, resolved)
    return resolved
  }

  /** Shows the new ones; returns how to take them back. */
  paint(): () => void {
    const takeBacks = [...this.#resolved.values()].map(({ paint }) => paint())
    return () => {
      for (const takeBack of takeBacks.reverse()) takeBack()
    }
  }
}

function placeArgument(argument: ReturnType<typeof resolveEntity>['argument']) {
  return 'name' in argument ? { newId: argument.newId, name: argument.name } : argument
}

/** Turns proposals down, as one undo step; they are not made again. */
export async function rejectSuggestions(session: ReaderSession, rejected: readonly Suggestion[]): Promise<void> {
  const items = rejected.map(({ start, end, kind }) => ({ start, end, kind }))
  announce(`Turned down ${rejected[0]?.exact ?? ''}`)
  const paint = () => dropSuggestions((one) => rejected.includes(one))
  await write('suggestion/reject-many', { articleId: session.articleId, items }, { paint })
}

/** Entities of the article's project by name. */
export function namesOf(session: ReaderSession): NameIndex {
  return indexNames(session.entities)
}

/** Proposals of the article for the same entity as this one, itself included, each as it is offered. */
export function sameOffers(session: ReaderSession, suggestion: MentionSuggestion): Offer[] {
  const names = namesOf(session)
  const key = entityKey(offerOf(suggestion, names))
  return useSuggestions
    .getState()
    .names.map((one) => offerOf(one, names))
    .filter((offer) => entityKey(offer) === key)
}

/** Opens the card of the next or previous proposed name: from the open one, else from the top of the view. */
export function goToSuggestion(step: 1 | -1, from?: number): void {
  const { view } = useReader.getState()
  const { names, card } = useSuggestions.getState()
  if (!view || names.length === 0) {
    closeCard()
    return
  }
  const here = from ?? card?.suggestion.start ?? view.place().offset
  const strict = card !== null && from === undefined
  const at =
    step > 0
      ? names.findIndex(({ start }) => (strict ? start > here : start >= here))
      : names.findLastIndex(({ start }) => start < here)
  const next = names[(at + names.length) % names.length] ?? names[0]
  if (!next) return
  useReader.setState({ hover: null, bar: null })
  view.reveal(next)
  openCard(next, true)
}

/** Closes the card; the keyboard goes back to the text. */
export function closeCard(): void {
  if (!useSuggestions.getState().card) return
  useSuggestions.setState({ card: null })
  const { view } = useReader.getState()
  if (view) focusText(view)
}

/** After an answer: to the next proposal where one came by key, else back to the text. */
export function leaveCard(): void {
  const { card } = useSuggestions.getState()
  if (!card) return
  const { suggestion, walking } = card
  closeCard()
  if (walking) goToSuggestion(1, suggestion.end)
}
