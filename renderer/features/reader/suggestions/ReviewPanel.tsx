import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { formatCount, formatNumber } from '#shared/views/format.ts'
import { KeyCaps } from '../../../ui/KeyCaps.tsx'
import { entityLooks } from '../../../ui/kinds.tsx'
import { PreviewList, usePreview } from '../../tagging/PreviewList.tsx'
import { focusText } from '../reader-store.ts'
import type { ReaderView } from '../view/reader-view.ts'
import { type Review, reviewOf } from './review-rows.ts'
import { acceptOffers, namesOf } from './suggestion-actions.ts'
import { useSuggestions } from './suggestion-store.ts'

/** All proposed names of the article, by entity, to be accepted together. */
export function ReviewPanel({ view }: { view: ReaderView }) {
  const reviewing = useSuggestions((state) => state.reviewing)
  return reviewing ? <Panel view={view} /> : null
}

function Panel({ view }: { view: ReaderView }) {
  const panel = useRef<HTMLDivElement>(null)
  const review = useReview(view)
  const preview = usePreview(review.rows, review.ticked, review.offers.length)
  const close = () => {
    useSuggestions.setState({ reviewing: false })
    focusText(view)
  }
  useEffect(() => panel.current?.focus(), [])
  useClosedOutside(panel)
  const chosen = review.offers.filter((_, index) => preview.ticked.has(index))
  const apply = () => {
    close()
    if (chosen.length > 0) void acceptOffers(view.session, chosen)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const onButton = event.target instanceof HTMLButtonElement
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && !onButton) apply()
    else if (onButton || !preview.onKey(event)) {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
      return
    }
    event.stopPropagation()
    event.preventDefault()
  }
  return (
    <div
      ref={panel}
      className="pop also-panel suggestion-review"
      role="dialog"
      aria-label="Accept suggested names together"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="also-head">
        <span className="b grow">{formatCount(review.offers.length, 'suggested name')}</span>
        <span className="f2 t12">by entity</span>
      </div>
      <PreviewList preview={preview} look="" />
      <Foot ticked={chosen.length} left={review.offers.length - chosen.length} onCancel={close} apply={apply} />
    </div>
  )
}

interface FootProps {
  ticked: number
  left: number
  onCancel(): void
  apply(): void
}

function Foot({ ticked, left, onCancel, apply }: FootProps) {
  return (
    <div className="also-foot">
      <span className="f2 t12 grow">{`${left > 0 ? `${formatNumber(left)} left out. ` : ''}One undo step.`}</span>
      <Button variant="subtle" onClick={onCancel}>
        Cancel
      </Button>
      <Button variant="filled" disabled={ticked === 0} rightSection={<KeyCaps keys="Enter" />} onClick={apply}>
        {`Tag ${formatNumber(ticked)}`}
      </Button>
    </div>
  )
}

/** The list as it was when it was opened: it does not change under the analyst's eyes. */
function useReview(view: ReaderView): Review {
  const [names] = useState(() => useSuggestions.getState().names)
  return useMemo(() => {
    const { session } = view
    return reviewOf(names, namesOf(session), { id: session.articleId, text: session.text }, entityLooks)
  }, [names, view])
}

function useClosedOutside(panel: React.RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const onDown = (event: PointerEvent) => {
      const inside = event.target instanceof Node && panel.current?.contains(event.target)
      if (!inside) useSuggestions.setState({ reviewing: false })
    }
    document.addEventListener('pointerdown', onDown)
    return () => document.removeEventListener('pointerdown', onDown)
  }, [panel])
}
