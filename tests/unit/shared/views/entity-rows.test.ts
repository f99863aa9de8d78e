import { describe, expect, it } from 'vitest'
import type { EntityType } from '#shared/model/entity.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { entityRows, entityTable } from '#shared/views/entity-rows.ts'

const entity = (name: string, type: EntityType, fields: Partial<EntityView> = {}): EntityView => ({
  id: name,
  name,
  type,
  description: null,
  aliases: [],
  mentions: 1,
  mentionsHere: 0,
  ...fields,
})
const all = [
  entity('Anna', 'person', { mentionsHere: 2 }),
  entity('Brekke', 'government', { aliases: [{ id: '1', text: 'the capital' }], mentions: 9 }),
  entity('Carl', 'person'),
]
const names = (rows: readonly EntityView[]) => rows.map((row) => row.name)

describe('entityRows', () => {
  it('keeps those of the article', () => {
    expect(names(entityRows(all, true, ''))).toEqual(['Anna'])
  })
  it('goes by type, then name, and finds aliases', () => {
    expect(names(entityRows(all, false, ''))).toEqual(['Anna', 'Carl', 'Brekke'])
    expect(names(entityRows(all, false, 'capital'))).toEqual(['Brekke'])
  })
})

describe('entityTable', () => {
  it('sorts by mentions, most first, and turns round', () => {
    const filter = { text: '', type: null }
    expect(names(entityTable(all, filter, { by: 'mentions', reversed: false }))).toEqual(['Brekke', 'Anna', 'Carl'])
    expect(names(entityTable(all, filter, { by: 'name', reversed: true }))).toEqual(['Carl', 'Brekke', 'Anna'])
  })
  it('filters by type', () => {
    const rows = entityTable(all, { text: '', type: 'person' }, { by: 'name', reversed: false })
    expect(names(rows)).toEqual(['Anna', 'Carl'])
  })
})
