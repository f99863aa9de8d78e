import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rootsOf } from '#shared/analysis/merged.ts'

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')

it('follows redirects to their end', () => {
  const roots = rootsOf([
    { id: 'a', mergedInto: 'b' },
    { id: 'b', mergedInto: 'c' },
  ])
  expect([...roots]).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ])
})

it('lets the smallest id stand for a circle, wherever one enters it', () => {
  const roots = rootsOf([
    { id: 'b', mergedInto: 'c' },
    { id: 'c', mergedInto: 'b' },
    { id: 'x', mergedInto: 'c' },
  ])
  expect([...roots]).toEqual([
    ['c', 'b'],
    ['x', 'b'],
  ])
})

it('gives the same roots in any order, and every root is its own', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ id, mergedInto: id }), { selector: (one) => one.id }),
      fc.nat(),
      (all, turn) => {
        const at = all.length === 0 ? 0 : turn % all.length
        const roots = rootsOf(all)
        expect(rootsOf([...all.slice(at), ...all.slice(0, at)])).toEqual(roots)
        for (const root of roots.values()) expect(roots.has(root)).toBe(false)
      },
    ),
  )
})
