import type { EntityType } from '#shared/model/entity.ts'
import type { TextRange } from '#shared/model/passage.ts'
import type { EventView } from '#shared/protocol/depth-views.ts'
import type { AppState, ClaimView, EntityView, NoteView } from '#shared/protocol/views.ts'
import { folded, passageOf } from '#shared/text/contexts.ts'
import { useApp } from '../../app/store.ts'
import { paintLists } from '../../backend/paint.ts'
import { keyOf, queryClient } from '../../backend/query-client.ts'
import { write } from '../../backend/write.ts'
import { announce, selectedPassage, selectPassage, useReader } from '../reader/reader-store.ts'
import { entityLook, type ReaderPassage } from '../reader/session/passages.ts'
import type { ReaderSession } from '../reader/session/session.ts'
import { afterPaint } from './after-paint.ts'

/** The entity a mention is to name: one there is, for which a place may stand, or a new one. */
export type EntityChoice = { id: string; metonymOf?: string } | { name: string; type: EntityType }
/** The tag a passage is to carry. */
export type TagChoice = { id: string } | { name: string }

/** Tags a range as a mention of an entity: painted at once, then written. */
export async function tagEntity(session: ReaderSession, range: TextRange, choice: EntityChoice): Promise<void> {
  const id = crypto.randomUUID()
  const entity = resolveEntity(session, choice)
  const place = literalOf(choice)
  const passage: ReaderPassage = {
    ...base(id, range),
    layer: 'entity',
    recordId: entity.view.id,
    look: entityLook[entity.view.type],
    ...place,
  }
  announce(`Tagged ${session.quote(range)} as ${entity.view.name}`)
  const args = { newId: id, articleId: session.articleId, ...range, entity: entity.argument, ...place }
  await write('mention/create', args, { paint: () => paintNew(session, passage, [entity.view.id], entity.paint) })
}

/** The place that stands for the chosen entity, as a mention keeps it. */
export function literalOf(choice: EntityChoice): { metonymOf?: string } {
  return 'id' in choice && choice.metonymOf !== undefined ? { metonymOf: choice.metonymOf } : {}
}

/** Makes a mention name another entity; nothing is written where it names that one already. */
export async function changeEntity(
  session: ReaderSession,
  mention: ReaderPassage,
  choice: EntityChoice,
): Promise<void> {
  if ('id' in choice && choice.id === mention.recordId) return
  const entity = resolveEntity(session, choice)
  const changed = { ...mention, recordId: entity.view.id, look: entityLook[entity.view.type] }
  announce(`${session.quote(mention)} is now ${entity.view.name}`)
  const args = { id: mention.id, articleId: session.articleId, entity: entity.argument }
  await write('mention/set', args, { paint: () => paintNew(session, changed, [entity.view.id], entity.paint) })
}

/** Makes a claim of a range, worded as the quote, and selects it. */
export async function makeClaim(session: ReaderSession, range: TextRange): Promise<void> {
  const id = crypto.randomUUID()
  const newPassageId = crypto.randomUUID()
  const passage: ReaderPassage = { ...base(newPassageId, range), layer: 'claim', recordId: id, look: 'claim' }
  const claim: ClaimView = {
    id,
    articleId: session.articleId,
    content: folded(session.quote(range)),
    kind: undefined,
    holder: undefined,
    holderEntityId: undefined,
    cue: undefined,
    hedge: undefined,
    polarity: undefined,
    passages: [{ id: newPassageId, ...passageOf(session.text, range) }],
    analyst: passage.analyst,
    createdAt: passage.createdAt,
  }
  announce(`Claim made of ${claim.content}`)
  const listed = () =>
    paintLists('claim/list', (rows, { articleId }) =>
      articleId === session.articleId ? insertByPlace(rows, claim) : rows,
    )
  const paint = () => {
    session.claims.set(id, claim)
    return paintNew(session, passage, [id], listed)
  }
  const args = { newId: id, newPassageId, articleId: session.articleId, ...range }
  await write('claim/create', args, { paint })
}

