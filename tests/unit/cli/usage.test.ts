import { expect, test } from 'vitest'
import { DossierError } from '#shared/protocol/errors.ts'
import { endOf, naming, notThereYet } from '../../../electron/cli/failures.ts'
import { makeProgram } from '../../../electron/cli/program.ts'

/** How a command line ends before it touches a file. */
async function end(args: readonly string[]) {
  const program = makeProgram({
    folder: '/nowhere',
    root: '/nowhere',
    signal: new AbortController().signal,
    begin: () => {},
    answer: () => {},
    ended: () => {},
  })
  const thrown = await program.parseAsync(args, { from: 'user' }).then(
    () => null,
    (error: unknown) => error,
  )
  return endOf(thrown, 'case.dossier')
}

const tag = ['tag', 'case.dossier', '--article', 'a1', '--quote', 'x']

test.each([
  [['frobnicate']],
  [['ls']],
  [['ls', 'case.dossier']],
  [['ls', 'case.dossier', 'chairs']],
  [['ls', 'case.dossier', 'articles', '--colour']],
  [['ls', 'case.dossier', 'articles', 'tags']],
  [['import', 'case.dossier']],
  [['import', 'case.dossier', 'a.md', '--format', 'wordperfect']],
  [['search', 'case.dossier']],
  [['search', 'case.dossier', 'x', '--limit', '0']],
  [['tag', 'case.dossier', '--article', 'a1', '--tag', 'T']],
  [['tag', 'case.dossier', '--quote', 'x', '--tag', 'T']],
  [tag],
  [['tag', 'case.dossier', '--article', 'a1', '--quote', ' ', '--tag', 'T']],
  [[...tag, '--tag', 'T', '--note', 'N']],
  [[...tag, '--tag', ' ']],
  [[...tag, '--tag', 'T', '--type', 'place']],
  [[...tag, '--entity', 'E', '--type', 'planet']],
  [[...tag, '--tag', 'T', '--nth', '0']],
  [[...tag, '--tag', 'T', '--nth', 'two']],
  [[...tag, '--tag', 'T', '--nth', '1', '--all']],
  [['brief', 'case.dossier', '--template', 'sonnet']],
  [['export', 'case.dossier', '--to', 'pdf']],
  [['export', 'case.dossier', '--out', 'x.pdf']],
  [['export', 'case.dossier', '--to', 'pdf', '--out', 'x.pdf', '--article', 'a1']],
  [['open', '--host', 'netscape']],
  [['open', '--port', '70000']],
])('wrong usage %j ends with 2 and a sentence', async (args) => {
  expect(await end(args)).toEqual({ code: 2, sentence: expect.stringMatching(/./) })
})

test.each([
  [['hub', '--port', '80']],
  [['merge', 'a.dossier', 'b.dossier', '--json']],
  ...['docx', 'csv', 'json', 'w3c', 'qdpx', 'qdc', 'brat'].map((format) => [
    ['export', 'a.dossier', '--to', format, '--out', 'x'],
  ]),
])('%j is not there yet', async (args) => {
  expect(await end(args)).toEqual({ code: 2, sentence: expect.stringMatching(/ is not there yet in this version$/) })
})

test('what fails ends with 1 and a sentence that names the file once', () => {
  const named = new DossierError('not-sqlite', '“case.dossier” is not a Dossier project.')
  expect(endOf(named, '/x/case.dossier')).toEqual({ code: 1, sentence: '“case.dossier” is not a Dossier project.' })
  expect(naming('/x/case.dossier', 'it has no brief')).toBe('/x/case.dossier: it has no brief')
  expect(endOf(notThereYet('merge'), '').code).toBe(2)
})
