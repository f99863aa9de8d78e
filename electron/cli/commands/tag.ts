import { timeOrderedId } from '#core/project/ids.ts'
import type { EntityType } from '#shared/model/entity.ts'
import type { TextRange } from '#shared/model/passage.ts'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { ArticleView } from '#shared/protocol/views.ts'
import { counted } from '#shared/text/counted.ts'
import { UsageError } from '../failures.ts'
import type { Outcome } from '../outcome.ts'
import { findQuote } from '../quote.ts'
import { type Call, type Context, writing } from '../session.ts'

/** What to tag, and as what. */
export interface TagOptions {
  article: string
  quote: string
  nth?: number
  all?: boolean
  entity?: string
  type?: EntityType
  /** True without a wording. */
  claim?: string | true
  tag?: string
  note?: string
}

interface Created extends TextRange {
  id: string
  kind: 'mention' | 'claim-passage' | 'tagging' | 'note'
  articleId: string
  exact: string
}

interface Tagged {
  created: Created[]
  entityId?: string
  claimId?: string
}

/** `dossier tag`: marks a quote of an article as mention, claim, tag or note. */
export async function tagQuote(file: string, options: TagOptions, context: Context): Promise<Outcome> {
  const mark = markOf(options)
  const value = await writing(file, context, async (call) => {
    const article = await call('article/open', { id: options.article })
    return mark(call, options.article, placesOf(article, options))
  })
  const lines = value.created.map(({ id, kind, start, end, exact }) => `${id}  ${kind}  ${start}–${end}  ${exact}`)
  return { value, lines }
}

type Place = TextRange & { exact: string }
type Mark = (call: Call, articleId: string, places: Place[]) => Promise<Tagged>

/** What is to be made of the quote. Throws `UsageError` unless exactly one thing is asked for. */
function markOf(options: TagOptions): Mark {
  const { entity, type, claim, tag, note } = options
  if (options.nth !== undefined && options.all) throw new UsageError('--nth and --all exclude each other')
  if (options.quote.trim() === '') throw new UsageError('--quote needs words')
  if (type !== undefined && entity === undefined) throw new UsageError('--type belongs to --entity')
  const marks: (Mark | undefined)[] = [
    entity === undefined ? undefined : markEntity(named('--entity', entity), type),
    claim === undefined ? undefined : markClaim(claim === true ? undefined : named('--claim', claim)),
    tag === undefined ? undefined : markTag(named('--tag', tag)),
    note === undefined ? undefined : markNote(named('--note', note)),
  ]
  const [mark, other] = marks.filter((one) => one !== undefined)
  if (!mark || other) throw new UsageError('one of --entity, --claim, --tag and --note is needed')
  return mark
}

function named(option: string, value: string): string {
  const name = value.trim()
  if (name === '') throw new UsageError(`${option} needs a value`)
  return name
}

/** The places that are meant. Throws when there is none, or more than one and neither --nth nor --all says which. */
function placesOf({ article, blocks }: ArticleView, { quote, nth, all }: TagOptions): Place[] {
  const places = findQuote(blocks, quote)
  const where = `“${quote}” occurs ${times(places.length)} in “${article.title}”`
  if (places.length === 0) throw new DossierError('not-found', `“${quote}” does not occur in “${article.title}”`)
  if (all) return places
  if (nth !== undefined) {
    const place = places[nth - 1]
    if (!place) throw new DossierError('not-found', `${where}: there is no number ${nth}`)
    return [place]
  }
  if (places.length > 1) throw new DossierError('conflict', `${where}: say which with --nth, or take --all`)
  return places
}

function times(count: number): string {
  return count === 1 ? 'once' : counted(count, 'time')
}

function markEntity(name: string, type: EntityType | undefined): Mark {
  return async (call, articleId, places) => {
    let entity = await chooseEntity(call, name, type)
    const tagged: Tagged = { created: [] }
    for (const { start, end, exact } of places) {
      const made = await call('mention/create', { articleId, start, end, entity })
      entity = { id: made.entityId }
      tagged.entityId = made.entityId
      tagged.created.push({ id: made.id, kind: 'mention', articleId, start, end, exact })
    }
    return tagged
  }
}

type EntityChoice = CommandArgs<'mention/create'>['entity']

/** The entity of this name, or else alias, and type; a new one where there is none. */
async function chooseEntity(call: Call, name: string, type: EntityType | undefined): Promise<EntityChoice> {
  const entities = (await call('entity/list', {})).filter((entity) => type === undefined || entity.type === type)
  const byName = entities.filter((entity) => entity.name === name)
  const byAlias = entities.filter((entity) => entity.aliases.some((alias) => alias.text === name))
  const [first, second] = byName.length > 0 ? byName : byAlias
  if (second) throw new DossierError('conflict', `several entities are called “${name}”: say which with --type`)
  if (first) return { id: first.id }
  if (type === undefined) throw new UsageError(`there is no entity “${name}” yet, so it needs a --type`)
  return { name, type }
}

function markClaim(content: string | undefined): Mark {
  return async (call, articleId, places) => {
    const claimId = timeOrderedId(Date.now())
    const fields = content === undefined ? {} : { content }
    const created: Created[] = []
    for (const { start, end, exact } of places) {
      const id = timeOrderedId(Date.now())
      const range = { articleId, start, end }
      if (created.length === 0) await call('claim/create', { newId: claimId, newPassageId: id, ...range, fields })
      else await call('claim/add-passage', { newId: id, claimId, ...range })
      created.push({ id, kind: 'claim-passage', ...range, exact })
    }
    return { created, claimId }
  }
}

function markTag(name: string): Mark {
  return async (call, articleId, places) => {
    const known = (await call('tag/list', {})).find((tag) => tag.name === name)
    let tag: { id: string } | { name: string } = known ? { id: known.id } : { name }
    const created: Created[] = []
    for (const { start, end, exact } of places) {
      const made = await call('tagging/create', { articleId, start, end, tag })
      tag = { id: made.tagId }
      created.push({ id: made.id, kind: 'tagging', articleId, start, end, exact })
    }
    return { created }
  }
}

function markNote(text: string): Mark {
  return async (call, articleId, places) => {
    const created: Created[] = []
    for (const { start, end, exact } of places) {
      const made = await call('note/create', { articleId, text, range: { start, end } })
      created.push({ id: made.id, kind: 'note', articleId, start, end, exact })
    }
    return { created }
  }
}
