import { expect, it } from 'vitest'
import type { EntityView, TagView } from '#shared/protocol/views.ts'
import { asName, firstChoice, offerEntities, offerTags } from '../../../../../renderer/features/tagging/options.ts'

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
