import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PathGrants, realPath } from '../../../electron/core/link/grants.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'grants-')))
  mkdirSync(join(folder, 'real'))
  writeFileSync(join(folder, 'real/a.dossier'), '')
  symlinkSync(join(folder, 'real'), join(folder, 'link'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('path grants', () => {
  it('allow exactly what was allowed', async () => {
    const grants = new PathGrants()
    await grants.allow(join(folder, 'real/a.dossier'))
    expect(await grants.check(join(folder, 'real/a.dossier'))).toBe(join(folder, 'real/a.dossier'))
    expect(await grants.check(join(folder, 'real'))).toBeNull()
    expect(await grants.check(join(folder, 'real/b.dossier'))).toBeNull()
    expect(await grants.check(join(folder, 'real/a.dossier/../b.dossier'))).toBeNull()
  })

  it('know a file by its real path, whatever leads to it', async () => {
    const grants = new PathGrants()
    await grants.allow(join(folder, 'link/a.dossier'))
    expect(await grants.check(join(folder, 'real/../real/a.dossier'))).toBe(join(folder, 'real/a.dossier'))
  })

  it('allow a file that is not there yet, and not what a link of that name leads to later', async () => {
    const grants = new PathGrants()
    await grants.allow(join(folder, 'link/new.dossier'))
    expect(await grants.check(join(folder, 'real/new.dossier'))).toBe(join(folder, 'real/new.dossier'))
    symlinkSync(join(folder, 'real/a.dossier'), join(folder, 'real/new.dossier'))
    expect(await grants.check(join(folder, 'real/new.dossier'))).toBeNull()
  })

  it('have finished allowing when the next question comes at once', async () => {
    const grants = new PathGrants()
    void grants.allow(join(folder, 'link/a.dossier'))
    expect(await grants.check(join(folder, 'real/a.dossier'))).not.toBeNull()
  })

  it('resolve folders that do not exist as they are', async () => {
    expect(await realPath(join(folder, 'no/such/x.dossier'))).toBe(join(folder, 'no/such/x.dossier'))
  })
})
