import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Citation } from '#shared/brief/citation.ts'
import { publishedLine, shorten } from '#shared/brief/format.ts'
import type { CitationState } from '#shared/protocol/views.ts'
import { keepCited, recite, removeNode } from '../edit/recite.ts'
import { markOf, placeOf, whatHappened } from '../session/cited-state.ts'
import { showCited } from '../session/show-cited.ts'
import { useBrief } from '../session/store.ts'
import { closeCard, holdCard, useCard } from './card-store.ts'

const gap = 6

/** What a citation rests on, beside its number: the quote, its source, and what to do when it changed or went. */
export function CitationCard() {
  const { key, chip } = useCard()
  const cited = useBrief((state) => state.facts.cited.find((one) => one.key === key))
  const state = useBrief((store) => (key === null ? undefined : store.states.get(key)))
  if (key === null || chip === null || !cited) return null
  return createPortal(
    <Card key={key} nodeKey={key} chip={chip} citation={cited.citation} state={state} />,
    document.body,
  )
}

interface CardProps {
  nodeKey: string
  chip: HTMLElement
  citation: Citation
  state: CitationState | undefined
}

function Card({ nodeKey, chip, citation, state }: CardProps) {
  const card = useRef<HTMLDivElement>(null)
  const place = usePlaceBy(chip, card)
  const source = state?.source ?? citation.source
  return (
    <div
      ref={card}
      className="cite-card"
      role="dialog"
      aria-label="What is cited"
      style={place}
      onMouseEnter={holdCard}
      onMouseLeave={() => closeCard()}
    >
      <p className="cite-quote" lang={source.language ?? undefined} dir="auto">{`“${shorten(citation.exact, 320)}”`}</p>
      <p className="cite-source">
        <bdi className="m">{source.title}</bdi>
        {publishedLine(source) && <span className="f2">{publishedLine(source)}</span>}
      </p>
      <CitationActions nodeKey={nodeKey} citation={citation} state={state} />
    </div>
  )
}

/** What happened to a citation and the ways out of it. */
export function CitationActions({ nodeKey, citation, state }: Omit<CardProps, 'chip'>) {
  const [editor] = useLexicalComposerContext()
  const mark = markOf(citation, state)
  const place = placeOf(citation, state)
  const happened = whatHappened(citation, state)
  const editable = useBrief((store) => store.open?.editable ?? false)
  const act = (action: () => void) => () => {
    closeCard(true)
    action()
  }
  return (
    <>
      {happened && (
        <p className={`cite-happened ${mark === 'changed' ? 'warn' : 'bad'}`}>
          <IconAlertTriangle className="s" aria-hidden />
          <span>{mark === 'kept' ? `${happened} Kept as it was cited.` : happened}</span>
        </p>
      )}
      <div className="cite-actions">
        {place && (
          <Button size="compact-sm" variant="default" onClick={act(() => showCited(citation, place))}>
            Show passage
          </Button>
        )}
        {editable && mark === 'changed' && state && (
          <Button size="compact-sm" variant="default" onClick={act(() => recite(editor, nodeKey, state))}>
            Re-cite
          </Button>
        )}
        {editable && (mark === 'changed' || mark === 'deleted') && state && (
          <Button size="compact-sm" variant="subtle" onClick={act(() => keepCited(editor, nodeKey, state))}>
            Keep as it is
          </Button>
        )}
        {editable && (
          <Button size="compact-sm" variant="subtle" onClick={act(() => removeNode(editor, nodeKey))}>
            Remove
          </Button>
        )}
      </div>
    </>
  )
}

/** Below the chip, above it where there is no room, and always inside the window. */
function usePlaceBy(chip: HTMLElement, card: { current: HTMLElement | null }) {
  const [place, setPlace] = useState({ left: -9999, top: 0 })
  useLayoutEffect(() => {
    const box = card.current?.getBoundingClientRect()
    if (!box) return
    const at = chip.getBoundingClientRect()
    const below = at.bottom + gap
    const fits = below + box.height <= window.innerHeight - gap
    const left = Math.max(gap, Math.min(at.left - 20, window.innerWidth - box.width - gap))
    setPlace({ left, top: fits ? below : at.top - gap - box.height })
  }, [chip, card])
  return place
}