/** Makes an event of a range, titled as the quote, and selects it. */
export async function makeEvent(session: ReaderSession, range: TextRange): Promise<void> {
  const id = crypto.randomUUID()
  const newPassageId = crypto.randomUUID()
  const { articleId } = session
  const passage: ReaderPassage = { ...base(newPassageId, range), layer: 'event', recordId: id, look: 'event' }
  const event: EventView = {
    id,
    title: folded(session.quote(range)).slice(0, 300),
    description: null,
    time: null,
    placeId: null,
    participants: [],
    passages: [{ id: newPassageId, articleId, ...passageOf(session.text, range) }],
    analyst: passage.analyst,
    createdAt: passage.createdAt,
  }
  announce(`Event made of ${event.title}`)
  const listed = () =>
    paintLists('event/list', (rows, args) => ((args.articleId ?? articleId) === articleId ? [...rows, event] : rows))
  const paint = () => paintNew(session, passage, [id], listed)
  await write('event/create', { newId: id, newPassageId, articleId, ...range }, { paint })
}

/** Makes a range one more passage that tells of an event. */
export async function addToEvent(session: ReaderSession, range: TextRange, event: EventView): Promise<void> {
  const newId = crypto.randomUUID()
  const { articleId } = session
  const passage: ReaderPassage = { ...base(newId, range), layer: 'event', recordId: event.id, look: 'event' }
  announce(`Added to ${event.title}`)
  const args = { newId, eventId: event.id, articleId, ...range }
  await write('event/add-passage', args, { paint: () => paintNew(session, passage) })
}

/** Adds a range to the event that is selected; says whether one is. */
export function addToSelected(session: ReaderSession, range: TextRange): boolean {
  const { selected } = useApp.getState()
  if (selected?.kind !== 'event') return false
  const lists = queryClient.getQueriesData<EventView[]>({ queryKey: ['event/list'] })
  const event = lists.flatMap(([, rows]) => rows ?? []).find(({ id }) => id === selected.id)
  if (event) void addToEvent(session, range, event)
  return event !== undefined
}

/** Puts a tag of the codebook, or a new one, on a range. */
export async function putTag(session: ReaderSession, range: TextRange, choice: TagChoice): Promise<void> {
  const id = crypto.randomUUID()
  const tag = 'id' in choice ? choice : { newId: crypto.randomUUID(), name: choice.name }
  const recordId = 'id' in tag ? tag.id : tag.newId
  const passage: ReaderPassage = { ...base(id, range), layer: 'tag', recordId, look: 'tag' }
  announce(`Tagged ${session.quote(range)}`)
  const args = { newId: id, articleId: session.articleId, ...range, tag }
  const listed = () => ('newId' in tag ? listNewTag(tag.newId, tag.name) : () => undefined)
  await write('tagging/create', args, { paint: () => paintNew(session, passage, [recordId], listed) })
}

/** Shows a new tag at the end of the codebook, so that its digit works at once. */
function listNewTag(id: string, name: string): () => void {
  const tag = { id, name, parentId: null, color: null, description: null, uses: 1, usesHere: 1 }
  return paintLists('tag/list', (rows) => [...rows, { ...tag, rank: rows.length }])
}

/** Writes a note on a range. */
export async function putNote(session: ReaderSession, range: TextRange, text: string): Promise<void> {
  const id = crypto.randomUUID()
  const passage: ReaderPassage = { ...base(id, range), layer: 'note', recordId: id, look: 'note' }
  const { analyst, createdAt } = passage
  const note: NoteView = {
    id,
    articleId: session.articleId,
    text,
    passage: passageOf(session.text, range),
    analyst,
    createdAt,
  }
  announce('Note saved')
  const paint = () => {
    session.notes.set(id, note)
    return paintNew(session, passage)
  }
  await write('note/create', { newId: id, articleId: session.articleId, text, range: { ...range } }, { paint })
}

/** Moves the ends of a passage. */
export async function setRange(session: ReaderSession, passage: ReaderPassage, range: TextRange): Promise<void> {
  if (range.start === passage.start && range.end === passage.end) return
  const paint = () => session.paint([{ ...passage, ...range }])
  const { id } = passage
  const { articleId } = session
  announce(`Now ${session.quote(range)}`)
  if (passage.layer === 'entity') await write('mention/set', { id, articleId, range: { ...range } }, { paint })
  else if (passage.layer === 'claim') await write('claim/set-passage', { id, articleId, ...range }, { paint })
  else if (passage.layer === 'event') await write('event/set-passage', { id, articleId, ...range }, { paint })
  else if (passage.layer === 'tag') await write('tagging/set', { id, articleId, ...range }, { paint })
  else await write('note/set', { id, articleId, range: { ...range } }, { paint })
}

