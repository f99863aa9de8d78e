import type { TagUse } from '#shared/analysis/density.ts'
import { codebookTemplates, type TemplateCode } from '#shared/codebooks/persuasion.ts'
import type { Change } from '#shared/model/change.ts'
import type { CallContext, CommandArgs, CommandResult, Handlers } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { Project } from '../project/api.ts'
import { creation, deletion, edit, found } from './changes.ts'
import { type Environment, longWork } from './environment.ts'
import { all, first } from './rows.ts'
import { short } from './steps.ts'
import { nextRank } from './tags.ts'

type Names = 'codebook/add' | 'tag/merge' | 'tag/density'

/** Commands on the codebook as a whole. */
export function codebookHandlers(environment: Environment): Handlers<Names> {
  return {
    'codebook/add': ({ template }, context) => add(environment.project(context), codebookTemplates[template]),
    'tag/merge': (args, context) => merge(environment.project(context), args, context),
    'tag/density': ({ id }, context) => density(environment.project(context), id),
  }
}

/** Adds the codes of a template that are missing. Throws `already-exists` when none is. */
function add(project: Project, template: TemplateCode): CommandResult<'codebook/add'> {
  const changes: Change[] = []
  const id = addCode(project, template, null, nextRank(project, null), changes)
  if (changes.length === 0) {
    throw new DossierError('already-exists', `The codebook has all of “${template.name}” already.`)
  }
  project.commit(`Add codebook ${short(template.name)}`, changes)
  return { id, created: changes.length }
}

/** A code and all under it; returns the id of the code, which may be there already. */
function addCode(
  project: Project,
  { key, name, description, color, codes = [] }: TemplateCode,
  parentId: string | null,
  rank: number,
  changes: Change[],
): string {
  const known = first<{ id: string }>(project, 'SELECT id FROM tags WHERE key = ? ORDER BY created_at, id', key)
  const id = known?.id ?? project.effects.newId()
  if (!known) {
    const fields = { name, parentId, description, color: color ?? null, rank, key }
    changes.push(creation(project, { kind: 'tag', id, fields }))
  }
  codes.forEach((code, at) => {
    addCode(project, { ...(color ? { color } : {}), ...code }, id, at, changes)
  })
  return id
}

interface TagRow {
  id: string
  name: string
  parent_id: string | null
}

/** Throws `bad-arguments` when both are the same tag. */
async function merge(
  project: Project,
  { id, into }: CommandArgs<'tag/merge'>,
  context: CallContext,
): Promise<CommandResult<'tag/merge'>> {
  const [gone, kept] = [found<TagRow>(project, 'tag', id), found<TagRow>(project, 'tag', into)]
  if (id === into) throw new DossierError('bad-arguments', 'A tag cannot be merged into itself. Choose another one.')
  const placed = all<{ id: string; article_id: string }>(
    project,
    'SELECT id, article_id FROM taggings WHERE tag_id = ? ORDER BY article_id',
    id,
  )
  const changes = [
    ...childrenMoved(project, gone, into),
    ...placed.map((row) => edit('tagging', row.id, { tagId: into }, row.article_id)),
    deletion(project, 'tag', id),
  ]
  const step = `Merge tag ${short(gone.name)} into ${short(kept.name)}`
  await project.commitLarge(step, changes, changes.length, longWork(context, 'Merging'))
  return { moved: placed.length }
}

/** What stands under the tag goes under the other one; what that one itself stands under goes where the tag was. */
function childrenMoved(project: Project, gone: TagRow, into: string): Change[] {
  const above = new Set(ancestors(project, into))
  const rank = nextRank(project, into)
  return all<{ id: string }>(project, 'SELECT id FROM tags WHERE parent_id = ? ORDER BY rank, name', gone.id).map(
    ({ id }, at) =>
      above.has(id)
        ? edit('tag', id, { parentId: gone.parent_id })
        : edit('tag', id, { parentId: into, rank: rank + at }),
  )
}

/** A tag and those above it, itself first. */
function ancestors(project: Project, id: string): string[] {
  const path: string[] = []
  for (let at: string | null = id; at !== null && !path.includes(at); ) {
    path.push(at)
    at = first<TagRow>(project, 'SELECT id, name, parent_id FROM tags WHERE id = ?', at)?.parent_id ?? null
  }
  return path
}

const below = `WITH RECURSIVE below(id) AS (
  SELECT ? UNION SELECT tags.id FROM tags JOIN below ON tags.parent_id = below.id
)`

function density(project: Project, id: string): TagUse[] {
  found(project, 'tag', id)
  const top = ancestors(project, id).at(-1) ?? id
  const counts = `${below} SELECT article_id AS articleId, count(*) AS n FROM taggings
    WHERE tag_id IN (SELECT id FROM below) GROUP BY article_id`
  const own = new Map(
    all<{ articleId: string; n: number }>(project, counts, id).map(({ articleId, n }) => [articleId, n]),
  )
  const coded = `${below} SELECT id AS articleId, title, publisher AS source, coalesce(words, 0) AS words FROM articles
    WHERE id IN (SELECT article_id FROM taggings WHERE tag_id IN (SELECT id FROM below)) ORDER BY imported_at, id`
  return all<Omit<TagUse, 'n'>>(project, coded, top).map((row) => ({ ...row, n: own.get(row.articleId) ?? 0 }))
}
