import type { EntityType } from '#shared/model/entity.ts'
import type { TextRange } from '#shared/model/passage.ts'
import type { AppState, ClaimView, EntityView, NoteView } from '#shared/protocol/views.ts'
import { folded, passageOf } from '#shared/text/contexts.ts'
import { useApp } from '../../app/store.ts'
import { keyOf, queryClient } from '../../backend/query-client.ts'
import { write } from '../../backend/write.ts'
import { announce, selectedPassage, selectPassage, useReader } from '../reader/reader-store.ts'
import { entityLook, type ReaderPassage } from '../reader/session/passages.ts'
import type { ReaderSession } from '../reader/session/session.ts'

/** The entity a mention is to name: one there is, or a new one. */
export type EntityChoice = { id: string } | { name: string; type: EntityType }
/** The tag a passage is to carry. */
export type TagChoice = { id: string } | { name: string }

/** Tags a range as a mention of an entity: painted at once, then written. */
export async function tagEntity(session: ReaderSession, range: TextRange, choice: EntityChoice): Promise<void> {
  const id = crypto.randomUUID()
  const entity = resolveEntity(session, choice)
  const passage: ReaderPassage = {
    ...base(id, range),
    layer: 'entity',
    recordId: entity.view.id,
    look: entityLook[entity.view.type],
  }
  announce(`Tagged ${session.quote(range)} as ${entity.view.name}`)
  const args = { newId: id, articleId: session.articleId, ...range, entity: entity.argument }
  await write('mention/create', args, { paint: () => paintNew(session, passage, [entity.view.id], entity.paint) })
}

/** Makes a mention name another entity. */
export async function changeEntity(
  session: ReaderSession,
  mention: ReaderPassage,
  choice: EntityChoice,
): Promise<void> {
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
  const paint = () => {
    session.claims.set(id, claim)
    const list = keyOf('claim/list', { articleId: session.articleId })
    queryClient.setQueryData<ClaimView[]>(list, (rows) => rows && insertByPlace(rows, claim))
    return paintNew(session, passage, [id])
  }
  const args = { newId: id, newPassageId, articleId: session.articleId, ...range }
  await write('claim/create', args, { paint })
}

/** Puts a tag of the codebook, or a new one, on a range. */
export async function putTag(session: ReaderSession, range: TextRange, choice: TagChoice): Promise<void> {
  const id = crypto.randomUUID()
  const tag = 'id' in choice ? choice : { newId: crypto.randomUUID(), name: choice.name }
  const recordId = 'id' in tag ? tag.id : tag.newId
  const passage: ReaderPassage = { ...base(id, range), layer: 'tag', recordId, look: 'tag' }
  announce(`Tagged ${session.quote(range)}`)
  const args = { newId: id, articleId: session.articleId, ...range, tag }
  await write('tagging/create', args, { paint: () => paintNew(session, passage, [recordId]) })
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
  else if (passage.layer === 'tag') await write('tagging/set', { id, articleId, ...range }, { paint })
  else await write('note/set', { id, articleId, range: { ...range } }, { paint })
}

/** Takes a passage away: a mention, a tagging, a note, or one passage of a claim; with its last passage the claim. */
export async function removePassage(session: ReaderSession, passage: ReaderPassage): Promise<void> {
  const { articleId } = session
  const claim = session.claims.get(passage.recordId)
  const whole = passage.layer === 'claim' && (claim?.passages.length ?? 1) <= 1
  const record = whole
    ? ({ kind: 'claim', id: passage.recordId, articleId } as const)
    : ({ kind: recordKind[passage.layer], id: passage.id, articleId } as const)
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

const recordKind = { entity: 'mention', claim: 'claim-passage', tag: 'tagging', note: 'note' } as const

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

/** Waits for the next frame, so that opening the inspector does not hold up the tag. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act))
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
