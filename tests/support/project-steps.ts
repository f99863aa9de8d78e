import * as Y from 'yjs'
import type { Project } from '#core/project/api.ts'
import type { Change, ReplicaName } from '#shared/model/change.ts'
import type { Json } from '#shared/model/record.ts'
import type { Kind } from '#shared/model/records.ts'
import { type DepthKnown, depthActs, depthMakers } from './depth-steps.ts'

/** A random step as plain data: what is done, and numbers that choose on what. */
export interface StepPlan {
  act: (typeof acts)[number]
  numbers: readonly [number, number, number]
}

/** Steps on articles, what is tagged in them, and briefs. */
export const plainActs = [
  'add-entity',
  'rename-entity',
  'delete-entity',
  'add-alias',
  'add-mention',
  'move-mention',
  'retarget-mention',
  'delete-mention',
  'restore-mention',
  'add-claim',
  'set-claim',
  'clear-claim',
  'delete-claim',
  'add-tag',
  'nest-tag',
  'add-tagging',
  'add-note',
  'edit-note',
  'set-zone',
  'set-join',
  'add-article',
  'title-article',
  'delete-article',
  'restore-article',
  'add-brief',
  'title-brief',
  'type-brief',
  'batch',
  'unknown-field',
  'invalid-record',
] as const

/** Everything a random step can be. */
export const acts = [...plainActs, ...depthActs] as const

/** Ids are chosen from what any copy of the project has ever made, so that copies meet on the same records. */
export interface Known extends DepthKnown {
  tags: string[]
  notes: [article: string, id: string][]
  briefs: string[]
}

export function nothingKnown(): Known {
  return {
    articles: [],
    entities: [],
    mentions: [],
    claims: [],
    events: [],
    relations: [],
    tags: [],
    notes: [],
    briefs: [],
  }
}

/** Paragraphs of every test article; blocks 1 and 2 are a broken sentence, half a surrogate pair is never cut off. */
export const paragraphs = ['The lead, with Ankara in it', 'In turn, Turkey', 'reportedly agreed 😀', 'Donate now']

/** Does one random step in a project. New ids come from `newId`. Steps on what this copy does not have do nothing. */
export function doStep(project: Project, known: Known, { act, numbers }: StepPlan, newId: () => string): void {
  const step = { project, known, newId, numbers }
  if (act === 'type-brief') typeInBrief(step)
  else project.commit(act, act === 'batch' ? batch(step) : changesOf(step, act))
}

interface Step {
  project: Project
  known: Known
  newId: () => string
  numbers: readonly [number, number, number]
}

function batch(step: Step): Change[] {
  const parts = ['add-entity', 'add-mention', 'add-claim', 'add-tagging', 'retarget-mention', 'set-zone'] as const
  return parts.flatMap((act) => changesOf(step, act))
}

function changesOf(step: Step, act: StepPlan['act']): Change[] {
  const depth = depthActs.find((one) => one === act)
  if (!depth) return makers[act]?.(step) ?? []
  const { project, known, newId, numbers } = step
  const has = (replica: ReplicaName, kind: Kind, id: string) => project.fields(replica, kind, id) !== null
  return depthMakers[depth]({ known, newId, numbers, passage: passage(numbers), has })
}

type Maker = (step: Step) => Change[]

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)]
}

function change(replica: ReplicaName, kind: Kind, id: string, fields: Change['fields']): Change {
  return { replica, kind, id, fields }
}

function passage([a, b]: readonly [number, number, number]): Json {
  const text = paragraphs.join('\n\n')
  const start = a % (text.length - 1)
  const end = Math.min(text.length, start + 1 + (b % 30))
  return { start, end, exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - 5), start), suffix: '' }
}

