import { useEffect } from 'react'
import { useCommands } from '../../../app/commands.ts'
import { useViewState } from '../../../app/view-state.ts'
import { useReadOnly } from '../../../backend/queries.ts'
import { inReader, useReader } from '../reader-store.ts'
import { goToSuggestion } from './suggestion-actions.ts'
import { followSuggestions } from './suggestion-layer.ts'
import { useSuggestions } from './suggestion-store.ts'

/** Whether the analyst wants suggestions, remembered for all projects; off until asked for. */
export function useSuggestionsOn(): [on: boolean, set: (on: boolean) => void] {
  const [on, set] = useViewState('reader.suggestions', false, 'app')
  return [on, set]
}

/** Keeps the layer of suggestions of the open article while it is on, and registers what can be done with it. */
export function useSuggestionLayer(): void {
  const view = useReader((state) => state.view)
  const [on, setOn] = useSuggestionsOn()
  const readOnly = useReadOnly()
  const shown = on && !readOnly
  useEffect(() => (view && shown ? followSuggestions(view) : undefined), [view, shown])
  const some = () => useSuggestions.getState().names.length > 0
  const here = () => some() && inReader()
  useCommands([
    {
      id: 'suggestion.toggle',
      title: shown ? 'Hide suggestions' : 'Suggest names and claims',
      group: 'View',
      keys: 'Alt+S',
      enabled: () => !readOnly,
      run: () => setOn(!on),
    },
    {
      id: 'suggestion.next',
      title: 'Next suggestion',
      group: 'Go',
      keys: 'S',
      enabled: here,
      run: () => goToSuggestion(1),
    },
    {
      id: 'suggestion.previous',
      title: 'Previous suggestion',
      group: 'Go',
      keys: 'Shift+S',
      enabled: here,
      run: () => goToSuggestion(-1),
    },
    {
      id: 'suggestion.review',
      title: 'Accept suggested names together…',
      group: 'Tag',
      keys: 'Mod+Alt+S',
      enabled: some,
      run: () => useSuggestions.setState({ reviewing: true, card: null }),
    },
  ])
}
