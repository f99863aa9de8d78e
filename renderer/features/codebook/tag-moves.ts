import type { TagView } from '#shared/protocol/views.ts'
import { treeOf } from './tag-tree.ts'

/** Where a tag goes when it is moved among its siblings, under the one above, or out of its parent; null when it cannot. */
export function moved(
  tags: readonly TagView[],
  id: string,
  direction: 'up' | 'down' | 'in' | 'out',
): { parentId?: string | null; rank?: number } | null {
  const tag = tags.find((one) => one.id === id)
  if (!tag) return null
  const siblings = tags.filter((one) => one.parentId === tag.parentId)
  const at = siblings.findIndex((one) => one.id === id)
  if (direction === 'in') return siblings[at - 1] ? placeIn(tags, siblings[at - 1]?.id ?? null) : null
  if (direction === 'out') return outOf(tags, tag)
  const step = direction === 'up' ? -1 : 1
  if (!siblings[at + step]) return null
  const rest = siblings.filter((one) => one.id !== id)
  return { rank: rankAt(rest, at + step) }
}

/** The last place under a parent. */
export function placeIn(tags: readonly TagView[], parentId: string | null): { parentId: string | null; rank: number } {
  const siblings = tags.filter((one) => one.parentId === parentId)
  return { parentId, rank: rankAt(siblings, siblings.length) }
}

function outOf(tags: readonly TagView[], tag: TagView) {
  const parent = tags.find((one) => one.id === tag.parentId)
  if (!parent) return null
  const siblings = tags.filter((one) => one.parentId === parent.parentId)
  return { parentId: parent.parentId, rank: rankAt(siblings, siblings.findIndex((one) => one.id === parent.id) + 1) }
}

/** A rank that sorts before the sibling at the index and after the one before it. */
function rankAt(siblings: readonly TagView[], index: number): number {
  const before = siblings[index - 1]?.rank
  const after = siblings[index]?.rank
  if (before === undefined) return after === undefined ? 0 : after - 1
  return after === undefined || after <= before ? before + 1 : (before + after) / 2
}

/** Says whether a tag may be put under another one: not under itself or what is below it. */
export function mayMoveUnder(tags: readonly TagView[], id: string, parentId: string): boolean {
  const parent = treeOf(tags).find(({ tag }) => tag.id === parentId)
  return parent !== undefined && parentId !== id && !parent.path.includes(id)
}
