import { expect, test } from 'vitest'
import { conditionWords } from '#shared/views/claim-words.ts'

test.each([
  ['If the talks fail', { word: 'If', rest: 'the talks fail' }],
  ['if  the talks\nfail', { word: 'If', rest: 'the talks\nfail' }],
  ['The talks fail', { word: 'If', rest: 'The talks fail' }],
  ['Should the talks fail', { word: '', rest: 'Should the talks fail' }],
  ['In the event of success', { word: '', rest: 'In the event of success' }],
  ['Iffley lock is closed', { word: 'If', rest: 'Iffley lock is closed' }],
])('a scenario says “%s” with one if', (content, said) => {
  expect(conditionWords(content)).toEqual(said)
})
