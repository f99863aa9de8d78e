import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '#shared/protocol/bridge.ts'
import type { ServerMessage } from '#shared/protocol/message.ts'

/** The page's whole access to the program: messages out, messages in, and the path of a file the user dropped. */
const bridge = {
  post: (message) => ipcRenderer.send('dossier', message),
  onMessage: (listener) => {
    const onMessage = (_event: unknown, message: ServerMessage) => listener(message)
    ipcRenderer.on('dossier', onMessage)
    return () => {
      ipcRenderer.removeListener('dossier', onMessage)
    }
  },
  grantDroppedFile: (file) => {
    const path = webUtils.getPathForFile(file as File)
    if (path !== '') ipcRenderer.send('dossier-dropped', path)
    return path
  },
} satisfies Bridge

contextBridge.exposeInMainWorld('dossierBridge', bridge)
