import { describe, expect, it } from 'vitest'
import { pageHome } from '../../../electron/shell/origin.ts'
import { isOurSender, isPageHost, mayLoad, mayNavigate, mayUse } from '../../../electron/shell/predicates.ts'

const built = pageHome(undefined, true)
const dev = pageHome('http://localhost:5173', false)

const hostile = [
  'app://bundle@evil',
  'app://bundle:x@bundle/',
  'app://bundle.evil/',
  'app://BUNDLE/',
  'app://print/x',
  'apps://bundle/',
  'https://bundle/',
  'https:evil',
  'https://evil.example/',
  'http://localhost:5173/',
  '\\\\evil\\x',
  '//evil.example/',
  'data:text/html,x',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'about:blank',
  'blob:app://bundle/x',
  '',
]

describe('the built page', () => {
  it('moves within itself only', () => {
    expect(mayNavigate('app://bundle/', built)).toBe(true)
    expect(mayNavigate('app://bundle/index.html#x', built)).toBe(true)
    expect(hostile.filter((url) => mayNavigate(url, built))).toEqual([])
  })

  it('is not taken over by a dev server when packaged', () => {
    expect(pageHome('http://evil.example', true)).toEqual(built)
    expect(built).toEqual({ url: 'app://bundle/', origin: 'app://bundle', dev: false })
  })

  it('speaks by its main frame only', () => {
    expect(isOurSender({ origin: 'app://bundle', isMainFrame: true }, built)).toBe(true)
    expect(isOurSender({ origin: 'app://bundle', isMainFrame: false }, built)).toBe(false)
    expect(isOurSender(null, built)).toBe(false)
    for (const origin of ['null', '', 'app://bundle/', 'app://print', 'https://bundle', 'http://localhost:5173']) {
      expect(isOurSender({ origin, isMainFrame: true }, built)).toBe(false)
    }
  })

  it('may write to the clipboard and nothing else', () => {
    const names = [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'midi',
      'fileSystem',
      'openExternal',
      'hid',
    ]
    expect(mayUse('clipboard-sanitized-write', 'app://bundle/', true, built)).toBe(true)
    expect(mayUse('clipboard-sanitized-write', 'app://bundle/', false, built)).toBe(false)
    expect(mayUse('clipboard-sanitized-write', 'https://evil.example/', true, built)).toBe(false)
    expect(names.filter((name) => mayUse(name, 'app://bundle/', true, built))).toEqual([])
  })

  it('loads nothing of the network', () => {
    const fine = [
      'app://bundle/x.js',
      'app://print/1',
      'blob:app://bundle/1',
      'data:image/png;base64,x',
      'devtools://x/y',
    ]
    expect(fine.filter((url) => !mayLoad(url, built))).toEqual([])
    for (const url of [
      'http://x/',
      'https://x/',
      'ws://x/',
      'wss://x/',
      'ftp://x/',
      'file:///x',
      'http://localhost:5173/',
      '',
    ]) {
      expect(mayLoad(url, built)).toBe(false)
    }
  })

  it('has one host', () => {
    expect(isPageHost(new URL('app://bundle/x'))).toBe(true)
    for (const url of ['app://print/x', 'app://BUNDLE/', 'https://bundle/', 'app://bundle.x/']) {
      expect(isPageHost(new URL(url))).toBe(false)
    }
  })
})

describe('the page of the dev server', () => {
  it('moves and loads there', () => {
    expect(mayNavigate('http://localhost:5173/x', dev)).toBe(true)
    expect(mayNavigate('http://localhost:5174/', dev)).toBe(false)
    expect(mayLoad('ws://localhost:5173/', dev)).toBe(true)
    expect(mayLoad('http://localhost:80/', dev)).toBe(false)
    expect(isOurSender({ origin: 'http://localhost:5173', isMainFrame: true }, dev)).toBe(true)
  })
})
