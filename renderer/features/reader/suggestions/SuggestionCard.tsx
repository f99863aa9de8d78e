import { Button, Checkbox } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { MentionSuggestion } from '#shared/analysis/suggest/suggestion.ts'
import { type EntityType, entityTypes } from '#shared/model/entity.ts'
import { formatNumber } from '#shared/views/format.ts'
import { KeyCaps } from '../../../ui/KeyCaps.tsx'
import { isDeleteKey, matchesKeys } from '../../../ui/keys.ts'
import { EntityIcon, entityLooks } from '../../../ui/kinds.tsx'
import { placeCard } from '../place-card.ts'
import type { ReaderView } from '../view/reader-view.ts'
import { type Offer, offerOf } from './offer.ts'
import {
  acceptOffers,
  closeCard,
  goToSuggestion,
  leaveCard,
  namesOf,
  rejectSuggestions,
  sameOffers,
} from './suggestion-actions.ts'
import { useSuggestions } from './suggestion-store.ts'

/** The card of the proposed name that was clicked or come to. */
export function SuggestionCard({ view }: { view: ReaderView }) {
  const card = useSuggestions((state) => state.card)
  if (!card) return null
  const { suggestion } = card
  return <Card key={`${suggestion.start} ${suggestion.end}`} suggestion={suggestion} view={view} />
}

interface CardProps {
  suggestion: MentionSuggestion
  view: ReaderView
}

/** What is proposed, why, and the answers: take it, as another type, not as a stand-in, or turn it down. */
function Card({ suggestion, view }: CardProps) {
  const box = useRef<HTMLDivElement>(null)
  const place = usePlace(box, suggestion, view)
  const { offer, literal, setLiteral, type, setType } = useOffer({ suggestion, view })
  const same = useMemo(() => sameOffers(view.session, suggestion), [view, suggestion])
  useClosedOutside(box)
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  const together = type === undefined && !literal && same.length > 1 ? same : null

  const accept = (offers: readonly Offer[]) => {
    void acceptOffers(view.session, offers)
    leaveCard()
  }
  const reject = () => {
    void rejectSuggestions(view.session, [suggestion])
    leaveCard()
  }
  const act = (event: KeyboardEvent): boolean => {
    const chosen = entityTypes[entityTypes.findIndex((_, at) => matchesKeys(event, String(at + 1)))]
    if (chosen) setType(chosen)
    else if (event.key === 'Escape') closeCard()
    else if (event.key === 'Enter' && event.shiftKey && together) accept(together)
    else if (matchesKeys(event, 'A')) accept([offer])
    else if (event.key === 'Enter' && event.target === box.current) accept([offer])
    else if (matchesKeys(event, 'X') || isDeleteKey(event)) reject()
    else if (matchesKeys(event, 'M') && suggestion.metonym !== false) setLiteral(!literal)
    else if (matchesKeys(event, 'S')) goToSuggestion(1)
    else if (matchesKeys(event, 'Shift+S')) goToSuggestion(-1)
    else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const used = act(event)
    if (used) event.preventDefault()
    const withMod = event.ctrlKey || event.metaKey
    if (used || (!withMod && !/^F\d/.test(event.key))) event.stopPropagation()
  }
  return (
    <div
      ref={box}
      className="pop suggestion-card"
      role="dialog"
      aria-label={`Suggestion: ${suggestion.exact}`}
      aria-describedby="suggestion-why"
      tabIndex={-1}
      style={place ?? { left: 0, top: 0, opacity: 0 }}
      onKeyDown={onKeyDown}
    >
      <Proposed offer={offer} />
      {suggestion.metonym !== false && (
        <Checkbox
          className="suggestion-literal"
          label={
            <span className="row">
              <span className="grow">{`“${suggestion.exact}” means the place itself`}</span>
              <KeyCaps keys="M" />
            </span>
          }
          checked={literal}
          onChange={(event) => setLiteral(event.currentTarget.checked)}
        />
      )}
      <p id="suggestion-why" className="t12 f2" title={`By the rule ${suggestion.rule}`}>
        {suggestion.reason}
      </p>
      <Types type={offer.type} choose={setType} />
      <div className="suggestion-foot">
        <Button variant="subtle" rightSection={<KeyCaps keys="X" />} onClick={reject}>
          Reject
        </Button>
        <span className="grow" />
        {together && (
          <Button variant="subtle" rightSection={<KeyCaps keys="Shift+Enter" />} onClick={() => accept(together)}>
            {`All ${formatNumber(together.length)}`}
          </Button>
        )}
        <Button variant="filled" rightSection={<KeyCaps keys="A" />} onClick={() => accept([offer])}>
          Accept
        </Button>
      </div>
    </div>
  )
}

/** What would be made, with the analyst's own decisions so far. */
function useOffer({ suggestion, view }: CardProps) {
  const [type, setType] = useState<EntityType>()
  const [literal, setLiteral] = useState(false)
  const names = useMemo(() => namesOf(view.session), [view])
  const offer = useMemo(() => offerOf(suggestion, names, { type, literal }), [suggestion, names, type, literal])
  return { offer, literal, setLiteral, type, setType }
}

function Proposed({ offer: { id, name, type, place, suggestion } }: { offer: Offer }) {
  const label = entityLooks[type].label.toLowerCase()
  return (
    <div className="about">
      <EntityIcon type={type} silent />
      <div className="grow">
        <p className="m" dir="auto">
          {name}
        </p>
        <p className="t12 f2">{id === null ? `New ${label}` : `${entityLooks[type].label} in this project`}</p>
        {place && (
          <p className="t12 f2">
            <bdi>{suggestion.exact}</bdi> stands for it
          </p>
        )}
      </div>
    </div>
  )
}

function Types({ type, choose }: { type: EntityType; choose(type: EntityType): void }) {
  return (
    <fieldset className="suggestion-types" aria-label="Type">
      {entityTypes.map((one, at) => (
        <button
          key={one}
          type="button"
          className={one === type ? 'on' : ''}
          aria-pressed={one === type}
          aria-label={`${entityLooks[one].label}, ${at + 1}`}
          title={entityLooks[one].label}
          onClick={() => choose(one)}
        >
          <EntityIcon type={one} silent />
          <span className="t12 f3 num">{at + 1}</span>
        </button>
      ))}
    </fieldset>
  )
}

/** Keeps the card at its words while the text scrolls or the window changes. */
function usePlace(box: RefObject<HTMLDivElement | null>, suggestion: MentionSuggestion, view: ReaderView) {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    const update = () => {
      const [line] = view.rects(suggestion)
      if (line && box.current) setPlace(placeCard(line, box.current.getBoundingClientRect()))
    }
    update()
    const stop = new AbortController()
    const { signal } = stop
    view.scroller.addEventListener('scroll', update, { passive: true, signal })
    window.addEventListener('resize', update, { signal })
    const offLayout = view.onLayout(update)
    return () => {
      stop.abort()
      offLayout()
    }
  }, [box, suggestion, view])
  return place
}

/** A press anywhere else closes the card and leaves the keyboard there. */
function useClosedOutside(box: RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const onDown = (event: PointerEvent) => {
      const inside = event.target instanceof Node && box.current?.contains(event.target)
      if (!inside) useSuggestions.setState({ card: null })
    }
    document.addEventListener('pointerdown', onDown)
    return () => document.removeEventListener('pointerdown', onDown)
  }, [box])
}
