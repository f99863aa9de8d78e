import { describe, expect, it } from 'vitest'
import { type MenuEntry, menuFor } from '../../../electron/shell/menu.ts'
import { readSource, sourceFiles } from '../../support/source-files.ts'

const platforms = ['linux', 'darwin', 'win32'] as const
const state = { recents: [{ path: '/a.dossier', title: 'A & B' }], theme: 'dark' as const }

function flat(entries: MenuEntry[]): MenuEntry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.submenu ?? [])])
}
const entries = (platform: NodeJS.Platform) => flat(menuFor(platform, state))
const ids = (platform: NodeJS.Platform) => entries(platform).flatMap(({ id }) => (id ? [id] : []))

/** Ids of commands that the page registers, read from its sources; those made from a list by their pattern. */
function registered(): (id: string) => boolean {
  const text = sourceFiles('.ts', '.tsx')
    .filter((file) => file.startsWith('renderer/'))
    .map(readSource)
    .join('\n')
  const whole = new Set([...text.matchAll(/\bid: '([a-z]+\.[a-z-.]+)'/g)].map(([, id]) => id))
  const made = [...text.matchAll(/\bid: `([a-z.-]+)\$\{/g)].map(([, start]) => start ?? '')
  return (id) => whole.has(id) || made.some((start) => id.startsWith(start))
}

describe.each(platforms)('the menu on %s', (platform) => {
  it('sends only commands that the page knows', () => {
    const isRegistered = registered()
    const commands = ids(platform).filter((id) => !id.startsWith('shell.'))
    expect(commands.length).toBeGreaterThan(20)
    expect(commands.filter((id) => !isRegistered(id))).toEqual([])
  })

  it('has each entry once, each with a label or a role', () => {
    expect(new Set(ids(platform)).size).toBe(ids(platform).length)
    expect(entries(platform).filter(({ label, role, type }) => !label && !role && type !== 'separator')).toEqual([])
  })

  it('has no way to reload or to look inside, and leaves undo to the program', () => {
    const roles = entries(platform).map(({ role }) => String(role))
    for (const role of ['reload', 'forceReload', 'toggleDevTools', 'viewMenu', 'undo', 'redo'])
      expect(roles).not.toContain(role)
    for (const role of ['cut', 'copy', 'paste', 'selectAll']) expect(roles).toContain(role)
  })

  it('has shortcuts that work on every keyboard, each once', () => {
    const shortcuts = entries(platform).flatMap(({ accelerator }) => accelerator ?? [])
    expect(shortcuts.filter((shortcut) => /Command(?!Or)/.test(shortcut))).toEqual([])
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })
})

it('recent files are listed by title, and the list is shut where there are none', () => {
  const recent = entries('linux').find(({ label }) => label === 'Open recent')
  expect(recent).toMatchObject({ enabled: true, submenu: [{ label: 'A && B', path: '/a.dossier' }] })
  const none = flat(menuFor('linux', { recents: [], theme: 'system' })).find(({ label }) => label === 'Open recent')
  expect(none).toMatchObject({ enabled: false, submenu: [] })
})

it('the theme in use is ticked', () => {
  const ticked = entries('linux').filter(({ checked }) => checked)
  expect(ticked.map(({ id }) => id)).toEqual(['view.theme.dark'])
})

it('macOS has its own menu first, others Quit in File', () => {
  expect(menuFor('darwin', state)[0]).toEqual({ role: 'appMenu' })
  expect(entries('darwin').some(({ role }) => role === 'quit')).toBe(false)
  expect(entries('linux').some(({ role }) => role === 'quit')).toBe(true)
})
