import { describe, expect, it } from 'vitest'
import { readIncoming, soleAddress } from '../../../../../renderer/features/import/incoming.ts'

const data = (texts: { [type: string]: string }, files: string[] = []) =>
  ({ files: files.map((name) => ({ name })), getData: (type: string) => texts[type] ?? '' }) as unknown as DataTransfer

describe('soleAddress', () => {
  it('takes one web address and nothing else', () => {
    expect(soleAddress(' https://example.org/a?b=c \n')).toBe('https://example.org/a?b=c')
    expect(soleAddress('see https://example.org')).toBeNull()
    expect(soleAddress('javascript:alert(1)')).toBeNull()
    expect(soleAddress('file:///etc/passwd')).toBeNull()
  })
})

describe('readIncoming', () => {
  it('prefers files, then an address, then formatted text', () => {
    expect(readIncoming(data({ 'text/plain': 'x' }, ['a.md']))).toMatchObject({ type: 'files' })
    expect(readIncoming(data({ 'text/plain': 'https://example.org', 'text/html': '<a>x</a>' }))).toEqual({
      type: 'url',
      url: 'https://example.org',
    })
    expect(readIncoming(data({ 'text/plain': 'x', 'text/html': '<b>x</b>' }))).toEqual({
      type: 'text',
      text: '<b>x</b>',
      format: 'html',
    })
    expect(readIncoming(data({ 'text/plain': 'words' }))).toEqual({ type: 'text', text: 'words', format: 'text' })
  })
  it('takes nothing from nothing', () => {
    expect(readIncoming(data({ 'text/plain': '  ' }))).toBeNull()
  })
})
