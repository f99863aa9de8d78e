import type Electron from 'electron'
import { app } from './app.ts'
import { dialog } from './dialog.ts'
import { protocol } from './session.ts'
import { nativeTheme, screen, shell } from './system.ts'

/**
 * Holds the stand-in to Electron's own types: a signature that changes there stops compiling here. Event emitters are
 * left out, since their overloads name every event.
 */
type AppPart = Pick<
  Electron.App,
  | 'addRecentDocument'
  | 'disableHardwareAcceleration'
  | 'enableSandbox'
  | 'exit'
  | 'getAppPath'
  | 'isPackaged'
  | 'isReady'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setPath'
  | 'whenReady'
>
type DialogPart = Pick<Electron.Dialog, 'showErrorBox' | 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'>

/** The parts of the stand-in, as Electron types them. */
export const asElectron = {
  app: app satisfies AppPart,
  commandLine: app.commandLine satisfies Pick<Electron.CommandLine, 'appendSwitch' | 'hasSwitch'>,
  dialog: dialog satisfies DialogPart,
  protocol: protocol satisfies Pick<Electron.Protocol, 'handle' | 'registerSchemesAsPrivileged'>,
  shell: shell satisfies Pick<Electron.Shell, 'openExternal'>,
  screen: screen satisfies { getAllDisplays(): Pick<Electron.Display, 'id' | 'workArea'>[] },
  theme: nativeTheme satisfies { themeSource: string } & Pick<Electron.NativeTheme, 'shouldUseDarkColors'>,
}
