import { formatNumber } from '#shared/views/format.ts'
import { useReader } from '../reader-store.ts'
import type { Layer } from '../session/passages.ts'
import { SuggestionSwitch } from '../suggestions/SuggestionSwitch.tsx'
import { useSessionVersion } from '../use-session.ts'

const shown: readonly { layer: Layer; title: string; className: string }[] = [
  { layer: 'entity', title: 'Entities', className: 'p-gov' },
  { layer: 'claim', title: 'Claims', className: 'p-claim' },
  { layer: 'event', title: 'Events', className: 'p-event' },
  { layer: 'tag', title: 'Tags', className: 'p-tag' },
  { layer: 'note', title: 'Notes', className: 'p-note' },
]

/** The layers with the line they are drawn with and their number of passages; a click hides or shows one. */
export function Legend() {
  const view = useReader((state) => state.view)
  const hidden = useReader((state) => state.hidden)
  const toggle = useReader((state) => state.toggleLayer)
  useSessionVersion(view?.session)
  return (
    <fieldset className="legend" aria-label="Layers">
      {shown.map(({ layer, title, className }) => {
        const on = !hidden.has(layer)
        const count = formatNumber(view?.session.counts[layer] ?? 0)
        return (
          <button
            key={layer}
            type="button"
            title={on ? `Hide ${title.toLowerCase()}` : `Show ${title.toLowerCase()}`}
            className={`layer ${className}${on ? '' : ' off'}`}
            aria-pressed={on}
            aria-label={`${title}, ${count}`}
            onClick={() => toggle(layer)}
          >
            <span className={`key key-${layer}`} />
            <span className="layer-words">
              {title} <em className="num">{count}</em>
            </span>
          </button>
        )
      })}
      <SuggestionSwitch />
    </fieldset>
  )
}
