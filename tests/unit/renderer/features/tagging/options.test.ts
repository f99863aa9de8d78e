import { expect, it } from 'vitest'
import type { EntityView, TagView } from '#shared/protocol/views.ts'
import { asName, firstChoice, offerEntities, offerTags } from '../../../../../renderer/features/tagging/options.ts'
import { takenBefore } from '../../../../../renderer/features/tagging/taken-before.ts'

const entity = (id: string, name: string, aliases: string[] = [], mentions = 0): EntityView => ({
  id,
  name,
  type: 'place',
  description: null,
  aliases: aliases.map((text) => ({ id: `${id} ${text}`, text })),
  mentions,
  mentionsHere: 0,
})
const entities = [
  entity('a', 'Government of Marn', ['Sellow', 'the Marnish government'], 14),
  entity('b', 'Sellow', [], 6),
  entity('c', 'Harbour Gazette, Sellow', [], 3),
  entity('d', 'Sellowfield', [], 9),
  entity('e', 'Coast Guard', [], 1),
]
const ids = (words: string) => offerEntities(entities, words).map((option) => option.entity.id)

it('offers exact names first, then exact aliases, then starts and parts', () => {
  expect(ids('Sellow')).toEqual(['b', 'a', 'd', 'c'])
  expect(ids('sélLOW')).toEqual(['b', 'a', 'd', 'c'])
  expect(offerEntities(entities, 'Sellow')[1]).toMatchObject({ alias: 'Sellow', exact: true })
})

it('offers an entity whose whole name is among the words', () => {
  expect(ids('the Coast Guard of Marn')).toEqual(['e'])
  expect(ids('')).toEqual([])
})

it('looks for words with an article without it too', () => {
  expect(ids('the Guard')).toEqual(['e'])
  expect(ids('the Marnish government')).toEqual(['a'])
  expect(offerEntities(entities, 'the Sellow')[0]).toMatchObject({ exact: false })
})

it('takes an exact name on Enter, otherwise a new entity of the likely type', () => {
  expect(firstChoice(offerEntities(entities, 'Sellow'), 'Sellow')).toBe(0)
  expect(firstChoice(offerEntities(entities, 'Lisbeth Arno'), 'Lisbeth Arno')).toBe(0)
  expect(firstChoice(offerEntities(entities, 'Sellow Memorandum'), 'Sellow Memorandum')).toBe(2 + 6)
})

it('offers first what the same words mostly name in the article, with the place that stands for it', () => {
  const text = 'Sellow, Sellow and Sellow; Sellowfield'
  const at = (start: number, recordId: string, place?: string) => {
    const range = { layer: 'entity' as const, recordId, start, end: start + 6 }
    return place ? { ...range, metonymOf: place } : range
  }
  const before = takenBefore([at(0, 'b'), at(8, 'a', 'b'), at(19, 'a', 'b'), at(27, 'd')], text, 'Sellow')
  expect(before).toEqual({ entityId: 'a', metonymOf: 'b', count: 2 })
  const offered = offerEntities(entities, 'Sellow', before)
  expect(offered.map(({ entity: { id } }) => id)).toEqual(['a', 'b', 'd', 'c'])
  expect(firstChoice(offerEntities(entities, 'the port', { entityId: 'e', count: 1 }), 'the port')).toBe(0)
  expect(takenBefore([at(0, 'b')], text, 'Sell')).toBeUndefined()
})

it('offers the tags used last first, then the most used', () => {
  const tag = (id: string, name: string, uses: number): TagView => ({
    id,
    name,
    parentId: null,
    color: null,
    description: null,
    rank: 0,
    uses,
    usesHere: 0,
  })
  const tags = [tag('a', 'Loaded', 1), tag('b', 'Doubt', 9), tag('c', 'Slogan', 5)]
  expect(offerTags(tags, '', ['c']).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  expect(offerTags(tags, 'lo', []).map(({ id }) => id)).toEqual(['c', 'a'])
})

it.each([
  ['“Odden’s”', 'Odden'],
  ['Odden’s', 'Odden'],
  ['the\nold wall', 'the old wall'],
  ['(TIP)', 'TIP'],
  ['مصر', 'مصر'],
])('%s is sought as %s', (quote, name) => {
  expect(asName(quote)).toBe(name)
})
