import { dataOf, entityDataSchema } from '#shared/brief/blocks.ts'
import { citationsOf } from '#shared/brief/citation.ts'
import { type BriefJson, visit } from '#shared/brief/json.ts'
import type { Standing } from '#shared/brief/standing.ts'
import type { EntityType } from '#shared/model/entity.ts'
import { citationStates } from '../commands/citation-states.ts'
import { all, first } from '../commands/rows.ts'
import type { Project } from '../project/api.ts'

/** What the project says now of everything that a brief cites or shows. */
export function standingOf(project: Project, json: BriefJson): Standing {
  const citations = citationsOf(json).map((citation, at) => ({ key: String(at), ...citation }))
  return { citations: citationStates(project, citations), entities: entitiesOf(project, json) }
}

function entitiesOf(project: Project, json: BriefJson): Standing['entities'] {
  const ids = new Set<string>()
  visit(json.root, (node) => {
    const data = node.type === 'entity-card' ? dataOf(entityDataSchema, node) : null
    if (data) ids.add(data.entityId)
  })
  return new Map(
    [...ids].flatMap((id) => {
      const entity = entityNow(project, id)
      return entity ? [[id, entity] as const] : []
    }),
  )
}

interface EntityRow {
  name: string
  type: EntityType
  description: string | null
  mentions: number
}

function entityNow(project: Project, id: string) {
  const sql = `SELECT name, type, description,
    (SELECT count(*) FROM mentions WHERE entity_id = entities.id) AS mentions FROM entities WHERE id = ?`
  const row = first<EntityRow>(project, sql, id)
  if (!row) return null
  const aliases = all<{ text: string }>(
    project,
    'SELECT text FROM aliases WHERE entity_id = ? ORDER BY created_at, id',
    id,
  )
  return { ...row, aliases: aliases.map(({ text }) => text) }
}
