import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packed, unpacked } from '#shared/protocol/packed.ts'

const fields = fc.record(
  {
    id: fc.uuid(),
    look: fc.constantFrom('place', 'person'),
    start: fc.nat(),
    spans: fc.array(fc.record({ kind: fc.constant('bold'), end: fc.nat() }), { maxLength: 2 }),
    note: fc.option(fc.string()),
  },
  { requiredKeys: ['id'] },
)
const rows = fc.array(fields, { minLength: 90, maxLength: 140 })

/** What a text transport makes of a value. */
const sent = (value: unknown) => JSON.parse(JSON.stringify(value))

test('an answer with long lists comes out as it went in, over a text transport and without one', () => {
  const answers = fc.oneof(rows, fc.record({ title: fc.string(), mentions: rows, words: fc.nat(), blocks: rows }))
  fc.assert(
    fc.property(answers, (answer) => {
      const plain = sent(answer)
      expect(unpacked(sent(packed(plain)))).toEqual(plain)
      expect(unpacked(packed(plain))).toEqual(plain)
    }),
    { numRuns: 60 },
  )
})

test('records that repeat their values travel in less than half the space', () => {
  const mentions = Array.from({ length: 5000 }, (_, at) => ({
    id: crypto.randomUUID(),
    entityId: `00000000-0000-7000-8000-00000000000${at % 7}`,
    start: at * 20,
    end: at * 20 + 6,
    analyst: '00000000-0000-7000-8000-000000000009',
  }))
  expect(JSON.stringify(packed({ mentions })).length).toBeLessThan(JSON.stringify({ mentions }).length / 2)
})

test('short lists, bytes and single values are left alone', () => {
  const bytes = new Uint8Array([1, 2])
  for (const value of [null, 7, 'text', [1, 2, 3], [{ id: 'a' }], { bytes, rows: [{ id: 'a' }] }]) {
    expect(packed(value)).toBe(value)
    expect(unpacked(value)).toBe(value)
  }
})
