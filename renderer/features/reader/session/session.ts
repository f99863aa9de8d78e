import type { Article } from '#shared/model/article.ts'
import type { Block } from '#shared/model/block.ts'
import type { TextRange } from '#shared/model/passage.ts'
import type { ArticleRecords, ArticleView, ClaimView, EntityView, NoteView } from '#shared/protocol/views.ts'
import { passageOf } from '#shared/text/contexts.ts'
import { IntervalIndex } from '#shared/text/intervals.ts'
import { layOut } from '#shared/text/joins.ts'
import { Lanes } from '#shared/text/lanes.ts'
import { OwnWrites } from './own-writes.ts'
import { entityLook, type Layer, passagesOf, type ReaderPassage } from './passages.ts'

/** Passages to be drawn anew, those that went, and whether the text itself changed. */
export interface SessionChange {
  drawn: readonly ReaderPassage[]
  gone: readonly ReaderPassage[]
  text: boolean
}

/** What a paint shows, and how to take it back. */
type Undo = () => void

/**
 * The open article as the page knows it: text, passages by place, claims and notes by id.
 * Changed at once when the analyst acts, and brought up to date after every write.
 */
export class ReaderSession {
  readonly articleId: string
  readonly index = new IntervalIndex<ReaderPassage>()
  readonly lanes = new Lanes(this.index)
  readonly claims = new Map<string, ClaimView>()
  readonly notes = new Map<string, NoteView>()
  /** Records this window wrote and whose event is still to come. */
  readonly #own = new OwnWrites()
  readonly #listeners = new Set<(change: SessionChange) => void>()
  #given: readonly EntityView[] = []
  #entities = new Map<string, EntityView>()
  #list: readonly EntityView[] = []
  /** Entities that are taken to be another one, each with that one. */
  #parts = new Map<string, EntityView>()
  /** Made here and not yet among those that were read. */
  readonly #added = new Map<string, EntityView>()
  #view: ArticleView
  #text = ''
  #version = 0
  readonly #counts: Record<Layer, number> = { entity: 0, claim: 0, event: 0, tag: 0, note: 0 }

