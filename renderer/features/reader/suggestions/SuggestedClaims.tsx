import { IconCheck, IconChevronDown, IconChevronRight, IconX } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { focusText } from '../../../app/focus.ts'
import { useApp } from '../../../app/store.ts'
import { formatCount } from '../../../ui/format.ts'
import { IconAction } from '../../../ui/IconAction.tsx'
import { matchesKeys } from '../../../ui/keys.ts'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { kindNames } from '../../claims/claim-words.ts'
import { makeClaim } from '../../tagging/actions.ts'
import { useReader } from '../reader-store.ts'
import type { ReaderSession } from '../session/session.ts'
import { type ClaimOffer, claimOffers } from './claim-offers.ts'
import { rejectSuggestions } from './suggestion-actions.ts'
import { dropSuggestions, useSuggestions } from './suggestion-store.ts'
import './suggested-claims.css'

/** Rows seen at once at most, and the height of one in px. */
const mostRows = 5
const rowHeight = 66

/** Sentences of the open article that may be held as claims, folded to one line; nothing while the layer is off. */
export function SuggestedClaims({ articleId }: { articleId: string | null }) {
  const session = useReader((state) => state.view?.session)
  const statements = useSuggestions((state) => state.statements)
  const here = useSuggestions((state) => state.articleId)
  const [open, setOpen] = useState(false)
  const offers = useMemo(() => (session ? claimOffers(statements, session.text) : []), [statements, session])
  if (!session || articleId === null || here !== articleId || offers.length === 0) return null
  return (
    <section className="suggested-claims" aria-label="Suggested claims">
      <button type="button" className="suggested-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? <IconChevronDown className="s f3" /> : <IconChevronRight className="s f3" />}
        {formatCount(offers.length, 'suggested claim')}
      </button>
      {open && (
        <div className="suggested-body" style={{ height: Math.min(offers.length, mostRows) * rowHeight }}>
          <OfferList offers={offers} session={session} />
        </div>
      )}
    </section>
  )
}

function OfferList({ offers, session }: { offers: readonly ClaimOffer[]; session: ReaderSession }) {
  const [at, setAt] = useState(-1)
  const show = (index: number) => {
    const offer = offers[index]
    setAt(index)
    if (offer) useApp.getState().jumpTo({ articleId: session.articleId, start: offer.start, end: offer.end })
  }
  return (
    <VirtualList
      label="Suggested claims"
      className="items suggested-list"
      count={offers.length}
      estimate={rowHeight}
      rowKey={(index) => String(offers[index]?.start ?? index)}
      selected={at}
      onPick={show}
      onMove={show}
      onDelete={(index) => reject(session, offers[index])}
      onKey={(event, index) => {
        if (event.key === 'Escape') focusText()
        else if (matchesKeys(event, 'A')) accept(session, offers[index])
        else if (matchesKeys(event, 'X')) reject(session, offers[index])
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
      row={(index) => {
        const offer = offers[index]
        return offer ? <OfferRow offer={offer} session={session} selected={index === at} /> : null
      }}
    />
  )
}

function OfferRow({ offer, session, selected }: { offer: ClaimOffer; session: ReaderSession; selected: boolean }) {
  return (
    <div className={`clm${selected ? ' on' : ''}`}>
      <p className="cut2" dir="auto">
        {offer.exact}
      </p>
      <div className="meta">
        {offer.kind && <span className="f2">{kindNames[offer.kind]}</span>}
        <span className="cut f3" title={offer.reason}>
          {offer.reason}
        </span>
        <span className="grow" />
        <IconAction
          small
          label="Make it a claim"
          keys="A"
          onClick={(event) => act(event, () => accept(session, offer))}
        >
          <IconCheck className="s" />
        </IconAction>
        <IconAction small label="Turn it down" keys="X" onClick={(event) => act(event, () => reject(session, offer))}>
          <IconX className="s" />
        </IconAction>
      </div>
    </div>
  )
}

/** The row itself is not picked by a click on what stands in it. */
function act(event: React.MouseEvent, run: () => void): void {
  event.stopPropagation()
  run()
}

/** Makes the claim; what its words propose for holder, cue, hedge and kind waits in its inspector. */
function accept(session: ReaderSession, offer: ClaimOffer | undefined): void {
  if (!offer) return
  dropSuggestions((one) => offer.parts.includes(one))
  void makeClaim(session, { start: offer.start, end: offer.end })
}

function reject(session: ReaderSession, offer: ClaimOffer | undefined): void {
  if (offer) void rejectSuggestions(session, offer.parts)
}