const makers: { readonly [A in StepPlan['act']]?: Maker } = {
  'add-entity': ({ known, newId, numbers: [a] }) => {
    const id = newId()
    known.entities.push(id)
    return [change('case', 'entity', id, { name: `Entity ${a % 7}`, type: a % 2 ? 'person' : 'place' })]
  },
  'rename-entity': (step) => onEntity(step, { name: `Renamed ${step.numbers[1] % 5}` }),
  'delete-entity': (step) => onEntity(step, { deletedAt: step.numbers[1] % 3 ? 1000 + step.numbers[1] : null }),
  'add-alias': (step) => {
    const entityId = pick(step.known.entities, step.numbers[0])
    return entityId ? [change('case', 'alias', step.newId(), { entityId, text: `Alias ${step.numbers[1] % 4}` })] : []
  },
  'add-mention': (step) => {
    const article = pick(step.known.articles, step.numbers[2])
    const entityId = pick(step.known.entities, step.numbers[1])
    if (!article || !entityId) return []
    const id = step.newId()
    step.known.mentions.push([article, id])
    return [change(`article/${article}`, 'mention', id, { entityId, passage: passage(step.numbers) })]
  },
  'move-mention': (step) => onMention(step, { passage: passage(step.numbers) }),
  'retarget-mention': (step) => onMention(step, { entityId: pick(step.known.entities, step.numbers[1]) ?? 'nobody' }),
  'delete-mention': (step) => onMention(step, { deletedAt: 2000 + step.numbers[1] }),
  'restore-mention': (step) => onMention(step, { deletedAt: null }),
  'add-claim': (step) => {
    const article = pick(step.known.articles, step.numbers[2])
    if (!article) return []
    const id = step.newId()
    step.known.claims.push([article, id])
    return [
      change(`article/${article}`, 'claim', id, { content: `Claim ${step.numbers[0]}`, cue: 'reportedly' }),
      change(`article/${article}`, 'claim-passage', step.newId(), { claimId: id, passage: passage(step.numbers) }),
    ]
  },
  'set-claim': (step) => onClaim(step, { [claimField(step)]: step.numbers[1] % 3 ? `Value ${step.numbers[1]}` : null }),
  'clear-claim': (step) => onClaim(step, { [claimField(step)]: undefined }),
  'delete-claim': (step) => onClaim(step, { deletedAt: 3000 + step.numbers[1] }),
  'add-tag': ({ known, newId, numbers: [a] }) => {
    const id = newId()
    known.tags.push(id)
    return [change('case', 'tag', id, { name: `Tag ${a % 5}`, rank: a % 10 })]
  },
  'nest-tag': ({ known, project, numbers: [a, b] }) => {
    const id = pick(known.tags, a)
    if (!id || !project.fields('case', 'tag', id)) return []
    return [change('case', 'tag', id, { parentId: pick(known.tags, b) ?? null })]
  },
  'add-tagging': (step) => {
    const article = pick(step.known.articles, step.numbers[2])
    const tagId = pick(step.known.tags, step.numbers[1])
    if (!article || !tagId) return []
    return [change(`article/${article}`, 'tagging', step.newId(), { tagId, passage: passage(step.numbers) })]
  },
  'add-note': (step) => {
    const article = pick(step.known.articles, step.numbers[2])
    if (!article) return []
    const id = step.newId()
    step.known.notes.push([article, id])
    const about = step.numbers[1] % 2 ? { passage: passage(step.numbers) } : {}
    return [change(`article/${article}`, 'note', id, { text: `Note ${step.numbers[0]}`, ...about })]
  },
  'edit-note': (step) => {
    const [article, id] = pick(step.known.notes, step.numbers[0]) ?? []
    return article && id ? existing(step, `article/${article}`, 'note', id, { text: `Edited ${step.numbers[1]}` }) : []
  },
  'set-zone': (step) => onBlock(step, '.zone', { zone: step.numbers[1] % 2 ? 'boilerplate' : 'body' }),
  'set-join': (step) => onBlock(step, step.numbers[1] % 3 ? '.join' : '', { joined: step.numbers[1] % 2 === 0 }),
  'add-article': ({ known, newId, numbers: [a] }) => {
    const id = newId()
    known.articles.push(id)
    return articleChanges(id, `Article ${a % 9}`)
  },
  'title-article': (step) => onArticle(step, { title: `Title ${step.numbers[1] % 6}`, themes: ['a', 'b'] }),
  'delete-article': (step) => onArticle(step, { deletedAt: 4000 + step.numbers[1] }),
  'restore-article': (step) => onArticle(step, { deletedAt: null }),
  'add-brief': ({ known, newId, numbers: [a] }) => {
    const id = newId()
    known.briefs.push(id)
    return [change('case', 'brief', id, { title: `Brief ${a % 3}` })]
  },
  'title-brief': ({ project, known, numbers: [a, b] }) => {
    const id = pick(known.briefs, a)
    return id && project.fields('case', 'brief', id)
      ? [change('case', 'brief', id, { title: `Brief no. ${b % 4}` })]
      : []
  },
  'unknown-field': (step) => onEntity(step, { futureField: { deep: [step.numbers[1], 'kept'] } }),
  'invalid-record': (step) =>
    onMention(step, step.numbers[1] % 2 ? { passage: 'nonsense' } : { passage: passage(step.numbers) }),
}

