import type { TagView } from '#shared/protocol/views.ts'
import { matchesFilter } from '#shared/views/match.ts'

/** A tag in its place in the codebook. */
export interface TagNode {
  tag: TagView
  /** 0 at the top. */
  depth: number
  /** Ids from the top down to the parent. */
  path: string[]
  children: number
}

/** The codebook from top to bottom, children after their parent. A parent that is missing or goes in a circle counts as none. */
export function treeOf(tags: readonly TagView[]): TagNode[] {
  const known = new Set(tags.map((tag) => tag.id))
  const byParent = Map.groupBy(tags, (tag) => (tag.parentId && known.has(tag.parentId) ? tag.parentId : null))
  const nodes: TagNode[] = []
  const placed = new Set<string>()
  const walk = (parent: string | null, path: string[]) => {
    for (const tag of byParent.get(parent) ?? []) {
      if (placed.has(tag.id)) continue
      placed.add(tag.id)
      nodes.push({ tag, depth: path.length, path, children: byParent.get(tag.id)?.length ?? 0 })
      walk(tag.id, [...path, tag.id])
    }
  }
  walk(null, [])
  for (const tag of tags) {
    if (placed.has(tag.id)) continue
    placed.add(tag.id)
    nodes.push({ tag, depth: 0, path: [], children: byParent.get(tag.id)?.length ?? 0 })
    walk(tag.id, [tag.id])
  }
  return nodes
}

/** The nodes that match, with the parents above them so that each is seen in its place. */
export function filterTree(nodes: readonly TagNode[], filter: string, wanted: (tag: TagView) => boolean): TagNode[] {
  const keep = new Set<string>()
  for (const { tag, path } of nodes) {
    if (!wanted(tag) || !matchesFilter(filter, tag.name, tag.description)) continue
    keep.add(tag.id)
    for (const id of path) keep.add(id)
  }
  return nodes.filter(({ tag }) => keep.has(tag.id))
}
