import '../ui/tokens.css'
import '../ui/fonts.css'
import './dialog.css'
import { hostApi } from './api.ts'
import { FileDialog } from './dialog.ts'

/** The host's file dialog: a page of an origin of its own, shown in a frame of the program's page. */
const [token = '', theme = 'light'] = window.location.hash.slice(1).split('/')
document.documentElement.dataset.mantineColorScheme = theme
const api = hostApi(token)
const start = await api.start()
if ('error' in start) document.body.textContent = start.error
else new FileDialog(api, start)
