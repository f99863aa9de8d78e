import { expect, test } from 'vitest'
import { gradeInWords, gradeOfChain, gradeRank } from '#shared/analysis/admiralty.ts'
import { bandOfHedge } from '#shared/analysis/hedge-band.ts'
import { proposeCondition } from '#shared/analysis/propose-condition.ts'
import { proposeHorizon } from '#shared/analysis/propose-horizon.ts'

const whole = (text: string, more: object = {}) => ({ text, start: 0, end: text.length, ...more })

test('the band of a hedge is that of its words, the longer phrase first; a hedge that names no likelihood has none', () => {
  expect(bandOfHedge('likely')?.value).toBe('likely')
  expect(bandOfHedge('it is very unlikely')).toMatchObject({ value: 'very-unlikely', word: 'very unlikely' })
  expect(bandOfHedge('every chance')?.value).toBe('very-likely')
  expect(bandOfHedge('almost certainly')?.value).toBe('almost-certain')
  expect([bandOfHedge('reportedly'), bandOfHedge(null)]).toEqual([undefined, undefined])
})

test("a horizon is proposed as written and as its last day against the article's date", () => {
  const text = 'It is likely that within the next half year the patrols will end.'
  expect(proposeHorizon(whole(text, { publishedOn: '2020-05-20' }))).toMatchObject({
    value: 'within the next half year',
    on: '2020-11-20',
  })
  expect(proposeHorizon(whole(text))).toMatchObject({ on: null })
  expect(proposeHorizon(whole('The patrols ended on 3 May 2020.', { publishedOn: '2020-05-20' }))).toBeUndefined()
  expect(proposeHorizon(whole(text, { language: 'fr' }))).toBeUndefined()
})

test('a condition is proposed with its words and the branch they open', () => {
  const text = 'If the talks fail, the council will close the gate.'
  const found = proposeCondition(whole(text))
  expect(found).toMatchObject({ branch: 'then', word: 'If' })
  expect(text.slice(found?.start, found?.end)).toBe(found?.antecedent)
  expect(proposeCondition(whole('Unless the talks resume, the council will close the gate.'))?.branch).toBe('else')
  expect(proposeCondition(whole('The council will close the gate.'))).toBeUndefined()
})

test('a condition that was stated before is found there; its own words depend on nothing', () => {
  const text = 'This could happen if the gate breaks. Nobody wants it. In that case the council will leave.'
  const start = text.indexOf('In that case')
  expect(proposeCondition(whole(text, { start }))).toMatchObject({
    antecedent: 'if the gate breaks',
    word: 'In that case',
  })
  expect(
    proposeCondition(whole('Nobody wants it. In that case the council will leave.', { start: 17 })),
  ).toBeUndefined()
  expect(proposeCondition(whole('If the gate breaks, the council will leave.', { end: 18 }))).toBeUndefined()
})

test('grades read in the words of the scale; F, 6 and no grade are no rank rather than the worst', () => {
  expect(gradeInWords('B2')).toBe('Usually reliable, probably true')
  expect(gradeInWords('F6')).toBe('Reliability cannot be judged, truth cannot be judged')
  expect(gradeInWords('Z9')).toBe('not graded')
  expect([gradeRank('A1'), gradeRank('B2'), gradeRank('E5')]).toEqual([1, 12, 45])
  expect([gradeRank('F6'), gradeRank(null)]).toEqual([null, null])
  expect(gradeRank('C6')).toBeGreaterThan(gradeRank('C3') ?? 0)
  expect(gradeOfChain([{ name: 'Post', grade: 'C3' }, { name: 'an officer' }])).toBe('C3')
  expect(gradeOfChain(undefined)).toBeNull()
})
