import { describe, expect, it } from 'vitest'
import type { Kind } from '#shared/model/records.ts'
import { countedAnew, isStaleAfter, merged } from '../../../../renderer/backend/freshness.ts'

const change = (kinds: Kind[], articleIds: string[] = []) => ({ kinds, articleIds })

describe('isStaleAfter', () => {
  it('keeps what the write cannot have touched', () => {
    expect(isStaleAfter('brief/list', {}, change(['mention'], ['a']))).toBe(false)
    expect(isStaleAfter('claim/list', { articleId: 'b' }, change(['claim'], ['a']))).toBe(false)
  })
  it('drops what it may have touched', () => {
    expect(isStaleAfter('claim/list', { articleId: 'a' }, change(['claim'], ['a']))).toBe(true)
    expect(isStaleAfter('claim/list', {}, change(['claim'], ['a']))).toBe(true)
    expect(isStaleAfter('project/counts', {}, change(['note'], ['a']))).toBe(true)
  })
  it('drops lists of an article when the case changed', () => {
    expect(isStaleAfter('entity/list', { articleId: 'b' }, change(['entity']))).toBe(true)
    expect(isStaleAfter('tag/list', { articleId: 'b' }, change(['tag']))).toBe(true)
  })
  it('leaves an open article to the reader when only marks changed', () => {
    expect(isStaleAfter('article/open', { id: 'a' }, change(['mention', 'claim'], ['a']))).toBe(false)
    expect(isStaleAfter('article/open', { id: 'a' }, change(['block-edit'], ['a']))).toBe(true)
  })
})

describe('countedAnew', () => {
  it('names the articles whose counts a write changed', () => {
    expect(countedAnew(change(['mention', 'entity'], ['a', 'b']))).toEqual(['a', 'b'])
    expect(countedAnew(change(['tagging'], ['a']))).toEqual([])
    expect(
      countedAnew(
        change(
          ['mention'],
          Array.from({ length: 501 }, (_, index) => `${index}`),
        ),
      ),
    ).toBeNull()
  })
})

describe('merged', () => {
  it('leaves to somebody else only what every change leaves', () => {
    const kept = { ...change(['mention'], ['a']), kept: ['entity/list'] as const }
    expect(isStaleAfter('entity/list', { articleId: 'a' }, merged([kept, kept]))).toBe(false)
    expect(isStaleAfter('entity/list', { articleId: 'a' }, merged([kept, change(['mention'], ['a'])]))).toBe(true)
    expect(isStaleAfter('record/passages', {}, merged([kept]))).toBe(true)
  })
  it('stands for all changes', () => {
    const all = merged([change(['mention'], ['a']), change(['claim', 'mention'], ['b', 'a'])])
    expect(all).toEqual({ kinds: ['mention', 'claim'], articleIds: ['a', 'b'], kept: [] })
  })
})
