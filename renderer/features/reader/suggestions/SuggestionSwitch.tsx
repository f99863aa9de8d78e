import { IconChecklist } from '@tabler/icons-react'
import { formatNumber } from '#shared/views/format.ts'
import { runCommand } from '../../../app/commands.ts'
import { useReadOnly } from '../../../backend/queries.ts'
import { IconAction } from '../../../ui/IconAction.tsx'
import { useSuggestions } from './suggestion-store.ts'
import { useSuggestionsOn } from './use-suggestions.ts'

/** Switches the layer of suggestions on and off; while it is on, the way to accept many. */
export function SuggestionSwitch() {
  const [on, setOn] = useSuggestionsOn()
  const count = useSuggestions((state) => (state.articleId === null ? null : state.names.length))
  const readOnly = useReadOnly()
  if (readOnly) return null
  const shown = count === null ? '' : formatNumber(count)
  return (
    <>
      <button
        type="button"
        title={on ? 'Hide suggestions' : 'Suggest names and claims (Alt+S)'}
        className={`layer${on ? '' : ' wish'}`}
        aria-pressed={on}
        aria-label={on && shown ? `Suggestions, ${shown}` : 'Suggestions'}
        onClick={() => setOn(!on)}
      >
        <span className="key key-suggestion" />
        <span className="layer-words">Suggestions {on && <em className="num">{shown}</em>}</span>
      </button>
      {on && (count ?? 0) > 0 && (
        <IconAction
          small
          className="wide-words"
          label="Accept suggested names together"
          keys="Mod+Alt+S"
          onClick={() => runCommand('suggestion.review')}
        >
          <IconChecklist className="s" />
        </IconAction>
      )}
    </>
  )
}
