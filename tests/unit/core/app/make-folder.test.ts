import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeOwnFolder } from '#core/app/make-folder.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'dossier-test-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

test('a folder is made with those above it, and made again without harm', () => {
  const wanted = join(folder(), 'a', 'b')
  makeOwnFolder(wanted)
  makeOwnFolder(wanted)
  expect(statSync(wanted).isDirectory()).toBe(true)
})

test('a folder that cannot be made is named with the way out', () => {
  const file = join(folder(), 'file')
  writeFileSync(file, '')
  expect(() => makeOwnFolder(join(file, 'home'))).toThrow(
    new RegExp(`^The folder for your settings, ${file}/home, cannot be made: .+ Set DOSSIER_HOME to a folder`),
  )
})

test.runIf(existsSync('/proc/self'))('a folder where the system makes none is refused at once', () => {
  expect(() => makeOwnFolder('/proc/dossier/home')).toThrow('Set DOSSIER_HOME')
})
