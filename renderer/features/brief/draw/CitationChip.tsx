import { useRef } from 'react'
import type { Citation } from '#shared/brief/citation.ts'
import { markOf, placeOf } from '../session/cited-state.ts'
import { showCited } from '../session/show-cited.ts'
import { useBrief } from '../session/store.ts'
import { closeCard, openCard } from './card-store.ts'

const spoken = { current: '', changed: ', changed since', deleted: ', gone', kept: ', gone and kept' } as const

/** The small number of a citation: a click shows the passage, hovering says what is cited. */
export function CitationChip({ nodeKey, citation }: { nodeKey: string; citation: Citation }) {
  const chip = useRef<HTMLButtonElement>(null)
  const number = useBrief((state) => state.facts.numbers.get(nodeKey))
  const state = useBrief((store) => store.states.get(nodeKey))
  const mark = markOf(citation, state)
  const open = (now?: boolean) => chip.current && openCard(nodeKey, chip.current, now)
  const jump = () => {
    const place = placeOf(citation, state)
    if (mark === 'deleted' || place === null) return open(true)
    closeCard(true)
    showCited(citation, place)
  }
  return (
    <button
      ref={chip}
      type="button"
      className="cite"
      data-mark={mark}
      data-citation={nodeKey}
      aria-label={`Source ${number ?? ''}${spoken[mark]}: ${citation.exact}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={jump}
      onMouseEnter={() => open()}
      onMouseLeave={() => closeCard()}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && open(true)}
      onBlur={() => closeCard()}
    >
      {number ?? '·'}
    </button>
  )
}
