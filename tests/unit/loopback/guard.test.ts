import { describe, expect, it } from 'vitest'
import { type Asked, judgeRequest, mayConnect } from '../../../electron/loopback/guard.ts'
import { launchNames } from '../../../electron/loopback/names.ts'
import { newSecret, OneTimeTokens, sameSecret } from '../../../electron/loopback/tokens.ts'

const names = launchNames(4711)
const secret = newSecret()
const cookie = `dossier=${secret}`

function asked(path: string, headers: Record<string, string | undefined>, method = 'GET'): Asked {
  return { method, url: new URL(path, 'http://host.invalid'), headers: { host: names.page, ...headers } }
}
const own = { cookie, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }
const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
const judge = (one: Asked) => judgeRequest(one, names, secret).for

describe('the page is served', () => {
  it.each([
    ['its own request', asked('/assets/x.js', own)],
    ['its own request with its origin', asked('/assets/x.js', { ...own, origin: names.pageOrigin })],
    ['a typed address or a reload', asked('/', { cookie, 'sec-fetch-site': 'none', ...navigation })],
    ['HEAD', asked('/', own, 'HEAD')],
  ])('to %s', (_name, one) => expect(judge(one)).toBe('page'))

  it.each([
    ['without a cookie', asked('/', { ...own, cookie: undefined })],
    ['with a wrong cookie', asked('/', { ...own, cookie: `dossier=${newSecret()}` })],
    ['with two cookies', asked('/', { ...own, cookie: `${cookie}; dossier=x` })],
    ['with an empty cookie', asked('/', { ...own, cookie: 'dossier=' })],
    ['to another host name', asked('/', { ...own, host: 'localhost:4711' })],
    ['to the bare address', asked('/', { ...own, host: '127.0.0.1:4711' })],
    ['to another port', asked('/', { ...own, host: names.page.replace('4711', '80') })],
    ['to a name that ends the same', asked('/', { ...own, host: `evil.${names.page}` })],
    ['without a host', asked('/', { ...own, host: undefined })],
    ['from another origin', asked('/', { ...own, origin: 'https://evil.example' })],
    ['from the origin null', asked('/', { ...own, origin: 'null' })],
    ['from the dialog', asked('/', { ...own, origin: names.dialogOrigin })],
    ['from another site', asked('/', { ...own, 'sec-fetch-site': 'cross-site' })],
    ['from a neighbouring site', asked('/', { ...own, 'sec-fetch-site': 'same-site' })],
    ['by a link on another site', asked('/', { cookie, 'sec-fetch-site': 'cross-site', ...navigation })],
    ['to a program that is no browser', asked('/', { cookie })],
    ['to a script that claims to be typed', asked('/', { ...own, 'sec-fetch-site': 'none' })],
    ['by POST', asked('/', own, 'POST')],
    ['by OPTIONS', asked('/', own, 'OPTIONS')],
    ['by a made-up method', asked('/', own, 'BREW')],
  ])('not %s', (_name, one) => expect(judge(one)).toBe('nobody'))
})

describe('the one-time address', () => {
  it.each(['none', 'cross-site', 'same-origin'])('lets a navigation in that is %s', (site) => {
    expect(judge(asked('/?token=x', { 'sec-fetch-site': site, ...navigation }))).toBe('entry')
  })

  it.each([
    [
      'a script',
      asked('/?token=x', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }),
    ],
    [
      'a frame',
      asked('/?token=x', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }),
    ],
    ['another path', asked('/x?token=x', { 'sec-fetch-site': 'none', ...navigation })],
    ['another host', asked('/?token=x', { host: 'localhost:4711', 'sec-fetch-site': 'none', ...navigation })],
    ['a program that is no browser', asked('/?token=x', {})],
  ])('does not let in %s', (_name, one) => expect(judge(one)).toBe('nobody'))

  it('is used up by one use', () => {
    const tokens = new OneTimeTokens<string | null>()
    const token = tokens.issue('a.dossier')
    expect(tokens.redeem('another')).toBeUndefined()
    expect(tokens.redeem(token)).toEqual({ value: 'a.dossier' })
    expect(tokens.redeem(token)).toBeUndefined()
    expect(tokens.redeem(tokens.issue(null))).toEqual({ value: null })
  })

  it('compares secrets of any length', () => {
    expect([sameSecret(undefined, 'a'), sameSecret('ab', 'a'), sameSecret('b', 'a'), sameSecret('a', 'a')]).toEqual([
      false,
      false,
      false,
      true,
    ])
  })
})

describe('the line of a page', () => {
  const line = { cookie, origin: names.pageOrigin, 'sec-websocket-version': '13' }
  it('is taken from the page', () => {
    expect(mayConnect(asked('/socket', line), names, secret)).toBe(true)
    expect(mayConnect(asked('/socket', { ...line, 'sec-fetch-site': 'same-origin' }), names, secret)).toBe(true)
  })
  it.each([
    ['without an origin', { ...line, origin: undefined }],
    ['of another origin', { ...line, origin: 'https://evil.example' }],
    ['of the dialog', { ...line, origin: names.dialogOrigin }],
    ['of the origin null', { ...line, origin: 'null' }],
    ['without a cookie', { ...line, cookie: undefined }],
    ['with a wrong cookie', { ...line, cookie: 'dossier=x' }],
    ['to another host name', { ...line, host: 'localhost:4711' }],
    ['from another site', { ...line, 'sec-fetch-site': 'cross-site' }],
  ])('is not taken %s', (_name, headers) => expect(mayConnect(asked('/socket', headers), names, secret)).toBe(false))
})

describe('the file dialog', () => {
  const host = names.dialog
  it('is served inside the page, and its own requests', () => {
    expect(judge(asked('/', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' }))).toBe('dialog')
    expect(judge(asked('/x.js', { host, origin: names.dialogOrigin, 'sec-fetch-site': 'same-origin' }))).toBe('dialog')
    const api = { host, origin: names.dialogOrigin, 'sec-fetch-site': 'same-origin' }
    expect(judge(asked('/api/list', api, 'POST'))).toBe('dialog-api')
  })
  it.each([
    ['as a page of its own', asked('/', { host, 'sec-fetch-site': 'none', ...navigation })],
    ['to a script of the page', asked('/', { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'empty' })],
    [
      'its answers to the page',
      asked('/api/list', { host, origin: names.pageOrigin, 'sec-fetch-site': 'cross-site' }, 'POST'),
    ],
    [
      'its answers to another site that says its origin',
      asked('/api/list', { host, origin: names.dialogOrigin, 'sec-fetch-site': 'cross-site' }, 'POST'),
    ],
    ['to another origin', asked('/', { host, origin: names.pageOrigin, 'sec-fetch-site': 'same-origin' })],
    ['its answers without an origin', asked('/api/list', { host, 'sec-fetch-site': 'same-origin' }, 'POST')],
    ['its answers by GET', asked('/api/list', { host, origin: names.dialogOrigin, 'sec-fetch-site': 'same-origin' })],
    ['by POST elsewhere', asked('/', { host, origin: names.dialogOrigin, 'sec-fetch-site': 'same-origin' }, 'POST')],
  ])('is not served %s', (_name, one) => expect(judge(one)).toBe('nobody'))
})
