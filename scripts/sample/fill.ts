import { join } from 'node:path'
import { loadedLanguageKey } from '#shared/codebooks/persuasion.ts'
import { entities, merged, metonyms, type SampleEntity } from './content/actors.ts'
import { type ArticleKey, articleFiles } from './content/articles.ts'
import { claims, type SampleClaim } from './content/claims.ts'
import { loaded, notes, tags, techniques } from './content/codes.ts'
import { events } from './content/events.ts'
import { assessments, claimLinks, conditions, indicators, outcomes } from './content/judgements.ts'
import { relations } from './content/relations.ts'
import { assess, type Made, need, rangeOf, type Send } from './steps.ts'

/** Fills an open, empty project with the sample; returns what it made. */
export async function fill(send: Send): Promise<Made> {
  const made: Made = { articles: new Map(), entities: new Map(), claims: new Map(), events: new Map() }
  for (const [key, file] of Object.entries(articleFiles)) await addArticle(send, made, key as ArticleKey, file)
  for (const entity of entities) await addEntity(send, made, entity)
  for (const metonym of metonyms) await addMetonyms(send, made, metonym)
  for (const claim of claims) await addClaim(send, made, claim)
  await addEvents(send, made)
  await addRelations(send, made)
  await addJudgements(send, made)
  await addCodes(send, made)
  for (const note of notes) {
    const { articleId, ...range } = rangeOf(made, note)
    await send('note/create', { articleId, text: note.text, range })
  }
  await send('entity/merge', { ids: [need(made.entities, merged.one)], into: need(made.entities, merged.into) })
  return made
}

async function addArticle(send: Send, made: Made, key: ArticleKey, file: string): Promise<void> {
  const [outcome] = await send('import/files', { paths: [join(import.meta.dirname, file)] })
  if (!outcome || 'error' in outcome) throw new Error(`${file} was not read: ${outcome?.error}`)
  const { blocks } = await send('article/open', { id: outcome.id })
  const text = blocks.map((block, index) => (index === 0 ? '' : block.joined ? ' ' : '\n\n') + block.text).join('')
  made.articles.set(key, { id: outcome.id, text })
}

async function addEntity(send: Send, made: Made, entity: SampleEntity): Promise<void> {
  const { name, type, description, at, aliases = [] } = entity
  const { id } = await send('entity/create', { name, type })
  made.entities.set(name, id)
  for (const { text, from } of aliases) {
    await send('entity/add-alias', { id, text, ...(from && rangeOf(made, from)) })
  }
  const location = at && { longitude: at[0], latitude: at[1] }
  if (description || location) await send('entity/set', { id, description, location })
  for (const { probable, ...place } of entity.once ?? []) {
    const certainty = probable ? 'probable' : 'certain'
    await send('mention/create', { ...rangeOf(made, place), entity: { id }, certainty })
  }
  for (const words of entity.all ?? []) {
    const items = await untagged(send, made, words)
    if (items.length > 0) await send('mention/create-many', { entity: { id }, items })
  }
}

/** Occurrences of words that no mention covers, e.g. "Selm" but not the one in "Port Selm". */
async function untagged(send: Send, made: Made, text: string) {
  const taken = new Map<string, { start: number; end: number }[]>()
  for (const { id } of made.articles.values()) taken.set(id, (await send('article/open', { id })).mentions)
  const found = await send('occurrence/find', { text })
  return found
    .filter((hit) => !taken.get(hit.articleId)?.some((one) => one.start < hit.end && hit.start < one.end))
    .map(({ articleId, start, end }) => ({ articleId, start, end }))
}

async function addMetonyms(send: Send, made: Made, { place, actor }: (typeof metonyms)[number]): Promise<void> {
  const [metonymOf, id] = [need(made.entities, place), need(made.entities, actor)]
  for (const range of await untagged(send, made, place)) {
    await send('mention/create', { ...range, entity: { id }, metonymOf })
  }
}

