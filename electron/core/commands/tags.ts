import type { Change } from '#shared/model/change.ts'
import type { CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { TagView } from '#shared/protocol/views.ts'
import type { Project } from '../project/api.ts'
import { creation, edit, found, foundIn } from './changes.ts'
import type { Environment } from './environment.ts'
import { all, countsBy, first } from './rows.ts'
import { quoted, short } from './steps.ts'
import { passageIn, textOf } from './texts.ts'

type Names = 'tag/list' | 'tag/create' | 'tag/set' | 'tagging/create' | 'tagging/set' | 'tagging/describe'
type TagChoice = CommandArgs<'tagging/create'>['tag']

/** Commands on the codebook and on taggings. */
export function tagHandlers(environment: Environment): Handlers<Names> {
  return {
    'tag/list': ({ articleId }, context) => listTags(environment.project(context), articleId),
    'tag/create': (args, context) => createTag(environment.project(context), args),
    'tag/set': (args, context) => setTag(environment.project(context), args),
    'tagging/create': (args, context) => createTagging(environment.project(context), args),
    'tagging/set': (args, context) => setTagging(environment.project(context), args),
    'tagging/describe': (args, context) => describe(environment.project(context), args),
  }
}

interface TagRow {
  id: string
  name: string
  parentId: string | null
  color: string | null
  description: string | null
  rank: number
  key: string | null
}

/** All tags, siblings by rank and name, with counts in the project and in one article. */
export function listTags(project: Project, articleId?: string): TagView[] {
  const rows = all<TagRow>(project, 'SELECT id, name, parent_id AS parentId, color, description, rank, key FROM tags')
  const everywhere = countsBy(project, 'SELECT tag_id, count(*) FROM taggings GROUP BY tag_id')
  const inArticle = 'SELECT tag_id, count(*) FROM taggings WHERE article_id = ? GROUP BY tag_id'
  const here = articleId === undefined ? new Map<string, number>() : countsBy(project, inArticle, articleId)
  const { compare } = new Intl.Collator('en', { numeric: true })
  return rows
    .map(({ key, ...row }) => ({
      ...row,
      ...(key === null ? {} : { key }),
      uses: everywhere.get(row.id) ?? 0,
      usesHere: here.get(row.id) ?? 0,
    }))
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

function createTag(project: Project, { newId, ...args }: CommandArgs<'tag/create'>): { id: string } {
  if (args.parentId != null) found(project, 'tag', args.parentId)
  const rank = nextRank(project, args.parentId ?? null)
  const made = creation(project, { kind: 'tag', id: newId, fields: { ...args, rank } })
  project.commit(`New tag ${short(args.name)}`, [made])
  return { id: made.id }
}

/** The rank behind the last of its siblings. */
export function nextRank(project: Project, parentId: string | null): number {
  const last = first<{ rank: number | null }>(
    project,
    'SELECT max(rank) AS rank FROM tags WHERE parent_id IS ?',
    parentId,
  )
  return last?.rank == null ? 0 : Math.floor(last.rank) + 1
}

function setTag(project: Project, { id, ...fields }: CommandArgs<'tag/set'>): null {
  const before = found<{ name: string }>(project, 'tag', id)
  if (fields.parentId != null) refuseCycle(project, id, fields.parentId)
  project.commit(stepOfSet(before.name, fields), [edit('tag', id, fields)])
  return null
}

function stepOfSet(name: string, fields: Omit<CommandArgs<'tag/set'>, 'id'>): string {
  if (fields.name !== undefined && fields.name !== name) return `Rename tag ${short(name)} to ${short(fields.name)}`
  if (fields.parentId !== undefined || fields.rank !== undefined) return `Move tag ${short(name)}`
  return `Edit tag ${short(name)}`
}

/** Throws when a tag would stand under itself. */
function refuseCycle(project: Project, id: string, parentId: string): void {
  let at: string | null = parentId
  const seen = new Set<string>()
  while (at !== null && !seen.has(at)) {
    if (at === id) {
      throw new DossierError(
        'bad-arguments',
        'A tag cannot stand under itself or one of its own tags. Choose another parent.',
      )
    }
    seen.add(at)
    const row: { parent_id: string | null } = found(project, 'tag', at)
    at = row.parent_id
  }
}

interface ChosenTag {
  id: string
  name: string
  changes: Change[]
}

function chooseTag(project: Project, choice: TagChoice): ChosenTag {
  if ('id' in choice) return { ...found<{ id: string; name: string }>(project, 'tag', choice.id), changes: [] }
  const { name } = choice
  const parentId = choice.parentId ?? null
  if (parentId !== null) found(project, 'tag', parentId)
  const fields = { name, parentId, rank: nextRank(project, parentId) }
  const made = creation(project, { kind: 'tag', id: choice.newId, fields })
  return { id: made.id, name, changes: [made] }
}

function createTagging(project: Project, args: CommandArgs<'tagging/create'>): { id: string; tagId: string } {
  const { articleId } = args
  const passage = passageIn(textOf(project, articleId), args)
  const tag = chooseTag(project, args.tag)
  const fields = { tagId: tag.id, passage }
  const made = creation(project, { kind: 'tagging', id: args.newId, articleId, fields })
  project.commit(`Tag ${quoted(passage.exact)} as ${short(tag.name)}`, [...tag.changes, made])
  return { id: made.id, tagId: tag.id }
}

function setTagging(project: Project, args: CommandArgs<'tagging/set'>): null {
  const { id, articleId } = args
  const before = foundIn<{ article_id: string; exact: string }>(project, 'tagging', id, articleId)
  const passage = passageIn(textOf(project, articleId), args)
  const tag = args.tag === undefined ? undefined : chooseTag(project, args.tag)
  const change = edit('tagging', id, { passage, tagId: tag?.id }, articleId)
  const step = tag
    ? `Change tag of ${quoted(before.exact)} to ${short(tag.name)}`
    : `Change range of ${quoted(before.exact)}`
  project.commit(step, [...(tag?.changes ?? []), change])
  return null
}

function describe(project: Project, { id, articleId, ...fields }: CommandArgs<'tagging/describe'>): null {
  const { exact } = foundIn<{ article_id: string; exact: string }>(project, 'tagging', id, articleId)
  project.commit(`Describe tag of ${quoted(exact)}`, [edit('tagging', id, fields, articleId)])
  return null
}
