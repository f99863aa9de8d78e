import { describe, expect, it } from 'vitest'
import type { Citation } from '#shared/brief/citation.ts'
import { markOf, placeOf, whatHappened } from '../../../../../renderer/features/brief/session/cited-state.ts'

const citation: Citation = {
  articleId: 'a',
  start: 3,
  end: 9,
  exact: 'a gate',
  claimId: 'c',
  hash: 'h',
  source: { title: 'T', byline: null, publisher: null, publishedOn: null, url: null, language: null, direction: 'ltr' },
}

describe('a citation on the page', () => {
  it('counts as current until it is known, and stays quiet', () => {
    expect(markOf(citation, undefined)).toBe('current')
    expect(whatHappened(citation, undefined)).toBe('')
    expect(placeOf(citation, undefined)).toEqual({ articleId: 'a', start: 3, end: 9 })
  })

  it('leads to where its words are now', () => {
    const state = { key: 'k', state: 'current' as const, start: 10, end: 16 }
    expect(placeOf(citation, state)).toEqual({ articleId: 'a', start: 10, end: 16 })
  })

  it('says what changed', () => {
    const now = { exact: 'a gate', content: 'The gate is shut' }
    const reworded = { key: 'k', state: 'changed' as const, start: 3, end: 9, now }
    expect(markOf(citation, reworded)).toBe('changed')
    expect(whatHappened(citation, reworded)).toBe('The claim now reads “The gate is shut”.')
    const moved = { ...reworded, now: { ...now, exact: 'other words' } }
    expect(whatHappened(citation, moved)).toContain('rests on other words')
  })

  it('says what is gone, and is quiet once it is kept', () => {
    const gone = (reason: 'article' | 'claim' | 'passage') => ({ key: 'k', state: 'deleted' as const, reason })
    expect(whatHappened(citation, gone('article'))).toBe('The article was deleted from the project.')
    expect(whatHappened(citation, gone('claim'))).toBe('The claim was deleted.')
    expect(whatHappened({ ...citation, claimId: null }, gone('passage'))).toBe(
      'These words are not in the article any more.',
    )
    expect(markOf({ ...citation, kept: true }, gone('claim'))).toBe('kept')
    expect(placeOf(citation, gone('article'))).toBeNull()
    expect(placeOf(citation, gone('claim'))).toEqual({ articleId: 'a', start: 3, end: 9 })
  })
})
