import type { Settings } from '#shared/protocol/views.ts'
import { useAppState } from '../backend/queries.ts'
import { setAnswer } from '../backend/query-client.ts'
import { write } from '../backend/write.ts'
import { type UiCommand, useCommands } from './commands.ts'
import { showDialog } from './dialogs.ts'

/** Sizes of the reading text, in px. */
export const textSizes = { min: 13, normal: 17, max: 28 } as const

/** Stores the analyst's settings; the page follows at once. */
async function saveSettings(settings: Settings, patch: Partial<Settings>, state: AppStateLike): Promise<void> {
  const paint = () => {
    setAnswer('app/state', {}, { ...state, settings: { ...settings, ...patch } })
    return () => setAnswer('app/state', {}, state)
  }
  const answer = await write('app/set-settings', patch, { paint })
  if (answer) setAnswer('app/state', {}, answer)
}

type AppStateLike = NonNullable<ReturnType<typeof useAppState>['data']>

/** The settings and how to change them; null until they have been read. */
export function useSettings(): { settings: Settings; change(patch: Partial<Settings>): void } | null {
  const state = useAppState().data
  if (!state) return null
  return {
    settings: state.settings,
    change: (patch) => void saveSettings(state.settings, patch, state),
  }
}

const themes = [
  { theme: 'system', title: 'Theme: as the system' },
  { theme: 'light', title: 'Theme: light' },
  { theme: 'dark', title: 'Theme: dark' },
] as const

/** Registers what can be done with and without a project: theme, text size, settings, help. */
export function useProgramCommands(): void {
  const app = useSettings()
  const size = app?.settings.textSize ?? textSizes.normal
  const setSize = (next: number) =>
    app?.change({ textSize: Math.max(textSizes.min, Math.min(textSizes.max, Math.round(next))) })
  const commands: UiCommand[] = [
    ...themes.map(
      ({ theme, title }): UiCommand => ({
        id: `view.theme.${theme}`,
        title,
        group: 'View',
        enabled: () => app?.settings.theme !== theme,
        run: () => app?.change({ theme }),
      }),
    ),
    {
      id: 'view.text-larger',
      title: 'Larger text',
      group: 'View',
      keys: 'Mod+=',
      alsoKeys: ['Mod++'],
      run: () => setSize(size + 1),
    },
    { id: 'view.text-smaller', title: 'Smaller text', group: 'View', keys: 'Mod+-', run: () => setSize(size - 1) },
    {
      id: 'view.text-reset',
      title: 'Text in its normal size',
      group: 'View',
      keys: 'Mod+0',
      run: () => setSize(textSizes.normal),
    },
    { id: 'view.settings', title: 'Settings…', group: 'View', keys: 'Mod+,', run: () => showDialog('settings') },
    {
      id: 'help.keyboard',
      title: 'Keyboard',
      group: 'Help',
      keys: '?',
      alsoKeys: ['F1', 'Mod+/'],
      run: () => showDialog('keys'),
    },
  ]
  useCommands(commands)
}
