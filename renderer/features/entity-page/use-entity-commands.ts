import { useCommands } from '../../app/commands.ts'
import { useApp } from '../../app/store.ts'

/** Registers what leads to the page of the entity that is selected, wherever that is. */
export function useEntityCommands(): void {
  const selected = useApp((state) => (state.selected?.kind === 'entity' ? state.selected.id : null))
  const onPage = useApp((state) => state.view === 'entity')
  useCommands([
    {
      id: 'entity.page',
      title: 'Open the page of the entity',
      group: 'Go',
      keys: 'P',
      enabled: () => selected !== null && !onPage && !isElsewhere(),
      run: () => {
        if (selected !== null) useApp.getState().openEntity(selected)
      },
    },
  ])
}

/** A letter typed in the bar at a selection, in a menu or in a dialog is theirs. */
function isElsewhere(): boolean {
  return document.querySelector('.selbar, [role="dialog"] :focus, [role="menu"] :focus') !== null
}
