import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A Chromium-family browser on this computer. */
export interface Browser {
  name: string
  path: string
  /** Prints, but cannot show a window. */
  headlessOnly: boolean
  /** What its process needs in its environment besides ours. */
  env: Record<string, string>
  /** Where a browser that the system confines (a snap) may read and write; null where it may as the user may. */
  confinedTo: string | null
}

/** What to install when there is no browser; ends sentences of errors. */
export const browserAdvice = 'Install Google Chrome, Chromium, Microsoft Edge or Brave'

interface Candidate {
  name: string
  /** Program names looked up on PATH (Linux). */
  commands: string[]
  /** Bundle paths below /Applications and ~/Applications (macOS). */
  mac: string
  /** Path below the program folders (Windows). */
  windows: string
}

const candidates: Candidate[] = [
  {
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Brave',
    commands: ['brave-browser', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
]

/** Where to look; replaced in tests. `DOSSIER_BROWSER` names a browser's program and wins; set but empty, none is looked for. */
export interface Surroundings {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  isProgram(path: string): boolean
}

/** The first installed Chromium-family browser, or null. */
export function findBrowser(around: Surroundings = here): Browser | null {
  const named = around.env.DOSSIER_BROWSER
  if (named !== undefined) return around.isProgram(named) ? installed('The chosen browser', named) : null
  for (const candidate of candidates) {
    const path = places(candidate, around).find((place) => around.isProgram(place))
    if (path !== undefined) return installed(candidate.name, path, snapFolder(path, around))
  }
  return null
}

function installed(name: string, path: string, confinedTo: string | null = null): Browser {
  return { name, path, headlessOnly: false, env: {}, confinedTo }
}

/** A snap sees neither the temporary folder nor hidden folders of the user, only its own. */
function snapFolder(path: string, { env }: Surroundings): string | null {
  const name = /^\/snap\/bin\/([^/]+)$/.exec(path)?.[1]
  return name === undefined ? null : join(env.HOME ?? '/', 'snap', name, 'common')
}

function places(candidate: Candidate, { platform, env }: Surroundings): string[] {
  if (platform === 'darwin') {
    return ['', env.HOME ?? ''].map((root) => `${root}/Applications/${candidate.mac}`)
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? [`${root}\\${candidate.windows}`] : []))
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return candidate.commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

const here: Surroundings = {
  platform: process.platform,
  env: process.env,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK)
      return statSync(path).isFile()
    } catch {
      return false
    }
  },
}
