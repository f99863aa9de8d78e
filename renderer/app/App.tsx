import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { fileName } from '#shared/views/format.ts'
import { HostDialog } from '../backend/HostDialog.tsx'
import { useAppState, useProjectInfo } from '../backend/queries.ts'
import { queryClient } from '../backend/query-client.ts'
import { StartScreen } from '../features/start/StartScreen.tsx'
import { cssVariables, theme } from '../ui/theme.ts'
import { AppFrame } from './AppFrame.tsx'
import { followHost } from './host-events.ts'
import { OpeningFrame } from './OpeningFrame.tsx'
import { useOpening } from './opening.ts'
import { useProgramCommands } from './use-program-commands.ts'

/** The page: providers, then the start screen or the project of this window. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Themed />
    </QueryClientProvider>
  )
}

/** A page has a random port, so what Mantine would keep in localStorage is kept in the analyst's settings. */
const noStorage = {
  get: (value: 'light' | 'dark' | 'auto') => value,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
}

function Themed() {
  const settings = useAppState().data?.settings
  const forced = settings && settings.theme !== 'system' ? { forceColorScheme: settings.theme } : {}
  useReadingSize(settings?.textSize)
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={noStorage}
      defaultColorScheme="auto"
      {...forced}
    >
      <ModalsProvider>
        <Notifications position="bottom-right" limit={4} containerWidth={400} transitionDuration={80} />
        <Screen />
        <HostDialog />
      </ModalsProvider>
    </MantineProvider>
  )
}

/** Sets the tokens of the reader's text from the analyst's size in px; the line keeps the proportion 28 to 17. */
function useReadingSize(size = 17) {
  useEffect(() => {
    const style = document.documentElement.style
    style.setProperty('--read-size', `${size}px`)
    style.setProperty('--t-read', `${size}px/${Math.round((size * 28) / 17)}px var(--font-read)`)
  }, [size])
}

function Screen() {
  const project = useProjectInfo()
  useProgramCommands()
  const opening = useOpening((state) => state.path)
  const open = Boolean(project.data)
  useEffect(() => followHost(() => open), [open])
  if (project.data) return <AppFrame key={project.data.projectId} project={project.data} />
  if (opening !== null) return <OpeningFrame name={fileName(opening)} />
  return project.data === null ? <StartScreen /> : null
}
