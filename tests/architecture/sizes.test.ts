import { expect, it } from 'vitest'
import { readSource, sourceFiles } from '../support/source-files.ts'

const limit = 800

it(`no source file has more than ${limit} lines`, () => {
  const long = sourceFiles('.ts', '.tsx', '.css', '.mjs')
    .map((file) => ({ file, lines: readSource(file).split('\n').length }))
    .filter(({ lines }) => lines > limit)
  expect(long).toEqual([])
})

it('no file is a barrel inside shared', () => {
  const barrels = sourceFiles('.ts').filter(
    (file) => file.startsWith('shared/') && /^\s*export \* from/m.test(readSource(file)),
  )
  expect(barrels).toEqual([])
})
