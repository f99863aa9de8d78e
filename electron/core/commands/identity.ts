import { proposeMerges } from '#shared/analysis/merge-proposals.ts'
import type { Change } from '#shared/model/change.ts'
import { locationSchema } from '#shared/model/entity.ts'
import type { CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import type { MergeProposal } from '#shared/protocol/depth-views.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import { counted } from '#shared/text/counted.ts'
import type { Project } from '../project/api.ts'
import { creation, edit, found } from './changes.ts'
import { listEntities } from './entities.ts'
import type { Environment } from './environment.ts'
import { entityRoots, rooted } from './roots.ts'
import { all } from './rows.ts'
import { short } from './steps.ts'

type Names = 'entity/merge' | 'entity/split' | 'entity/merge-proposals' | 'entity/keep-apart'

interface Named {
  id: string
  name: string
  merged_into: string | null
  location: string | null
}

/** Commands on which entities are the same. */
export function identityHandlers(environment: Environment): Handlers<Names> {
  return {
    'entity/merge': (args, context) => merge(environment.project(context), args),
    'entity/split': ({ id }, context) => split(environment.project(context), id),
    'entity/merge-proposals': (_args, context) => proposals(environment.project(context)),
    'entity/keep-apart': (args, context) => keepApart(environment.project(context), args),
  }
}

/** Redirects entities to another. Throws `bad-arguments` when that one is, through others, one of them. */
function merge(project: Project, { ids, into }: CommandArgs<'entity/merge'>): null {
  const target = found<Named>(project, 'entity', into)
  const roots = entityRoots(project)
  const merged = [...new Set(ids)].map((id) => found<Named>(project, 'entity', id))
  const circular = merged.find(({ id }) => id === rooted(roots, into))
  if (circular?.id === into) {
    throw new DossierError(
      'bad-arguments',
      `${short(target.name)} cannot be merged into itself. Choose another entity.`,
    )
  }
  if (circular) {
    throw new DossierError(
      'bad-arguments',
      `${short(target.name)} is taken to be ${short(circular.name)} already. Split it off first, or merge the other way round.`,
    )
  }
  const changes = [...merged.map(({ id }) => edit('entity', id, { mergedInto: into })), ...whereMerged(target, merged)]
  const what = merged.length === 1 ? short(merged[0]?.name ?? '') : counted(merged.length, 'entity', 'entities')
  project.commit(`Merge ${what} into ${short(target.name)}`, changes)
  return null
}

/** What has no place on the map takes that of what is merged into it. */
function whereMerged(target: Named, merged: readonly Named[]): Change[] {
  const known = merged.find(({ location }) => location !== null)?.location
  if (target.location !== null || !known) return []
  return [edit('entity', target.id, { location: locationSchema.parse(JSON.parse(known)) })]
}

function split(project: Project, id: string): null {
  const { name, merged_into } = found<Named>(project, 'entity', id)
  if (merged_into === null) {
    throw new DossierError('bad-arguments', `${short(name)} is not merged into another entity. Choose one that is.`)
  }
  project.commit(`Split off ${short(name)}`, [edit('entity', id, { mergedInto: null })])
  return null
}

function proposals(project: Project): MergeProposal[] {
  const apart = all<{ first: string; second: string }>(
    project,
    'SELECT first_id AS first, second_id AS second FROM distinctions',
  )
  return proposeMerges(
    listEntities(project),
    new Set(apart.flatMap(({ first, second }) => [`${first} ${second}`, `${second} ${first}`])),
  )
}

function keepApart(project: Project, { newId, firstId, secondId }: CommandArgs<'entity/keep-apart'>): { id: string } {
  const [first, second] = [found<Named>(project, 'entity', firstId), found<Named>(project, 'entity', secondId)]
  const made = creation(project, { kind: 'distinction', id: newId, fields: { firstId, secondId } })
  project.commit(`Keep ${short(first.name)} and ${short(second.name)} apart`, [made])
  return { id: made.id }
}
