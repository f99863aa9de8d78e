import { expect, it } from 'vitest'
import { inSentence } from '#shared/brief/in-sentence.ts'

it.each([
  ['However, the gate is shut.', 'however, the gate is shut.'],
  ['Seven barges passed.', 'seven barges passed.'],
  ['Seven Callan barges passed.', 'seven Callan barges passed.'],
  ['Two-thirds of the toll is gone.', 'two-thirds of the toll is gone.'],
  ['In Harth nobody knew.', 'in Harth nobody knew.'],
  ['A chain was taken off.', 'a chain was taken off.'],
  ['It’s shut.', 'it’s shut.'],
  ['Although Callis denies it, the gate is shut.', 'although Callis denies it, the gate is shut.'],
])('a word that opens a sentence loses its capital: %s', (text, expected) => expect(inSentence(text)).toBe(expected))

it.each([
  'Callis denies it.',
  'I was there.',
  'US envoys left.',
  'A1 is closed.',
  'U.N. envoys left.',
  'The Hague ruled.',
  'People’s Party leaders left.',
  'People Power leaders left.',
  'First Bank of Olmen closed.',
  'May was quiet.',
  'Weir Wardens hold the sluice.',
  'قال مسؤولون إن',
  '“However,” he said.',
])('a name, an acronym and "I" keep theirs: %s', (text) => expect(inSentence(text)).toBe(text))
