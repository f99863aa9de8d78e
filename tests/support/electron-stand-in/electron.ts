/** The stand-in for the module `electron`: the part of it that the shell uses, on a real Chromium. */
import { app as standInApp } from './app.ts'
import { strict } from './strict.ts'

export { BrowserWindow } from './browser-window.ts'
export { dialog } from './dialog.ts'
export { Menu } from './menu.ts'
export { protocol, session } from './session.ts'
export { nativeTheme, powerMonitor, screen, shell } from './system.ts'

/** The app, on which anything that is not in the stand-in throws. */
export const app = strict('app', standInApp)
