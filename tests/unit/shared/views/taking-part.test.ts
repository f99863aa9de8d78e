import { expect, it } from 'vitest'
import { takingPart } from '#shared/views/taking-part.ts'

const before = [
  { id: 'p1', entityId: 'guard', role: 'actor' },
  { id: 'p2', entityId: 'post', role: null },
]

it('brings in who came anew, changes the roles that are named, and leaves out who takes part no more', () => {
  expect(takingPart(before, [{ entityId: 'council' }], [])).toEqual([
    ...before,
    { id: 'council', entityId: 'council', role: null },
  ])
  expect(takingPart(before, [{ entityId: 'guard' }], [])).toEqual(before)
  expect(takingPart(before, [{ entityId: 'guard', role: null }], ['post'])).toEqual([
    { id: 'p1', entityId: 'guard', role: null },
  ])
})
