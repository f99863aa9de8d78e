import fc from 'fast-check'
import { expect, test } from 'vitest'
import { antecedentsOf, circleThrough } from '#shared/analysis/conditions.ts'
import { scenarioTrees } from '#shared/analysis/scenarios.ts'

test('a circle is found with the claims between, and a condition that leads elsewhere closes none', () => {
  const on = new Map([
    ['b', 'c'],
    ['c', 'a'],
  ])
  expect(circleThrough('a', 'b', (id) => on.get(id))).toEqual(['a', 'b', 'c'])
  expect(circleThrough('a', 'a', (id) => on.get(id))).toEqual(['a'])
  expect(circleThrough('d', 'b', (id) => on.get(id))).toBeNull()
})

test('a circle that was there before does not hang the search', () => {
  const on = new Map([
    ['b', 'c'],
    ['c', 'b'],
  ])
  expect(circleThrough('a', 'b', (id) => on.get(id))).toBeNull()
})

test('of a circle made by a merge the smallest id stands free; conditions that are not there count for nothing', () => {
  const claims = [
    { id: 'c', antecedentId: 'b' },
    { id: 'b', antecedentId: 'c' },
    { id: 'd', antecedentId: 'c' },
    { id: 'e', antecedentId: 'gone' },
  ]
  expect([...antecedentsOf(claims)]).toEqual([
    ['c', 'b'],
    ['d', 'c'],
  ])
})

test('whatever the conditions, reading them ends, has no circle and does not depend on the order', () => {
  const ids = [...'abcdefgh']
  const claim = fc.record({ id: fc.constantFrom(...ids), antecedentId: fc.option(fc.constantFrom(...ids)) })
  fc.assert(
    fc.property(fc.uniqueArray(claim, { selector: ({ id }) => id }), (claims) => {
      const read = antecedentsOf(claims)
      const again = antecedentsOf(claims.toReversed())
      expect([...again].sort()).toEqual([...read].sort())
      for (const { id } of claims) {
        const path = new Set<string>()
        for (let at: string | undefined = id; at; at = read.get(at)) {
          expect(path.has(at)).toBe(false)
          path.add(at)
        }
      }
    }),
  )
})

test('conditions make trees of what follows and what follows if not', () => {
  const trees = scenarioTrees([
    { id: 'if', antecedentId: null },
    { id: 'then', antecedentId: 'if', branch: 'then' },
    { id: 'else', antecedentId: 'if', branch: 'else' },
    { id: 'further', antecedentId: 'then' },
    { id: 'alone' },
  ])
  const leaf = (id: string) => ({ id, whenTrue: [], whenFalse: [] })
  expect(trees).toEqual([
    { id: 'if', whenTrue: [{ id: 'then', whenTrue: [leaf('further')], whenFalse: [] }], whenFalse: [leaf('else')] },
  ])
})
