import { expect, it } from 'vitest'
import { parsePartialDate } from '#shared/text/partial-date.ts'

it.each([
  ['2024-03-18', '2024-03-18'],
  ['2024-3', '2024-03'],
  ['2024', '2024'],
  ['18 March 2024', '2024-03-18'],
  ['March 18, 2024', '2024-03-18'],
  ['18 Mar. 2024', '2024-03-18'],
  ['Sept 2023', '2023-09'],
  ['18.3.2024', '2024-03-18'],
  ['3rd May 2024', '2024-05-03'],
  ['31 February 2024', null],
  ['2024-13', null],
  ['yesterday', null],
  ['', null],
])('%s', (text, expected) => {
  expect(parsePartialDate(text)).toBe(expected)
})
