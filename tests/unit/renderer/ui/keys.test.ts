import { describe, expect, it } from 'vitest'
import { keyCaps, matchesKeys } from '../../../../renderer/ui/keys.ts'

const event = (key: string, more: Partial<Parameters<typeof matchesKeys>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

describe('matchesKeys', () => {
  it('takes Ctrl as Mod on PCs and Command on macOS', () => {
    expect(matchesKeys(event('k', { ctrlKey: true }), 'Mod+K', false)).toBe(true)
    expect(matchesKeys(event('k', { metaKey: true }), 'Mod+K', true)).toBe(true)
    expect(matchesKeys(event('k', { ctrlKey: true }), 'Mod+K', true)).toBe(false)
  })
  it('tells shifted letters apart', () => {
    expect(matchesKeys(event('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z', false)).toBe(false)
    expect(matchesKeys(event('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z', false)).toBe(true)
  })
  it('matches a sign by what is printed, whatever the layout needs to type it', () => {
    expect(matchesKeys(event('?', { shiftKey: true }), '?', false)).toBe(true)
    expect(matchesKeys(event('+', { ctrlKey: true, shiftKey: true }), 'Mod++', false)).toBe(true)
    expect(matchesKeys(event('-', { ctrlKey: true }), 'Mod+-', false)).toBe(true)
  })
  it('matches a letter by its place on layouts that type no Latin letters', () => {
    expect(matchesKeys(event('л', { code: 'KeyK', ctrlKey: true }), 'Mod+K', false)).toBe(true)
    expect(matchesKeys(event('ن', { code: 'KeyK', ctrlKey: true }), 'Mod+K', false)).toBe(true)
  })
  it('does not match by place where the layout types another Latin letter', () => {
    expect(matchesKeys(event('y', { code: 'KeyZ', ctrlKey: true }), 'Mod+Z', false)).toBe(false)
  })
  it('refuses further modifiers', () => {
    expect(matchesKeys(event('e', { altKey: true }), 'E', false)).toBe(false)
    expect(matchesKeys(event('ArrowDown', { altKey: true }), 'Alt+ArrowDown', false)).toBe(true)
  })
})

describe('keyCaps', () => {
  it('prints caps as on the keyboard', () => {
    expect(keyCaps('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(keyCaps('Mod+K', true)).toEqual(['⌘', 'K'])
    expect(keyCaps('Alt+ArrowDown', false)).toEqual(['Alt', '↓'])
    expect(keyCaps('Mod++', false)).toEqual(['Ctrl', '+'])
  })
})
