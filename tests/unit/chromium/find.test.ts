import { expect, it } from 'vitest'
import { findBrowser, type Surroundings } from '../../../electron/chromium/find.ts'
import { appArguments } from '../../../electron/chromium/start.ts'

function around(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...programs: string[]): Surroundings {
  return { platform, env, isProgram: (path) => programs.includes(path) }
}

it.each<[NodeJS.Platform, NodeJS.ProcessEnv, string, string]>([
  ['linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/chromium', 'Chromium'],
  ['linux', { PATH: '/bin:/opt/x' }, '/opt/x/google-chrome-stable', 'Google Chrome'],
  ['linux', { PATH: '/bin' }, '/bin/microsoft-edge', 'Microsoft Edge'],
  ['linux', { PATH: '/bin' }, '/bin/brave-browser', 'Brave'],
  ['darwin', { HOME: '/Users/x' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'Google Chrome'],
  ['darwin', { HOME: '/Users/x' }, '/Users/x/Applications/Brave Browser.app/Contents/MacOS/Brave Browser', 'Brave'],
  ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe', 'Microsoft Edge'],
  ['win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\Google\\Chrome\\Application\\chrome.exe', 'Google Chrome'],
])('on %s with %j finds %s', (platform, env, path, name) => {
  expect(findBrowser(around(platform, env, path))).toEqual({
    name,
    path,
    headlessOnly: false,
    env: {},
    confinedTo: null,
  })
})

it('prefers the chosen browser, and with an empty choice looks for none', () => {
  const programs = ['/bin/chromium', '/opt/mine']
  expect(findBrowser(around('linux', { PATH: '/bin', DOSSIER_BROWSER: '/opt/mine' }, ...programs))?.path).toBe(
    '/opt/mine',
  )
  expect(findBrowser(around('linux', { PATH: '/bin', DOSSIER_BROWSER: '' }, ...programs))).toBeNull()
  expect(findBrowser(around('linux', { PATH: '/bin', DOSSIER_BROWSER: '/gone' }, ...programs))).toBeNull()
})

it('knows where a snap may read and write', () => {
  const found = findBrowser(around('linux', { PATH: '/usr/bin:/snap/bin', HOME: '/home/x' }, '/snap/bin/chromium'))
  expect(found).toMatchObject({ path: '/snap/bin/chromium', confinedTo: '/home/x/snap/chromium/common' })
})

it('finds none where there is none', () => {
  expect(findBrowser(around('linux', { PATH: '/bin' }))).toBeNull()
  expect(findBrowser(around('darwin', {}))).toBeNull()
  expect(findBrowser(around('win32', {}))).toBeNull()
})

it('starts windows sandboxed, with their own profile, and never debugs them', () => {
  const argv = appArguments('file:///x', { profile: '/p', noSandbox: false, isNew: true })
  expect(argv).toContain('--app=file:///x')
  expect(argv).toContain('--user-data-dir=/p')
  expect(argv).toContain('--window-size=1440,900')
  expect(argv.filter((one) => /sandbox|remote-debugging|disable-web-security/.test(one))).toEqual([])
  expect(appArguments('file:///x', { profile: '/p', noSandbox: true, isNew: false })).toContain('--no-sandbox')
})