  constructor(view: ArticleView, entities: readonly EntityView[] = []) {
    this.articleId = view.article.id
    this.#view = view
    this.#takeEntities(entities)
    this.#text = layOut(view.blocks).text
    this.#takeRecords(view)
    for (const passage of passagesOf(view, this.#typeOf)) this.#add(passage)
    if (this.#parts.size > 0) this.apply(this.#recoloured(), [])
  }

  get article(): Article {
    return this.#view.article
  }
  get blocks(): readonly Block[] {
    return this.#view.blocks
  }
  /** Words of zone body. */
  get words(): number {
    return this.#view.words
  }
  /** The canonical text. */
  get text(): string {
    return this.#text
  }
  /** Grows with every change. */
  get version(): number {
    return this.#version
  }
  /** Passages by layer. */
  get counts(): Readonly<Record<Layer, number>> {
    return this.#counts
  }

  /** Calls back after each change; returns how to stop. */
  subscribe(listener: (change: SessionChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The entity of an id, or the one that it is taken to be, if it is known. */
  entity(id: string): EntityView | undefined {
    return this.#entities.get(id) ?? this.#parts.get(id)
  }

  /** The mentions among which those of an entity are that was taken to be another; none of one that was not. */
  mentionsWith(partId: string): ReaderPassage[] {
    const root = this.#parts.get(partId)
    if (!root) return []
    return [...this.index.values()].filter(({ layer, recordId }) => layer === 'entity' && recordId === root.id)
  }

  overlapping(start: number, end: number): ReaderPassage[] {
    return this.index.overlapping(start, end)
  }

  lane(passage: ReaderPassage): number {
    return this.lanes.of(passage)
  }

  /** The words of a range. */
  quote(range: TextRange): string {
    return this.#text.slice(range.start, range.end)
  }

  /** Takes the names and types of entities; mentions whose type changed or whose entity is another now are drawn anew. */
  setEntities(entities: readonly EntityView[]): void {
    if (entities === this.#given) return
    const before = this.#entities
    this.#takeEntities(entities)
    const retyped = this.#list.some(({ id, type }) => before.get(id)?.type !== type && !this.#added.has(id))
    const gone = [...before.keys()].some((id) => !this.#entities.has(id))
    this.apply(retyped || gone ? this.#recoloured() : [], [])
  }

  #takeEntities(entities: readonly EntityView[]): void {
    this.#given = entities
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]))
    for (const [id, entity] of this.#added) {
      if (this.#entities.has(id)) this.#added.delete(id)
      else this.#entities.set(id, entity)
    }
    this.#list = [...this.#entities.values()]
    this.#parts = new Map(this.#list.flatMap((root) => (root.merged ?? []).map(({ id }) => [id, root] as const)))
  }

  /** Mentions whose colour is not that of their entity any more, or whose entity is taken to be another. */
  #recoloured(): ReaderPassage[] {
    const changed: ReaderPassage[] = []
    for (const passage of this.index.values()) {
      if (passage.layer !== 'entity') continue
      const recordId = this.entity(passage.recordId)?.id ?? passage.recordId
      const look = this.#lookOf(recordId)
      if (look !== passage.look || recordId !== passage.recordId) changed.push({ ...passage, recordId, look })
    }
    return changed
  }

  /** All entities that are known, those made a moment ago included. */
  get entities(): readonly EntityView[] {
    return this.#list
  }

  /** Shows an entity before the project answers. */
  addEntity(entity: EntityView): Undo {
    this.#added.set(entity.id, entity)
    this.setEntities([...this.#entities.values()])
    return () => {
      this.#added.delete(entity.id)
      this.setEntities([...this.#entities.values()].filter(({ id }) => id !== entity.id))
    }
  }

  /** The colour of a mention of an entity. */
  #lookOf(entityId: string) {
    const type = this.#typeOf(entityId)
    return type ? entityLook[type] : 'unknown'
  }

  readonly #typeOf = (entityId: string) => this.entity(entityId)?.type

  /**
   * Shows passages as this window is about to write them; returns how to take that back.
   * `ids` names the records of the write besides the passages: their event brings nothing new.
   */
  paint(passages: readonly ReaderPassage[], removed: readonly string[] = [], ids: readonly string[] = []): Undo {
    const before = [...passages.map(({ id }) => id), ...removed].map((id) => this.index.get(id))
    const kept = before.filter((passage) => passage !== undefined)
    const made = passages.filter(({ id }) => !kept.some((passage) => passage.id === id)).map(({ id }) => id)
    // A record counts once for a write, however often it is named.
    const own = [...new Set([...passages.map(({ id }) => id), ...removed, ...ids])]
    this.#own.begin(own)
    this.apply(passages, removed)
    return () => {
      this.#own.fail(own)
      this.apply(kept, made)
    }
  }

  /** Whether a change of a record was painted here before it was written; true once per write. */
  isOwn(id: string): boolean {
    return this.#own.arrived(id)
  }

  /** Forgets what this window wrote: the next event cannot be told apart. */
  forgetOwn(): void {
    this.#own.forget()
  }

  /** Adds or replaces passages and removes others; tells what has to be drawn. */
  apply(passages: readonly ReaderPassage[], removed: readonly string[]): void {
    const drawn = new Map<string, ReaderPassage>()
    const gone: ReaderPassage[] = []
    for (const id of removed) {
      const passage = this.#remove(id, drawn)
      if (passage) gone.push(passage)
    }
    for (const passage of passages) {
      this.#put(passage, drawn)
      drawn.set(passage.id, passage)
    }
    for (const { id } of gone) drawn.delete(id)
    this.#tell({ drawn: [...drawn.values()], gone, text: false })
  }

  /** Takes records as they stand now; `asked` are the ids that were asked for: those that did not come are gone. */
  takeSome(records: ArticleRecords, asked: readonly string[]): void {
    this.#takeRecords(records)
    const passages = passagesOf(records, this.#typeOf).filter(({ id }) => !this.#own.overtakes(id))
    const here = new Set(passages.map(({ id }) => id))
    const found = new Set([...records.claims.map(({ id }) => id), ...records.notes.map(({ id }) => id)])
    const claims = new Set(asked)
    const gone: string[] = []
    for (const passage of this.index.values()) {
      const ofAsked =
        claims.has(passage.id) ||
        (passage.layer === 'claim' && (claims.has(passage.recordId) || found.has(passage.recordId)))
      if (ofAsked && !here.has(passage.id) && !this.#own.overtakes(passage.id)) gone.push(passage.id)
    }
    for (const id of asked) {
      if (found.has(id) || this.#own.overtakes(id)) continue
      this.claims.delete(id)
      this.notes.delete(id)
    }
    this.apply(passages, gone)
  }

  /** Takes the article as it was read again, except what is painted and may be newer. */
  takeAll(view: ArticleView): void {
    if (view === this.#view) return
    this.#view = view
    this.#text = layOut(view.blocks).text
    this.#forgetRecords()
    this.#takeRecords(view)
    const passages = passagesOf(view, this.#typeOf).filter(({ id }) => !this.#own.overtakes(id))
    const here = new Set(passages.map(({ id }) => id))
    const gone = [...this.index.values()].filter(({ id }) => !here.has(id) && !this.#own.overtakes(id))
    for (const { id } of gone) this.#remove(id, new Map())
    for (const passage of passages) {
      const before = this.index.get(passage.id)
      if (before && isSame(before, passage)) continue
      this.#remove(passage.id, new Map())
      this.#add(passage)
      this.lanes.changedBy(passage)
    }
    this.#tell({ drawn: [], gone, text: true })
  }

  /** Forgets claims and notes, except those that are painted and may be newer than what was read. */
  #forgetRecords(): void {
    for (const records of [this.claims, this.notes]) {
      for (const id of [...records.keys()]) if (!this.#own.overtakes(id)) records.delete(id)
    }
  }

  /** The article with everything that is known now, to be shown at once when it is opened again. */
  snapshot(): ArticleView {
    const all = [...this.index.values()]
    const of = (layer: Layer) => all.filter((passage) => passage.layer === layer)
    return {
      ...this.#view,
      claims: [...this.claims.values()].map((claim) => this.#placedClaim(claim)).filter((claim) => claim !== null),
      notes: [...this.notes.values()].map((note) => this.#placedNote(note)).filter((note) => note !== null),
      mentions: of('entity').map(({ recordId, ...passage }) => ({ ...passage, entityId: recordId })),
      events: of('event').map(({ recordId, ...passage }) => ({ ...passage, eventId: recordId })),
      taggings: of('tag').map(({ recordId, ...passage }) => ({ ...passage, tagId: recordId })),
    }
  }

  /** A claim with its passages where they stand now; null when none is left. */
  #placedClaim(claim: ClaimView): ClaimView | null {
    const passages = claim.passages.flatMap((passage) => {
      const now = this.index.get(passage.id)
      return now ? [{ ...passage, ...passageOf(this.#text, now) }] : []
    })
    return passages.length > 0 ? { ...claim, passages } : null
  }

  #placedNote(note: NoteView): NoteView | null {
    if (!note.passage) return note
    const now = this.index.get(note.id)
    return now ? { ...note, passage: passageOf(this.#text, now) } : null
  }

  #takeRecords({ claims, notes }: Pick<ArticleRecords, 'claims' | 'notes'>): void {
    for (const claim of claims) if (!this.#own.overtakes(claim.id)) this.claims.set(claim.id, claim)
    for (const note of notes) if (!this.#own.overtakes(note.id)) this.notes.set(note.id, note)
  }

  /** Adds or replaces a passage; one that stays where it is changes no lane. */
  #put(passage: ReaderPassage, drawn: Map<string, ReaderPassage>): void {
    const before = this.index.get(passage.id)
    const stays =
      before?.start === passage.start && before.end === passage.end && before.createdAt === passage.createdAt
    if (before && stays) {
      this.index.add(passage)
      this.#counts[before.layer]--
      this.#counts[passage.layer]++
      return
    }
    this.#remove(passage.id, drawn)
    this.#add(passage)
    for (const other of this.lanes.changedBy(passage)) drawn.set(other.id, other)
  }

  #add(passage: ReaderPassage): void {
    this.index.add(passage)
    this.#counts[passage.layer]++
  }

  #remove(id: string, drawn: Map<string, ReaderPassage>): ReaderPassage | undefined {
    const passage = this.index.delete(id)
    if (!passage) return undefined
    this.#counts[passage.layer]--
    for (const other of this.lanes.changedBy(passage)) drawn.set(other.id, other)
    return passage
  }

  #tell(change: SessionChange): void {
    this.#version++
    for (const listener of this.#listeners) listener(change)
  }
}

function isSame(a: ReaderPassage, b: ReaderPassage): boolean {
  const keys = ['start', 'end', 'recordId', 'look', 'certainty', 'metonymOf', 'target', 'direction', 'neutral'] as const
  return keys.every((key) => a[key] === b[key])
}
