import { expect, test } from 'vitest'
import { brierScore, calibration, scorecard } from '#shared/analysis/forecast-scores.ts'
import { dayOf, forecastState } from '#shared/analysis/forecast-state.ts'

test('the Brier score of worked examples: certain and right 0, certain and wrong 1, always even 0.25', () => {
  expect(brierScore([])).toBeNull()
  expect(brierScore([{ credence: 100, outcome: 1 }])).toBe(0)
  expect(brierScore([{ credence: 100, outcome: 0 }])).toBe(1)
  expect(
    brierScore([
      { credence: 50, outcome: 0 },
      { credence: 50, outcome: 1 },
    ]),
  ).toBe(0.25)
  // 70 % on rain, it rained: (0.7 − 1)² = 0.09; 30 % on rain, it rained: 0.49.
  expect(brierScore([{ credence: 70, outcome: 1 }])).toBeCloseTo(0.09)
  expect(
    brierScore([
      { credence: 70, outcome: 1 },
      { credence: 30, outcome: 1 },
    ]),
  ).toBeCloseTo(0.29)
})

test('calibration counts in tenths, 100 % in the last one, with the mean of what was said', () => {
  const points = calibration([
    { credence: 62, outcome: 1 },
    { credence: 68, outcome: 0 },
    { credence: 90, outcome: 1 },
    { credence: 100, outcome: 1 },
  ])
  expect(points).toEqual([
    { low: 60, high: 70, said: 65, came: 50, n: 2 },
    { low: 90, high: 100, said: 95, came: 100, n: 2 },
  ])
})

test('below ten settled forecasts there is a number and nothing else', () => {
  const nine = Array.from({ length: 9 }, () => ({ credence: 80, outcome: 1 as const }))
  expect(scorecard(nine)).toEqual({ n: 9, brier: null, points: null })
  const ten = scorecard([...nine, { credence: 80, outcome: 0 }])
  expect([ten.n, ten.points?.length]).toEqual([10, 1])
  expect(ten.brier).toBeCloseTo((9 * 0.04 + 0.64) / 10)
})

test('a forecast is due from the day after its last one, and no longer once it is settled', () => {
  expect(forecastState({ horizonOn: '2024-05-31' }, '2024-05-31')).toBe('open')
  expect(forecastState({ horizonOn: '2024-05-31' }, '2024-06-01')).toBe('due')
  expect(forecastState({ horizonOn: '2024-05-31', outcome: { state: 'partly' } }, '2024-06-01')).toBe('partly')
  expect(forecastState({ horizonOn: null }, '2024-06-01')).toBe('open')
  expect(dayOf(new Date(2024, 5, 1, 23, 59).getTime())).toBe('2024-06-01')
})
