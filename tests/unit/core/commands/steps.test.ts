import { expect, test } from 'vitest'
import { quoted, short } from '#core/commands/steps.ts'

test('names of steps are one line and never cut a character', () => {
  expect(short(' one\n two ')).toBe('one two')
  expect(short('😀'.repeat(60))).toBe(`${'😀'.repeat(47)}…`)
  expect(quoted('Ankara')).toBe('“Ankara”')
})