/** Takes a passage away: a mention, a tagging, a note, or one of a claim or event; with its last passage the whole. */
export async function removePassage(session: ReaderSession, passage: ReaderPassage): Promise<void> {
  const { articleId } = session
  const record = wholeOf(session, passage) ?? { kind: recordKind[passage.layer], id: passage.id, articleId }
  announce(`Removed from ${session.quote(passage)}`)
  const paint = () => {
    const takeBack = session.paint([], [passage.id], [record.id])
    const { selected, select } = useApp.getState()
    const mine = selected?.passageId === passage.id || selected?.id === passage.recordId
    if (mine) select(null)
    return () => {
      takeBack()
      if (mine) select(selected)
    }
  }
  await write('record/delete', { records: [record] }, { paint })
}

/** The claim or event that goes with its last passage. */
function wholeOf(session: ReaderSession, { layer, recordId: id }: ReaderPassage) {
  const { articleId } = session
  if (layer === 'claim') {
    const count = session.claims.get(id)?.passages.length ?? 1
    return count <= 1 ? ({ kind: 'claim', id, articleId } as const) : null
  }
  const events = queryClient.getQueryData<EventView[]>(keyOf('event/list', { articleId }))
  const event = layer === 'event' ? events?.find((one) => one.id === id) : undefined
  return event && event.passages.length <= 1 ? ({ kind: 'event', id } as const) : null
}

const recordKind = {
  entity: 'mention',
  claim: 'claim-passage',
  event: 'event-passage',
  tag: 'tagging',
  note: 'note',
} as const

/** An entity as it is shown, how the protocol is told of it, and how to show a new one before it is written. */
export function resolveEntity(session: ReaderSession, choice: EntityChoice) {
  if ('id' in choice) {
    const known = session.entity(choice.id)
    const view = known ?? { ...blankEntity(choice.id, ''), name: 'Unknown entity' }
    return { view, argument: { id: choice.id }, paint: () => () => undefined }
  }
  const newId = crypto.randomUUID()
  const view = { ...blankEntity(newId, choice.name), type: choice.type }
  return { view, argument: { newId, ...choice }, paint: () => session.addEntity(view) }
}

function blankEntity(id: string, name: string): EntityView {
  return { id, name, type: 'organisation', description: null, aliases: [], mentions: 0, mentionsHere: 0 }
}

/** Draws a passage and, once it is on screen, selects it; taking back restores what was selected. */
function paintNew(
  session: ReaderSession,
  passage: ReaderPassage,
  ids: readonly string[] = [],
  first: () => () => void = () => () => undefined,
): () => void {
  const forget = first()
  const takeBack = session.paint([passage], [], ids)
  const before = useApp.getState().selected
  afterPaint(() => {
    const kept = session.index.get(passage.id) !== undefined
    const untouched = useApp.getState().selected === before && useReader.getState().view?.session === session
    if (kept && untouched) selectPassage(passage)
  })
  return () => {
    takeBack()
    forget()
    const key = keyOf('article/open', { id: session.articleId })
    void queryClient.invalidateQueries({ queryKey: key, refetchType: 'none' })
    void queryClient.invalidateQueries({ queryKey: ['entity/list'] })
    if (selectedPassage() === null) useApp.getState().select(before)
  }
}

function base(id: string, range: TextRange) {
  const app = queryClient.getQueryData<AppState>(keyOf('app/state', {}))
  return { id, start: range.start, end: range.end, createdAt: Date.now(), analyst: app?.analyst?.id ?? '' }
}

function insertByPlace(rows: readonly ClaimView[], claim: ClaimView): ClaimView[] {
  const start = claim.passages[0]?.start ?? 0
  const at = rows.findIndex((row) => (row.passages[0]?.start ?? 0) > start)
  return at < 0 ? [...rows, claim] : [...rows.slice(0, at), claim, ...rows.slice(at)]
}
