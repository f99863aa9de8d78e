import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TagView } from '#shared/protocol/views.ts'
import { mayMoveUnder, moved, placeIn } from '../../../../../renderer/features/codebook/tag-moves.ts'
import { filterTree, treeOf } from '../../../../../renderer/features/codebook/tag-tree.ts'

const tag = (id: string, parentId: string | null = null, rank = 0): TagView => ({
  id,
  name: id,
  parentId,
  color: null,
  description: null,
  rank,
  uses: 0,
  usesHere: 0,
})
/** As the core lists them: siblings by rank, then name. */
const listed = (tags: TagView[]) => [...tags].sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
const applied = (tags: TagView[], id: string, change: object | null) =>
  listed(tags.map((one) => (one.id === id ? { ...one, ...change } : one)))
const shape = (tags: TagView[]) =>
  treeOf(tags)
    .map(({ tag: one, depth }) => `${depth}${one.id}`)
    .join(' ')

describe('treeOf', () => {
  it('puts children after their parent', () => {
    expect(shape(listed([tag('b'), tag('a'), tag('c', 'a')]))).toBe('0a 1c 0b')
  })
  it('keeps every tag once, also where parents are missing or go in a circle', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x'), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(ids, (parents) => {
        const tags = ['a', 'b', 'c', 'd'].map((id, index) => tag(id, parents[index] ?? null))
        expect(
          treeOf(tags)
            .map((node) => node.tag.id)
            .sort(),
        ).toEqual(['a', 'b', 'c', 'd'])
      }),
    )
  })
})

describe('filterTree', () => {
  it('keeps the parents of what matches', () => {
    const nodes = treeOf([tag('frame'), tag('war', 'frame'), tag('peace', 'frame')])
    expect(filterTree(nodes, 'war', () => true).map((node) => node.tag.id)).toEqual(['frame', 'war'])
  })
})

describe('moved', () => {
  const tags = listed([tag('a', null, 0), tag('b', null, 1), tag('c', null, 2), tag('d', 'b', 0)])
  it.each([
    ['c', 'up', '0a 0c 0b 1d'],
    ['a', 'down', '0b 1d 0a 0c'],
    ['c', 'in', '0a 0b 1d 1c'],
    ['d', 'out', '0a 0b 0d 0c'],
  ] as const)('moves %s %s', (id, direction, expected) => {
    expect(shape(applied(tags, id, moved(tags, id, direction)))).toBe(expected)
  })
  it.each([
    ['a', 'up'],
    ['c', 'down'],
    ['a', 'in'],
    ['a', 'out'],
  ] as const)('does not move %s %s', (id, direction) => {
    expect(moved(tags, id, direction)).toBeNull()
  })
})

describe('moving under another tag', () => {
  const tags = listed([tag('a'), tag('b', 'a'), tag('c', 'b')])
  it('goes to the end', () => {
    expect(placeIn([...tags, tag('d', 'a', 7)], 'a')).toEqual({ parentId: 'a', rank: 8 })
  })
  it('is refused under itself and what is below it', () => {
    expect(mayMoveUnder(tags, 'a', 'c')).toBe(false)
    expect(mayMoveUnder(tags, 'a', 'a')).toBe(false)
    expect(mayMoveUnder(tags, 'c', 'a')).toBe(true)
  })
})