async function addClaim(send: Send, made: Made, claim: SampleClaim): Promise<void> {
  const { key, in: article, quote, within, chain: links, ...fields } = claim
  const chain = links?.map(([name, grade]) => ({ name, entityId: made.entities.get(name), grade }))
  const last = chain?.at(-1)
  const holder = last && { chain, holder: last.name, holderEntityId: last.entityId ?? null }
  const range = rangeOf(made, { in: article, quote, ...(within && { within }) })
  const { id } = await send('claim/create', { ...range, fields: { ...fields, ...holder } })
  made.claims.set(key, { id, articleId: range.articleId })
}

async function addEvents(send: Send, made: Made): Promise<void> {
  for (const { key, title, told, time, place, who = [] } of events) {
    const [first, ...others] = told.map((one) => rangeOf(made, one))
    if (!first) throw new Error(`No passage tells of ${key}`)
    const participants = who.map(([name, role]) => ({ entityId: need(made.entities, name), role }))
    const placeId = place && need(made.entities, place)
    const { id } = await send('event/create', { ...first, title, time, placeId: placeId ?? null, participants })
    for (const range of others) await send('event/add-passage', { eventId: id, ...range })
    made.events.set(key, id)
  }
}

async function addRelations(send: Send, made: Made): Promise<void> {
  for (const { from, to, type, since, until, evidence } of relations) {
    const ends = { fromId: need(made.entities, from), toId: need(made.entities, to) }
    const { id } = await send('relation/create', { ...ends, typeId: type, since, until })
    for (const { claim, against, ...place } of evidence) {
      const claimId = claim === undefined ? null : need(made.claims, claim).id
      const stance = against ? 'against' : 'for'
      await send('relation/add-passage', { relationId: id, ...rangeOf(made, place), stance, claimId })
    }
  }
}

async function addJudgements(send: Send, made: Made): Promise<void> {
  const claimId = (key: string) => need(made.claims, key).id
  for (const { from, to, type, note } of claimLinks) {
    await send('claim-link/create', { fromId: claimId(from), toId: claimId(to), type, note })
  }
  for (const { claim, on, branch } of conditions) {
    await send('claim/set', { ...need(made.claims, claim), fields: { antecedentId: claimId(on), branch } })
  }
  for (const { claim, shownBy, note } of indicators) {
    const target =
      'claim' in shownBy
        ? { targetKind: 'claim' as const, targetId: claimId(shownBy.claim) }
        : { targetKind: 'event' as const, targetId: need(made.events, shownBy.event) }
    await send('indicator/create', { claimId: claimId(claim), ...target, note })
  }
  for (const { claim, shown, ...outcome } of outcomes) {
    const { articleId, ...range } = rangeOf(made, shown)
    const passage = { ...range, exact: shown.quote, prefix: '', suffix: '' }
    await send('claim/set', { ...need(made.claims, claim), fields: { outcome: { ...outcome, articleId, passage } } })
  }
  await assess(send, made, assessments)
}

async function addCodes(send: Send, made: Made): Promise<void> {
  await send('codebook/add', { template: 'persuasion-techniques' })
  const keyed = new Map((await send('tag/list', {})).map((tag) => [tag.key, tag.id]))
  for (const place of techniques) {
    await send('tagging/create', { ...rangeOf(made, place), tag: { id: need(keyed, place.key) } })
  }
  const loadedId = need(keyed, loadedLanguageKey)
  for (const { target, direction, neutral, ...place } of loaded) {
    const range = rangeOf(made, place)
    const { id } = await send('tagging/create', { ...range, tag: { id: loadedId } })
    await send('tagging/describe', { id, articleId: range.articleId, target, direction, neutral })
  }
  const ids = new Map<string, string>()
  for (const { name, parent, color, places } of tags) {
    const { id } = await send('tag/create', { name, parentId: ids.get(parent ?? '') ?? null, color: color ?? null })
    ids.set(name, id)
    for (const place of places) await send('tagging/create', { ...rangeOf(made, place), tag: { id } })
  }
}
