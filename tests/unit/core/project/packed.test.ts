import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from '#core/project/packed.ts'

test('an update is read back as it was, whatever its length', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 4000 }),
    fc.nat({ max: 20_000 }).map((length) => new Uint8Array(length).fill(7)),
  )
  fc.assert(fc.property(bytes, (update) => Buffer.compare(unpack(pack(update)), update) === 0))
})

test('a long update that repeats itself takes less room, and a short one a byte more', () => {
  expect(pack(new Uint8Array(20_000).fill(7)).length).toBeLessThan(200)
  expect(pack(new Uint8Array(40)).length).toBe(41)
})

test('bytes that are no stored update are refused', () => {
  for (const bytes of [[], [9, 1, 2], [1, 1, 2, 3]]) expect(() => unpack(new Uint8Array(bytes))).toThrow()
})
