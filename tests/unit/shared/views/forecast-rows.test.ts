import { expect, test } from 'vitest'
import type { ClaimView } from '#shared/protocol/views.ts'
import { claimLines } from '#shared/views/claim-rows.ts'
import { analystCards, forecastLines, holderCards } from '#shared/views/forecast-rows.ts'

const claim = (id: string, fields: Partial<ClaimView>): ClaimView => ({
  id,
  articleId: 'article',
  content: id,
  passages: [],
  analyst: 'ada',
  createdAt: 0,
  kind: 'predictive',
  holder: 'Council',
  band: 'likely',
  ...fields,
})
const lines = (...claims: ClaimView[]) => claimLines(claims, { articles: new Map(), contexts: new Map() })
const today = '2024-06-15'
const day = (text: string) => new Date(`${text}T12:00:00`).getTime()

test('the register holds what is predictive, follows from a condition or reaches until some day: due ones first, then open, then settled', () => {
  const register = forecastLines(
    lines(
      claim('settled', { horizonOn: '2024-01-01', outcome: { state: 'came-true' } }),
      claim('later', { horizonOn: '2025-01-01' }),
      claim('sooner', { horizonOn: '2024-07-01' }),
      claim('due', { horizonOn: '2024-06-01', kind: 'factual' }),
      claim('no forecast', { kind: 'factual' }),
      claim('In that case the port will close', { kind: 'conditional' }),
      claim('If it fails, the town might starve', { kind: 'conditional' }),
      claim('If he will not say, he is guilty', { kind: 'conditional' }),
      claim('If the mayor was there he saw it', { kind: 'conditional' }),
    ),
    today,
  )
  expect(register.map(({ line, state }) => [line.claim.id, state])).toEqual([
    ['due', 'due'],
    ['sooner', 'open'],
    ['later', 'open'],
    ['In that case the port will close', 'open'],
    ['If it fails, the town might starve', 'open'],
    ['settled', 'came-true'],
  ])
})

test('an analyst is scored by the last credence before the outcome; hindsight, partly and unjudgeable count for nothing', () => {
  const outcome = (state: 'came-true' | 'did-not' | 'partly') => ({ outcome: { state, on: '2024-05-31' } })
  const register = forecastLines(
    lines(
      ...Array.from({ length: 10 }, (_, at) => claim(`c${at}`, outcome(at < 8 ? 'came-true' : 'did-not'))),
      claim('half', outcome('partly')),
    ),
    today,
  )
  const judged = register.map(({ line }) => ({
    claimId: line.claim.id,
    articleId: 'article',
    held: 0,
    given: [
      { id: 'late', analyst: 'ada', credence: 100, createdAt: day('2024-06-10') },
      { id: 'last', analyst: 'ada', credence: 80, createdAt: day('2024-05-20') },
      { id: 'first', analyst: 'ada', credence: 10, createdAt: day('2024-05-01') },
    ],
  }))
  const [card] = analystCards(register, judged, new Map([['ada', 'Ada']]))
  expect([card?.name, card?.n]).toEqual(['Ada', 10])
  expect(card?.brier).toBeCloseTo(0.8 * 0.04 + 0.2 * 0.64)
  const [holder] = holderCards(register)
  expect([holder?.name, holder?.n]).toEqual(['Council', 10])
  expect(holder?.points?.[0]).toMatchObject({ said: 67.5, came: 80, n: 10 })
})
