import { expect, test } from 'vitest'
import { counted } from '#shared/text/counted.ts'

test('counts have their noun', () => {
  expect([0, 1, 2, 12_000].map((n) => counted(n, 'block'))).toEqual([
    '0 blocks',
    '1 block',
    '2 blocks',
    '12,000 blocks',
  ])
  expect(counted(2, 'entity', 'entities')).toBe('2 entities')
})
