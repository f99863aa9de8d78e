import type { EntityType } from '../../model/entity.ts'
import type { RelationTypeView, RelationView } from '../../protocol/depth-views.ts'
import type { ArticleRow, EntityView } from '../../protocol/views.ts'

/** An entity that has relations. */
export interface GraphNode {
  id: string
  name: string
  type: EntityType
  /** How many relations it has. */
  degree: number
}

/** A relation between two entities of the graph. */
export interface GraphLink {
  id: string
  fromId: string
  toId: string
  label: string
  directed: boolean
  /** Articles that assert it; the same text twice counts once. */
  sources: number
  /** Some passage speaks against it. */
  contested: boolean
  articleIds: string[]
}

export interface Graph {
  nodes: GraphNode[]
  links: GraphLink[]
}

/** What a network is made from. */
export interface GraphRecords {
  relations: readonly RelationView[]
  types: readonly RelationTypeView[]
  entities: readonly Pick<EntityView, 'id' | 'name' | 'type'>[]
  articles: readonly Pick<ArticleRow, 'id' | 'duplicateOf'>[]
}

/** Entities and their relations as a graph; a relation to an entity that is not there is left out. */
export function graphOf({ relations, types, entities, articles }: GraphRecords): Graph {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]))
  const typeById = new Map(types.map((type) => [type.id, type]))
  const originals = new Map(articles.map(({ id, duplicateOf }) => [id, duplicateOf ?? id]))
  const links = relations
    .filter(({ fromId, toId }) => fromId !== toId && entityById.has(fromId) && entityById.has(toId))
    .map((relation): GraphLink => {
      const asserting = relation.passages.filter(({ stance }) => stance === 'for')
      const type = typeById.get(relation.typeId)
      return {
        id: relation.id,
        fromId: relation.fromId,
        toId: relation.toId,
        label: type?.name ?? 'related to',
        directed: type?.directed ?? false,
        sources: new Set(asserting.map(({ articleId }) => originals.get(articleId) ?? articleId)).size,
        contested: asserting.length < relation.passages.length,
        articleIds: [...new Set(relation.passages.map(({ articleId }) => articleId))],
      }
    })
  const ends = links.flatMap(({ fromId, toId }) => [fromId, toId])
  const degrees = new Map<string, number>()
  for (const id of ends) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const nodes = [...degrees].flatMap(([id, degree]): GraphNode[] => {
    const entity = entityById.get(id)
    return entity ? [{ id, name: entity.name, type: entity.type, degree }] : []
  })
  return { nodes: nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)), links }
}

/** The part of a graph within so many steps of an entity; all of it where the entity is not in it. */
export function withinSteps({ nodes, links }: Graph, centre: string, steps: number): Graph {
  if (!nodes.some(({ id }) => id === centre)) return { nodes, links }
  const near = new Set([centre])
  for (let step = 0; step < steps; step++) {
    const edge = links.filter(({ fromId, toId }) => near.has(fromId) !== near.has(toId))
    for (const { fromId, toId } of edge) near.add(fromId).add(toId)
  }
  return {
    nodes: nodes.filter(({ id }) => near.has(id)),
    links: links.filter(({ fromId, toId }) => near.has(fromId) && near.has(toId)),
  }
}
