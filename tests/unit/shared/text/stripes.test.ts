import { expect, it } from 'vitest'
import { furnitureLabel } from '#shared/text/furniture.ts'
import { stripeLanes } from '#shared/text/stripes.ts'

it('puts the shortest stripe innermost and overlapping ones side by side', () => {
  const lanes = stripeLanes([
    { id: 'long', top: 0, height: 100 },
    { id: 'short', top: 10, height: 20 },
    { id: 'apart', top: 40, height: 30 },
    { id: 'middle', top: 20, height: 30 },
  ])
  expect(lanes.map(({ item, lane }) => [item.id, lane])).toEqual([
    ['short', 0],
    ['middle', 1],
    ['apart', 0],
    ['long', 2],
  ])
})

it('names what a run of furniture holds', () => {
  const blocks = ['Please use the share buttons.', 'Donate to us.', '© The Post'].map((text) => ({ text }))
  expect(furnitureLabel('boilerplate', blocks)).toBe('Boilerplate: share appeal, donation appeal, copyright, 10 words')
  expect(furnitureLabel('metadata', [{ text: 'By Runa' }])).toBe('Source lines: 1 line read as properties, 2 words')
})
