import { EventEmitter } from 'node:events'
import { record } from './records.ts'
import { strict } from './strict.ts'

/** Electron's `shell`: links are noted, nothing is started. */
export const shell = strict('shell', {
  openExternal: async (url: string) => record('openExternal', url),
})

/** Electron's `powerMonitor`. */
export const powerMonitor = new EventEmitter()

/** Electron's `screen`: one display of 1920 × 1080 with a bar of 40. */
export const screen = strict('screen', {
  getAllDisplays: () => [{ id: 1, workArea: { x: 0, y: 40, width: 1920, height: 1040 } }],
})

const theme = { source: 'system', listeners: new EventEmitter() }

/** Calls back when the theme's source was set. */
export function onTheme(listener: () => void): void {
  theme.listeners.on('set', listener)
}

/** The colour scheme that pages are to see; null leaves the system's. */
export function colorScheme(): 'light' | 'dark' | null {
  return theme.source === 'system' ? null : (theme.source as 'light' | 'dark')
}

/** Electron's `nativeTheme`. The system is light. */
export const nativeTheme = strict('nativeTheme', {
  get themeSource() {
    return theme.source
  },
  set themeSource(source: string) {
    if (!['system', 'light', 'dark'].includes(source)) throw new TypeError(`bad themeSource ${source}`)
    theme.source = source
    record('themeSource', source)
    theme.listeners.emit('set')
  },
  get shouldUseDarkColors() {
    return theme.source === 'dark'
  },
})
