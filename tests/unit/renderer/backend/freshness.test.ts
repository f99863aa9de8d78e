import { describe, expect, it } from 'vitest'
import type { Kind } from '#shared/model/records.ts'
import { fateOf, merged } from '../../../../renderer/backend/freshness.ts'

const change = (kinds: Kind[], articleIds: string[] = []) => ({ kinds, articleIds })

describe('fateOf', () => {
  it('keeps what the write cannot have touched', () => {
    expect(fateOf('brief/list', {}, change(['mention'], ['a']))).toBe('holds')
    expect(fateOf('claim/list', { articleId: 'b' }, change(['claim'], ['a']))).toBe('holds')
  })
  it('drops what it may have touched', () => {
    expect(fateOf('claim/list', { articleId: 'a' }, change(['claim'], ['a']))).toBe('again')
    expect(fateOf('claim/list', {}, change(['claim'], ['a']))).toBe('again')
    expect(fateOf('project/counts', {}, change(['note'], ['a']))).toBe('again')
  })
  it('drops lists of an article when the case changed', () => {
    expect(fateOf('entity/list', { articleId: 'b' }, change(['entity']))).toBe('again')
    expect(fateOf('tag/list', { articleId: 'b' }, change(['tag']))).toBe('again')
  })
  it('leaves an open article to the reader when only marks changed', () => {
    expect(fateOf('article/open', { id: 'a' }, change(['mention', 'claim'], ['a']))).toBe('when-opened')
    expect(fateOf('article/open', { id: 'a' }, change(['block-edit'], ['a']))).toBe('again')
  })
  it('counts anew in the list of articles what was tagged, while they are not too many', () => {
    const many = Array.from({ length: 501 }, (_, index) => `${index}`)
    expect(fateOf('article/list', {}, change(['mention', 'entity'], ['a', 'b']))).toBe('counted')
    expect(fateOf('article/list', {}, change(['tagging'], ['a']))).toBe('holds')
    expect(fateOf('article/list', {}, change(['mention'], many))).toBe('again')
    expect(fateOf('article/list', {}, change(['article'], ['a']))).toBe('again')
  })
  it('reads an article that is not on screen when it is opened', () => {
    expect(fateOf('article/open', { id: 'b' }, change(['mention'], ['a']))).toBe('holds')
    expect(fateOf('article/open', { id: 'a' }, change(['tagging'], ['a']))).toBe('when-opened')
  })
})

describe('merged', () => {
  it('leaves to somebody else only what every change leaves', () => {
    const kept = { ...change(['mention'], ['a']), kept: [{ name: 'entity/list' }] as const }
    expect(fateOf('entity/list', { articleId: 'a' }, merged([kept, kept]))).toBe('holds')
    expect(fateOf('entity/list', { articleId: 'a' }, merged([kept, change(['mention'], ['a'])]))).toBe('again')
    expect(fateOf('record/passages', {}, merged([kept]))).toBe('again')
  })
  it('leaves one article to the reader that has it open, and no other', () => {
    const kept = { ...change(['mention'], ['a', 'b']), kept: [{ name: 'article/open', id: 'a' }] as const }
    expect(fateOf('article/open', { id: 'a' }, merged([kept, kept]))).toBe('holds')
    expect(fateOf('article/open', { id: 'b' }, merged([kept]))).toBe('when-opened')
    expect(fateOf('article/open', { id: 'a' }, merged([change(['mention'], ['a']), kept]))).toBe('when-opened')
  })
  it('stands for all changes', () => {
    const all = merged([change(['mention'], ['a']), change(['claim', 'mention'], ['b', 'a'])])
    expect(all).toEqual({ kinds: ['mention', 'claim'], articleIds: ['a', 'b'], kept: [] })
  })
})
