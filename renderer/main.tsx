import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import './ui/tokens.css'
import './ui/fonts.css'
import './ui/base.css'
import './ui/type-colours.css'
import './ui/mantine.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { followKeysAndMenu } from './app/commands.ts'
import { followEvents } from './backend/follow-events.ts'
import { followCutTexts } from './ui/cut-titles.ts'
import { followSecondClicks } from './ui/second-click.ts'

followEvents()
followKeysAndMenu()
followCutTexts()
followSecondClicks()

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