/** An article with the test paragraphs. */
export function articleChanges(id: string, title: string): Change[] {
  const blocks = paragraphs.map((text, at) => ({ kind: 'paragraph', zone: at === 3 ? 'boilerplate' : 'body', text }))
  return [
    change('case', 'article', id, { title, themes: [], importedAt: 1 }),
    change(`article/${id}`, 'content', 'content', { blocks }),
  ]
}

function claimField({ numbers: [, , c] }: Step): string {
  return ['content', 'kind', 'holder', 'cue', 'hedge', 'polarity'][c % 6] ?? 'content'
}

/** A change to a record, if this copy has it. */
function existing(step: Step, replica: ReplicaName, kind: Kind, id: string, fields: Change['fields']): Change[] {
  return step.project.fields(replica, kind, id) ? [change(replica, kind, id, fields)] : []
}

function onEntity(step: Step, fields: Change['fields']): Change[] {
  const id = pick(step.known.entities, step.numbers[0])
  return id ? existing(step, 'case', 'entity', id, fields) : []
}

function onArticle(step: Step, fields: Change['fields']): Change[] {
  const id = pick(step.known.articles, step.numbers[0])
  return id ? existing(step, 'case', 'article', id, fields) : []
}

function onMention(step: Step, fields: Change['fields']): Change[] {
  const [article, id] = pick(step.known.mentions, step.numbers[0]) ?? []
  return article && id ? existing(step, `article/${article}`, 'mention', id, fields) : []
}

function onClaim(step: Step, fields: Change['fields']): Change[] {
  const [article, id] = pick(step.known.claims, step.numbers[0]) ?? []
  return article && id ? existing(step, `article/${article}`, 'claim', id, fields) : []
}

function onBlock(step: Step, part: string, fields: Change['fields']): Change[] {
  const article = pick(step.known.articles, step.numbers[2])
  const hasText = article && step.project.fields(`article/${article}`, 'content', 'content')
  return hasText
    ? [change(`article/${article}`, 'block-edit', `${step.numbers[0] % paragraphs.length}${part}`, fields)]
    : []
}

/** Types a paragraph into a brief as its editor does: with a document of its own that has the brief's state. */
function typeInBrief({ project, known, numbers: [a, b] }: Step): void {
  const id = pick(known.briefs, a)
  if (!id) return
  const doc = new Y.Doc()
  Y.applyUpdate(doc, project.state(`brief/${id}`))
  const before = Y.encodeStateVector(doc)
  const paragraph = new Y.XmlText()
  paragraph.setAttribute('__type', 'paragraph')
  doc.get('root', Y.XmlText).insertEmbed(0, paragraph)
  paragraph.insertEmbed(0, new Y.Map([['__type', 'text']]))
  paragraph.insert(1, `Sentence ${b}`)
  project.applyUpdate(`brief/${id}`, Y.encodeStateAsUpdate(doc, before), { type: 'editor' })
}
