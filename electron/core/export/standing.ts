import { dataOf, entityDataSchema } from '#shared/brief/blocks.ts'
import { citationsOf } from '#shared/brief/citation.ts'
import { type BriefJson, visit } from '#shared/brief/json.ts'
import type { Standing } from '#shared/brief/standing.ts'
import { citationStates } from '../commands/citation-states.ts'
import { listEntities } from '../commands/entities.ts'
import { entityRoots, rooted } from '../commands/roots.ts'
import type { Project } from '../project/api.ts'

/** What the project says now of everything that a brief cites or shows. */
export function standingOf(project: Project, json: BriefJson): Standing {
  const citations = citationsOf(json).map((citation, at) => ({ key: String(at), ...citation }))
  return { citations: citationStates(project, citations), entities: entitiesOf(project, json) }
}

/** The entities of a brief that are there; one that is taken to be another is shown as that. */
function entitiesOf(project: Project, json: BriefJson): Standing['entities'] {
  const ids = new Set<string>()
  visit(json.root, (node) => {
    const data = node.type === 'entity-card' ? dataOf(entityDataSchema, node) : null
    if (data) ids.add(data.entityId)
  })
  if (ids.size === 0) return new Map()
  const roots = entityRoots(project)
  const views = new Map(listEntities(project, { ids: [...ids] }).map((view) => [view.id, view]))
  return new Map(
    [...ids].flatMap((id) => {
      const view = views.get(rooted(roots, id))
      if (!view) return []
      const { name, type, description, mentions, aliases } = view
      return [[id, { name, type, description, mentions, aliases: aliases.map(({ text }) => text) }] as const]
    }),
  )
}
