import fc from 'fast-check'
import type { CommandName } from '#shared/protocol/commands.ts'

/** A call that an analyst, or two at once, may make without sense. */
export interface Call {
  name: CommandName
  args: object
}

export const entityIds = ['e0', 'e1', 'e2', 'e3', 'e4']
export const claimIds = ['c0', 'c1', 'c2', 'c3']

const entity = fc.constantFrom(...entityIds)
const claim = fc.constantFrom(...claimIds)
const articleId = 'first'

/** Dates, some of which are none or do not exist, some before the article. */
const date = fc.constantFrom(
  ...['2024-06-01', '2023-01-01', '1999-12-31', '2024-02-29', '2024-02-30', '2023-02-29', '2024-13-01', '0000-00-00'],
  ...['2024-2-3', 'soon', '', '2024-05', '2024', '9999-12-31'],
)
const moment = fc.option(fc.oneof(date, fc.constantFrom('2024-05-01T25:00', '2024-05-01T14:30')), { nil: undefined })

/** A call on entities, relations, conditions, dates or deletion, sound or not. */
export const badCall: fc.Arbitrary<Call> = fc.oneof(
  call(
    'entity/merge',
    fc.uniqueArray(entity, { minLength: 1, maxLength: 3 }).chain((ids) => entity.map((into) => ({ ids, into }))),
    6,
  ),
  call('entity/split', fc.record({ id: entity }), 2),
  call(
    'record/delete',
    entity.map((id) => ({ records: [{ kind: 'entity', id }] })),
    2,
  ),
  call(
    'relation/create',
    fc.record({
      fromId: entity,
      toId: entity,
      typeId: fc.constantFrom('part-of', 'allied-with', 'adores'),
      since: fc.option(date),
      until: fc.option(date),
    }),
    5,
  ),
  call(
    'claim/set',
    fc.tuple(claim, claim, fc.constantFrom('then', 'else')).map(([id, antecedentId, branch]) => ({
      id,
      articleId,
      fields: { antecedentId, branch },
    })),
    6,
  ),
  call(
    'claim/set',
    fc.tuple(claim, date).map(([id, horizonOn]) => ({ id, articleId, fields: { horizon: 'some day', horizonOn } })),
    3,
  ),
  call(
    'claim/set',
    fc.tuple(claim, date).map(([id, on]) => ({ id, articleId, fields: { outcome: { state: 'partly', on } } })),
  ),
  call(
    'event/set',
    fc.tuple(moment, moment, fc.option(entity), fc.constantFrom('day', 'range', 'vague')).map((all) => {
      const [start, end, placeId, precision] = all
      return { id: 'ev', time: { start, end, precision }, placeId }
    }),
    3,
  ),
  call('claim-link/create', fc.record({ fromId: claim, toId: claim, type: fc.constant('contradicts') })),
  call('indicator/create', fc.record({ claimId: claim, targetKind: fc.constant('claim'), targetId: claim })),
  call('undo/undo', fc.constant({}), 2),
)

function call(name: CommandName, args: fc.Arbitrary<object>, weight = 1) {
  return { weight, arbitrary: args.map((one): Call => ({ name, args: one })) }
}
