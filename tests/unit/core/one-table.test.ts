import { expect, test } from 'vitest'
import { oneTable } from '#core/one-table.ts'

test('parts become one table', () => {
  const table = oneTable({ one: () => 1 }, { two: () => 'b' })
  expect([table.one(), table.two()]).toEqual([1, 'b'])
})

test('a name that is there twice throws', () => {
  expect(() => oneTable({ one: 1 }, { one: 2 })).toThrow('There are two handlers for one')
})
