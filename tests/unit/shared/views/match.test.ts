import { describe, expect, it } from 'vitest'
import { matchesFilter, pieces, rank } from '#shared/views/match.ts'

describe('matchesFilter', () => {
  it('wants every word, in any order and text', () => {
    expect(matchesFilter('gazette night', 'The Night Barges', 'Harbour Gazette')).toBe(true)
    expect(matchesFilter('gazette day', 'The Night Barges', 'Harbour Gazette')).toBe(false)
  })
  it('ignores case, accents, Turkish dots and Arabic vowel marks', () => {
    expect(matchesFilter('istanbul', 'İSTANBUL')).toBe(true)
    expect(matchesFilter('erdogan', 'Erdoğan')).toBe(true)
    expect(matchesFilter('محمد', 'مُحَمَّد')).toBe(true)
  })
  it('lets everything through when empty', () => {
    expect(matchesFilter('  ', null, undefined)).toBe(true)
  })
})

describe('rank', () => {
  it('puts the whole before a start, a start before a word, a word before an inside', () => {
    const texts = ['Selm', 'Selm bridge', 'Port Selm', 'Anselm']
    const ranks = texts.map((text) => rank('selm', text))
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    expect(new Set(ranks).size).toBe(4)
    expect(rank('selm', 'Torrin')).toBe(0)
  })
})

describe('pieces', () => {
  it('cuts at the words and loses nothing', () => {
    const cut = pieces('cont sta', 'Contested strip (state)')
    expect(cut.map((piece) => piece.text).join('')).toBe('Contested strip (state)')
    expect(cut.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(['Cont', 'sta'])
  })
  it('takes signs of the query as they are', () => {
    expect(pieces('(', 'a (b)').filter((piece) => piece.hit)).toHaveLength(1)
  })
})
