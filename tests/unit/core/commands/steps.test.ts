import { expect, test } from 'vitest'
import { counted, quoted, short } from '#core/commands/steps.ts'

test('names of steps are one line and never cut a character', () => {
  expect(short(' one\n two ')).toBe('one two')
  expect(short('😀'.repeat(60))).toBe(`${'😀'.repeat(47)}…`)
  expect(quoted('Ankara')).toBe('“Ankara”')
})

test('counts have their noun', () => {
  expect([counted(1, 'block'), counted(2, 'block'), counted(2, 'entity', 'entities')]).toEqual([
    '1 block',
    '2 blocks',
    '2 entities',
  ])
})
