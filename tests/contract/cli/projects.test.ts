import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { fromSource, testCli } from './run-cli.ts'

test('new makes a project that is empty, has a title and keeps its id', async () => {
  const cli = testCli()
  const made = await cli.json<{ id: string; path: string }>('new', 'case.dossier', '--title', 'A case')
  expect(made).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), path: cli.path('case.dossier') })
  expect(await cli.json('ls', 'case.dossier', 'articles')).toEqual([])
  expect(await cli.json('check', 'case.dossier')).toEqual({ ok: true, problems: [] })
  expect(readdirSync(cli.folder).sort()).toEqual(['case.dossier', 'home'])
})

test('runs from its sources as it does when built', async () => {
  const cli = testCli()
  const file = cli.project()
  const { code, stderr } = await cli.run(['import', file, '-'], { input: 'Few words.', program: fromSource })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(await cli.json('ls', file, 'articles')).toHaveLength(1)
})

test('new leaves a file that is there alone', async () => {
  const cli = testCli()
  writeFileSync(cli.path('case.dossier'), 'mine')
  const { code, stdout, stderr } = await cli.run(['new', 'case.dossier', '--json'])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/^dossier: .*case\.dossier.*\n$/)
  expect(readFileSync(cli.path('case.dossier'), 'utf8')).toBe('mine')
})

test('what is no project is refused by every command, named, and not changed', async () => {
  const cli = testCli()
  writeFileSync(cli.path('text.dossier'), 'Not a database, only words.')
  new DatabaseSync(cli.path('other.dossier')).exec('CREATE TABLE t (x)')
  mkdirSync(cli.path('folder.dossier'))
  const before = readFileSync(cli.path('other.dossier'))
  const refused = async (name: string, ...args: string[]) => {
    const { code, stdout, stderr } = await cli.run(args, { input: 'Words.' })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^dossier: .*${name}.*\\n$`))
  }
  for (const name of ['text.dossier', 'other.dossier', 'folder.dossier', 'missing.dossier']) {
    await refused(name, 'ls', name, 'articles', '--json')
    await refused(name, 'check', name, '--repair')
  }
  await refused('text.dossier', 'import', 'text.dossier', '-')
  await refused('other.dossier', 'tag', 'other.dossier', '--article', 'a', '--quote', 'q', '--tag', 'T')
  await refused('text.dossier', 'open', 'text.dossier')
  expect(readFileSync(cli.path('other.dossier'))).toEqual(before)
  expect(existsSync(cli.path('missing.dossier'))).toBe(false)
  expect(readdirSync(cli.folder).filter((name) => /journal|lock|wal|tmp/.test(name))).toEqual([])
})

test('a file of a newer Dossier is refused with what is needed', async () => {
  const cli = testCli()
  const file = cli.project()
  const db = new DatabaseSync(cli.path(file))
  db.exec('PRAGMA user_version = 990')
  db.close()
  const { code, stderr } = await cli.run(['ls', file, 'articles'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^dossier: .*case\.dossier.*newer.*\n$/)
})

test('check names damage and exits 1; --repair mends what the log still holds', async () => {
  const cli = testCli()
  const file = cli.project([{ id: 'a1', title: 'First', blocks: ['Ankara met Moscow.'] }])
  const db = new DatabaseSync(cli.path(file))
  db.exec("UPDATE articles SET title = 'Forged'")
  db.close()
  const found = await cli.run(['check', file, '--json'])
  expect(found.code).toBe(1)
  expect(found.stderr).toMatch(/^dossier: .*case\.dossier.*\n$/)
  const report = JSON.parse(found.stdout)
  expect(report.ok).toBe(false)
  expect(report.problems[0]).toMatchObject({ code: expect.any(String), message: expect.any(String) })
  await cli.run(['check', file, '--repair', '--json'])
  expect(await cli.json('check', file)).toEqual({ ok: true, problems: [] })
  expect(await cli.json<{ title: string }[]>('ls', file, 'articles')).toMatchObject([{ title: 'First' }])
})

test.skipIf(process.getuid?.() === 0)(
  'in a folder that cannot be written (not tried as root), projects are read and not made',
  async () => {
    const { chmodSync } = await import('node:fs')
    const cli = testCli()
    mkdirSync(cli.path('fixed'))
    const file = cli.project([{ id: 'a1', blocks: ['Words.'] }], 'fixed/case.dossier')
    chmodSync(cli.path('fixed/case.dossier'), 0o400)
    chmodSync(cli.path('fixed'), 0o500)
    try {
      expect(await cli.json('ls', file, 'articles')).toHaveLength(1)
      for (const args of [
        ['new', 'fixed/new.dossier'],
        ['import', file, '-'],
        ['tag', file, '--article', 'a1', '--quote', 'Words', '--tag', 'T'],
      ]) {
        const { code, stderr } = await cli.run(args, { input: 'More words.' })
        expect(code).toBe(1)
        expect(stderr).toMatch(/^dossier: .*\.dossier.*\n$/)
      }
    } finally {
      chmodSync(cli.path('fixed'), 0o700)
    }
  },
)

test.runIf(process.platform === 'linux')('a folder in which nobody can make files is told of', async () => {
  const { code, stderr } = await testCli().run(['new', '/proc/case.dossier'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^dossier: .*case\.dossier.*\n$/)
})

test('paths are the caller’s, also through npm run', async () => {
  const cli = testCli()
  mkdirSync(join(cli.folder, 'inner'))
  const env = { npm_lifecycle_event: 'dossier', INIT_CWD: join(cli.folder, 'inner') }
  expect((await cli.run(['new', 'case.dossier'], { env, cwd: process.cwd() })).code).toBe(0)
  expect(existsSync(cli.path('inner/case.dossier'))).toBe(true)
})
