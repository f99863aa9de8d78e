import { expect, test } from 'vitest'
import { isPublicAddress } from '#core/import/addresses.ts'
import { articleAddress, imageAddress, linkAddress } from '#core/import/links.ts'

test.each([
  '127.0.0.1',
  '127.1.2.3',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '203.0.113.9',
  '224.0.0.1',
  '255.255.255.255',
  '240.0.0.1',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001::1',
  'fe80::1%eth0',
  'fc00::1',
  'fd12::1',
  'fec0::1',
  'ff02::1',
  '2001:db8::1',
  'not an address',
  '',
])('%s is not of the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '100.128.0.1', '::ffff:8.8.8.8', '2606:4700::1111'])(
  '%s is',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

test('links lead to the web, mail and telephone only', () => {
  expect(linkAddress('../b', 'https://x.example/a/c')).toBe('https://x.example/b')
  expect(linkAddress('mailto:a@x.example', undefined)).toBe('mailto:a@x.example')
  for (const href of [
    '#',
    '#top',
    '',
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'b',
  ]) {
    expect(linkAddress(href, undefined), href).toBeNull()
  }
  expect(linkAddress('java\nscript:alert(1)', 'https://x.example/')).toBeNull()
})

test('images are remote, in the document, or beside it', () => {
  expect(imageAddress('//x.example/a.png')).toBe('https://x.example/a.png')
  expect(imageAddress('img/a.png')).toBe('img/a.png')
  expect(imageAddress('data:image/png;base64,AA')).toBe('data:image/png;base64,AA')
  for (const src of ['javascript:x', 'file:///a.png', 'data:text/html,x', '']) expect(imageAddress(src), src).toBeNull()
})

test('addresses that lead to one page are the same', () => {
  const same = [
    'https://X.example:443/a?id=1',
    'https://x.example/a?id=1#part',
    'https://x.example/a?utm_source=f&id=1&fbclid=2',
  ]
  expect(new Set(same.map((address) => articleAddress(address)))).toEqual(new Set(['https://x.example/a?id=1']))
  expect(articleAddress('ftp://x.example/')).toBeNull()
})
