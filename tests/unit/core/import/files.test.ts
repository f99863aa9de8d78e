import { expect, test } from 'vitest'
import { fileFailure } from '#core/import/files.ts'

test.each([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EACCES', 'you may not read this file'],
  ['EPERM', 'you may not read this file'],
  ['EISDIR', 'it is a folder'],
  ['EBUSY', 'the disk does not give it out'],
])('%s reads “%s …”', (code, reason) => {
  const failure = fileFailure(Object.assign(new Error('x'), { code }), 'a.md')
  expect(failure).toMatchObject({
    code: 'import-failed',
    message: expect.stringContaining(`“a.md” cannot be imported: ${reason}`),
  })
})

test('another failure stays what it is', () => {
  const failure = new Error('x')
  expect(fileFailure(failure, 'a.md')).toBe(failure)
})
