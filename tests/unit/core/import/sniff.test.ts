import { expect, test } from 'vitest'
import { type Format, formatNamed, formatOf, refuseForeign } from '#core/import/sniff.ts'

const refusal = (bytes: Uint8Array) => {
  try {
    refuseForeign(bytes, 'a.bin')
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return null
}
const latin = (text: string) => Buffer.from(text, 'latin1')

test.each<[string, Uint8Array, string]>([
  ['an empty file', latin(''), 'the file is empty'],
  ['a PDF', latin('%PDF-1.7\n%\xe2\xe3'), 'it is a PDF, which Dossier cannot read yet. Save it as'],
  ['a Word document', latin('PK\x03\x04....word/document.xml'), 'it is a Word document'],
  ['an OpenDocument text', latin('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'), 'OpenDocument'],
  ['an archive', latin('PK\x03\x04....a.txt'), 'Unpack it'],
  ['an old Office document', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'old Office document'],
  ['a database', latin('SQLite format 3\0'), 'use Open instead'],
  ['a saved web archive', latin('MIME-Version: 1.0\nContent-Type: multipart/related'), 'web archive'],
  ['a picture', latin('\x89PNG\r\n\x1a\n'), 'it is an image'],
  ['other bytes', Buffer.from(Array.from({ length: 300 }, (_, index) => index % 7)), 'it holds no text'],
])('%s is refused with a sentence', (_name, bytes, reason) => {
  const message = refusal(bytes)
  expect(message).toContain(reason)
  expect(message).toMatch(/^“a\.bin” cannot be imported: .*\.$/)
})

test('text is not refused, nor UTF-16 without a mark', () => {
  expect(refusal(latin('Plain text.\n'))).toBeNull()
  expect(refusal(Buffer.from('A few plain words in another dress.', 'utf16le'))).toBeNull()
})

test.each<[string, string, string | null, Format]>([
  ['a.md', 'plain', null, 'markdown'],
  ['a.HTM', '<p>x</p>', null, 'html'],
  ['a.txt', '# not a heading', null, 'text'],
  ['a.txt', '<!DOCTYPE html><p>x', null, 'html'],
  ['a.md', '<html><body>x</body></html>', null, 'html'],
  ['a.html', 'no tag in it', null, 'text'],
  ['https://x.example/page.md', '# A', 'text/plain; charset=utf-8', 'markdown'],
  ['https://x.example/page', '# A', 'text/markdown', 'markdown'],
  ['https://x.example/page.php', 'x', 'text/html', 'html'],
  ['Pasted text', '<div><p>One</p><p>Two</p></div>', null, 'html'],
  ['Pasted text', '# Title\n\nSome *words*.', null, 'markdown'],
  ['Pasted text', 'See [this](https://x.example).', null, 'markdown'],
  ['Pasted text', 'a < b and b > c, 3 * 4 * 5', null, 'text'],
  ['Pasted text', 'A quiet line.\n\nAnother one.', null, 'text'],
])('%s with “%s” (%s) is %s', (name, text, contentType, expected) => {
  expect(formatOf(text, name, contentType)).toBe(expected)
})

test('a format is named as people name it; another is refused', () => {
  expect(formatNamed('MD')).toBe('markdown')
  expect(formatNamed('txt')).toBe('text')
  expect(() => formatNamed('docx')).toThrow('The format “docx” is not known. Use markdown, html or text.')
})
