import { describe, expect, it } from 'vitest'
import { fileName, formatCount, formatDate, formatWhen, initial, inSentence } from '#shared/views/format.ts'

describe('formatDate', () => {
  it('is as precise as the date', () => {
    expect(formatDate('2024-03-18')).toBe('18 Mar 2024')
    expect(formatDate('2024-03')).toBe('Mar 2024')
    expect(formatDate('2024')).toBe('2024')
  })
  it('leaves what is no date as it is', () => {
    expect(formatDate('spring')).toBe('spring')
    expect(formatDate(null)).toBe('')
  })
})

it('writes today small within a sentence', () => {
  expect(inSentence('Today 09:12')).toBe('today 09:12')
  expect(inSentence('14 Mar 2024')).toBe('14 Mar 2024')
})

describe('formatWhen', () => {
  const now = new Date(2024, 2, 18, 12).getTime()
  it('names today and yesterday', () => {
    expect(formatWhen(new Date(2024, 2, 18, 9, 12).getTime(), now)).toBe('Today 09:12')
    expect(formatWhen(new Date(2024, 2, 17, 23, 59).getTime(), now)).toBe('Yesterday 23:59')
    expect(formatWhen(new Date(2024, 2, 14).getTime(), now)).toBe('14 Mar 2024')
  })
})

describe('words', () => {
  it('count', () => {
    expect(formatCount(1, 'claim')).toBe('1 claim')
    expect(formatCount(1240, 'article')).toBe('1,240 articles')
    expect(formatCount(2, 'entity', 'entities')).toBe('2 entities')
  })
  it('name a file whatever the slashes', () => {
    expect(fileName('/a/b/c.dossier')).toBe('c.dossier')
    expect(fileName('C:\\a\\c.dossier')).toBe('c.dossier')
  })
  it('take the first letter, not half of it', () => {
    expect(initial(' 😀x')).toBe('😀')
    expect(initial('mara')).toBe('M')
  })
})
