import { expect, test } from 'vitest'
import { testCli } from './run-cli.ts'

test.each([
  [[]],
  [['frobnicate']],
  [['ls', 'case.dossier', 'articles', '--colour']],
  [['tag', 'case.dossier', '--article', 'a1', '--quote', 'x']],
  [['merge', 'a.dossier', 'b.dossier', '--json']],
  [['export', 'a.dossier', '--to', 'docx', '--out', 'x']],
])('wrong usage %j exits 2 with one line', async (args) => {
  const { code, stdout, stderr } = await testCli().run(args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^dossier: .+\n$/)
})

test('help and version exit 0', async () => {
  const cli = testCli()
  const [help, ofTag, version] = [await cli.run(['--help']), await cli.run(['help', 'tag']), await cli.run(['-V'])]
  expect([help.code, ofTag.code, version.code]).toEqual([0, 0, 0])
  for (const name of ['new', 'import', 'ls', 'show', 'tag', 'search', 'brief', 'export', 'check', 'open']) {
    expect(help.stdout).toContain(`\n  ${name} `)
  }
  expect(ofTag.stdout).toContain('--nth <number>')
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})
