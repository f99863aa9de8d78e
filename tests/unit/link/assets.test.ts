import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assetPath, contentType, readAsset } from '../../../electron/core/link/assets.ts'
import { blobHash, blobHeaders, pagePolicy } from '../../../electron/core/link/headers.ts'

let root: string
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'assets-'))
  root = join(folder, 'page')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<p>')
  writeFileSync(join(root, 'assets/a b.js'), '1')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'page-2.txt'), 'secret')
})
afterAll(() => rmSync(join(root, '..'), { recursive: true }))

describe('files of the page', () => {
  it('are read with their type', async () => {
    expect(await readAsset(root, '/')).toMatchObject({ type: 'text/html; charset=utf-8' })
    expect(await readAsset(root, '/assets/a%20b.js')).toMatchObject({ type: 'text/javascript; charset=utf-8' })
    expect(contentType('x.WOFF2')).toBe('font/woff2')
    expect(contentType('x.exe')).toBe('application/octet-stream')
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/%00index.html',
    '/index.html%00.js',
    '/%',
    '/%zz',
    '/../page-2.txt',
    '//etc/passwd',
    '/C:/Windows/win.ini',
    'secret.txt',
    '',
  ])('do not include %j', async (path) => expect(await readAsset(root, path)).toBeNull())

  it('never leave the folder', () => {
    expect(assetPath(root, '/assets/../index.html')).toBe(join(root, 'index.html'))
    expect(assetPath(root, '/a/../../page')).toBeNull()
  })

  it('have no separators written encoded and no control characters, inside the folder either', () => {
    for (const path of ['/assets%2Fa%20b.js', '/assets%5ca.js', '/a%0a.js', '/a%00.js', '/a\\b.js'])
      expect(assetPath(root, path), path).toBeNull()
  })
})

describe('headers', () => {
  it('draw images and download anything else', () => {
    expect(blobHeaders('image/png')['content-type']).toBe('image/png')
    expect(blobHeaders('image/svg+xml')['content-security-policy']).toContain('sandbox')
    for (const type of ['text/html', 'application/pdf', 'image/svg', 'text/javascript', '']) {
      expect(blobHeaders(type)).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment',
        'x-content-type-options': 'nosniff',
      })
    }
  })

  it('know a blob by a whole lower-case hash only', () => {
    const hash = 'a'.repeat(64)
    expect(blobHash(`/blob/${hash}`)).toBe(hash)
    for (const path of [
      `/blob/${hash}0`,
      `/blob/${hash.toUpperCase()}`,
      `/blob/../${hash}`,
      `/x/blob/${hash}`,
      '/blob/',
    ]) {
      expect(blobHash(path)).toBeNull()
    }
  })

  it('let the page run its own scripts only', () => {
    const policy = pagePolicy()
    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).toContain("frame-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
    expect(pagePolicy({ connect: ['ws://x:1'], frame: ['http://y:1'] })).toContain("connect-src 'self' ws://x:1;")
  })
})
