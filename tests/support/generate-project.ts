import { createHash } from 'node:crypto'
import type { Project } from '#core/project/api.ts'
import { projectFiles } from '#core/project/open.ts'
import type { Change } from '#shared/model/change.ts'
import { entityTypes } from '#shared/model/entity.ts'
import type { TextRange } from '#shared/model/passage.ts'
import { passageOf } from '#shared/text/contexts.ts'
import { type GeneratedText, names, vocabulary, writeText } from './generate-text.ts'
import { type Random, seeded } from './random.ts'

/** Articles of one size. Counts are per article. */
export interface Batch {
  articles: number
  words: number
  mentions: number
  taggings?: number
  claims?: number
  /** Words of the longest claim; 20 by default. */
  claimWords?: number
  notes?: number
}

/** What to generate; the same shape and seed give the same records. */
export interface Shape {
  title?: string
  seed?: number
  entities?: number
  tags?: number
  batches: readonly Batch[]
}

/** 10,000 articles of 600 words with 500,000 mentions. */
export const manyArticles: Shape = {
  title: 'Many articles',
  entities: 2000,
  batches: [{ articles: 10_000, words: 600, mentions: 50 }],
}

/** One article of 100,000 words with 20,000 tags of all kinds, many of them overlapping. */
export const longArticle: Shape = {
  title: 'Long article',
  batches: [{ articles: 1, words: 100_000, mentions: 17_000, taggings: 2500, claims: 400, notes: 100 }],
}

export interface Generated {
  articleIds: string[]
  entityIds: string[]
  tagIds: string[]
}

/** Words written between two commits: bounds the memory a commit needs. */
const wordsPerCommit = 120_000
const firstMoment = Date.UTC(2026, 0, 1)

/** Makes a project file of a shape through the project's own commits. The file must not be there. */
export function generateProject(path: string, shape: Shape): Generated {
  const random = seeded(shape.seed ?? 1)
  let now = firstMoment
  const effects = { now: () => now++, newId: () => random.id() }
  const actor = { id: random.id(), name: 'Generator', color: null }
  const project = projectFiles(effects, actor).create(path, shape.title ?? 'Generated')
  // Nobody loses anything when a generated file is lost with the power.
  for (const setting of ['synchronous = OFF', 'journal_mode = MEMORY', 'cache_size = -500000'])
    project.db.pragma(setting)
  try {
    return fill(project, random, shape)
  } finally {
    project.close()
  }
}

function fill(project: Project, random: Random, shape: Shape): Generated {
  const sources = { vocabulary: vocabulary(random), names: names(random, shape.entities ?? 200) }
  const codebook = makeCodebook(random, sources.names, shape.tags ?? 40)
  const commit = (changes: Change[]) => project.commit('Generate', changes, { undoable: false })
  commit(codebook.changes)
  const articleIds: string[] = []
  let changes: Change[] = []
  let pending = 0
  for (const batch of shape.batches) {
    for (let index = 0; index < batch.articles; index++) {
      const id = random.id()
      articleIds.push(id)
      const text = writeText(random, sources, batch.words, batch.mentions)
      changes.push(
        ...articleChanges(random, id, articleIds.length, text),
        ...records(random, id, text, batch, codebook),
      )
      pending += batch.words
      if (pending < wordsPerCommit) continue
      commit(changes)
      changes = []
      pending = 0
    }
  }
  if (changes.length > 0) commit(changes)
  return { articleIds, entityIds: codebook.entityIds, tagIds: codebook.tagIds }
}

interface Codebook {
  changes: Change[]
  entityIds: string[]
  tagIds: string[]
}

function makeCodebook(random: Random, entityNames: readonly string[], tags: number): Codebook {
  const entities = entityNames.map((name): Change => {
    const fields = { name, type: random.pick(entityTypes) }
    return { replica: 'case', kind: 'entity', id: random.id(), fields }
  })
  const tagIds = Array.from({ length: tags }, () => random.id())
  const codes = tagIds.map((id, index): Change => {
    const parentId = index % 5 === 0 ? null : (tagIds[index - (index % 5)] ?? null)
    return { replica: 'case', kind: 'tag', id, fields: { name: `Code ${index + 1}`, parentId, rank: index } }
  })
  return { changes: [...entities, ...codes], entityIds: entities.map((one) => one.id), tagIds }
}

function articleChanges(random: Random, id: string, number: number, { blocks, text }: GeneratedText): Change[] {
  const title = `${number}. ${text.slice(0, text.indexOf(' ', 40))}`
  const header = {
    title,
    byline: `Reporter ${1 + random.below(50)}`,
    publisher: `Outlet ${1 + random.below(20)}`,
    publishedOn: new Date(firstMoment - random.below(900) * 86_400_000).toISOString().slice(0, 10),
    language: 'en',
    direction: 'ltr',
    url: `https://example.org/${number}`,
    themes: [],
    contentHash: createHash('sha256').update(text).digest('hex'),
    importedAt: firstMoment + number * 1000,
  }
  return [
    { replica: 'case', kind: 'article', id, fields: header },
    {
      replica: `article/${id}`,
      kind: 'content',
      id: 'content',
      fields: { blocks: blocks.map((block) => ({ ...block })) },
    },
  ] as Change[]
}

function records(random: Random, articleId: string, text: GeneratedText, batch: Batch, codebook: Codebook): Change[] {
  const replica = `article/${articleId}` as const
  const passage = (range: TextRange) => ({ ...passageOf(text.text, range) })
  const some = (count: number, longest: number) =>
    Array.from({ length: count }, () => stretch(random, text.words, 1 + random.below(longest)))
  const changes = text.names.map(({ name, range }): Change => {
    const fields = { entityId: codebook.entityIds[name] ?? '', passage: passage(range) }
    return { replica, kind: 'mention', id: random.id(), fields }
  })
  for (const range of some(batch.taggings ?? 0, 12)) {
    const fields = { tagId: random.pick(codebook.tagIds), passage: passage(range) }
    changes.push({ replica, kind: 'tagging', id: random.id(), fields })
  }
  for (const range of some(batch.claims ?? 0, batch.claimWords ?? 20)) {
    const id = random.id()
    changes.push({ replica, kind: 'claim', id, fields: { content: text.text.slice(range.start, range.end) } })
    const fields = { claimId: id, passage: passage(range) }
    changes.push({ replica, kind: 'claim-passage', id: random.id(), fields })
  }
  for (const range of some(batch.notes ?? 0, 6)) {
    changes.push({ replica, kind: 'note', id: random.id(), fields: { text: 'To check.', passage: passage(range) } })
  }
  return changes
}

/** A range of words next to each other. */
function stretch(random: Random, words: readonly TextRange[], length: number): TextRange {
  const first = random.below(Math.max(1, words.length - length))
  const start = words[first]?.start ?? 0
  return { start, end: words[Math.min(first + length, words.length) - 1]?.end ?? start + 1 }
}
