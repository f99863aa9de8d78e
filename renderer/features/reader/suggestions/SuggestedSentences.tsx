import { IconCheck, IconChevronDown, IconChevronRight, IconX } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import type { Suggestion } from '#shared/analysis/suggest/suggestion.ts'
import type { TextRange } from '#shared/model/passage.ts'
import { formatCount } from '#shared/views/format.ts'
import { runCommand } from '../../../app/commands.ts'
import { focusText } from '../../../app/focus.ts'
import { useApp } from '../../../app/store.ts'
import { IconAction } from '../../../ui/IconAction.tsx'
import { matchesKeys } from '../../../ui/keys.ts'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { useReader } from '../reader-store.ts'
import type { ReaderSession } from '../session/session.ts'
import type { SentenceOffer } from './claim-offers.ts'
import { rejectSuggestions } from './suggestion-actions.ts'
import { dropSuggestions, useSuggestions } from './suggestion-store.ts'
import './suggested-sentences.css'

/** Rows seen at once at most, and the height of one in px. */
const mostRows = 5
const rowHeight = 66

/** What the sentences are proposed for. */
interface Purpose<O extends SentenceOffer> {
  /** What one becomes: `claim`, `event`. */
  noun: 'claim' | 'event'
  offersIn(statements: readonly Suggestion[], session: ReaderSession): readonly O[]
  /** A word on what it would be. */
  word(offer: O): string | null
  make(session: ReaderSession, range: TextRange): Promise<void>
}

interface SuggestedSentencesProps<O extends SentenceOffer> {
  articleId: string | null
  purpose: Purpose<O>
}

/** Sentences of the open article that may become records, folded to one line; nothing while the layer is off. */
export function SuggestedSentences<O extends SentenceOffer>({ articleId, purpose }: SuggestedSentencesProps<O>) {
  const session = useReader((state) => state.view?.session)
  const statements = useSuggestions((state) => state.statements)
  const here = useSuggestions((state) => state.articleId)
  const [open, setOpen] = useState(false)
  const offers = useMemo(
    () => (session && here === articleId ? purpose.offersIn(statements, session) : []),
    [statements, session, here, articleId, purpose],
  )
  if (!session || articleId === null || offers.length === 0) return null
  return (
    <section className="suggested-sentences" aria-label={`Suggested ${purpose.noun}s`}>
      <button type="button" className="suggested-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? <IconChevronDown className="s f3" /> : <IconChevronRight className="s f3" />}
        {formatCount(offers.length, `suggested ${purpose.noun}`)}
      </button>
      {open && (
        <div className="suggested-body" style={{ height: Math.min(offers.length, mostRows) * rowHeight }}>
          <OfferList offers={offers} session={session} purpose={purpose} />
        </div>
      )}
    </section>
  )
}

interface OfferListProps<O extends SentenceOffer> {
  offers: readonly O[]
  session: ReaderSession
  purpose: Purpose<O>
}

function OfferList<O extends SentenceOffer>({ offers, session, purpose }: OfferListProps<O>) {
  const made = useRef<'none' | 'under way' | 'there'>('none')
  /** The key came once more while the record was being made. */
  const again = useRef(false)
  const accept = (offer: O | undefined) => {
    if (!offer || made.current === 'under way') return
    made.current = 'under way'
    void take(session, offer, purpose).finally(() => {
      made.current = 'there'
      if (again.current) acceptByKey(undefined)
      again.current = false
    })
  }
  const [at, setAt] = useState(-1)
  /** What was just made comes first: its inspector offers the same key for all that is proposed for it. */
  const acceptByKey = (offer: O | undefined) => {
    if (made.current === 'under way') again.current = true
    else if (made.current === 'there' && runCommand('record.accept-all')) made.current = 'none'
    else accept(offer)
  }
  const show = (index: number) => {
    const offer = offers[index]
    made.current = 'none'
    setAt(index)
    if (offer) useApp.getState().jumpTo({ articleId: session.articleId, start: offer.start, end: offer.end })
  }
  return (
    <VirtualList
      label={`Suggested ${purpose.noun}s`}
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
        else if (matchesKeys(event, 'A')) acceptByKey(offers[index])
        else if (matchesKeys(event, 'X')) reject(session, offers[index])
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
      row={(index) => {
        const offer = offers[index]
        return offer ? (
          <OfferRow
            offer={offer}
            word={purpose.word(offer)}
            noun={purpose.noun}
            selected={index === at}
            onAccept={() => accept(offer)}
            onReject={() => reject(session, offer)}
          />
        ) : null
      }}
    />
  )
}

interface OfferRowProps {
  offer: SentenceOffer
  word: string | null
  noun: string
  selected: boolean
  onAccept(): void
  onReject(): void
}

function OfferRow({ offer, word, noun, selected, onAccept, onReject }: OfferRowProps) {
  return (
    <div className={`clm${selected ? ' on' : ''}`}>
      <p className="cut2" dir="auto">
        {offer.exact}
      </p>
      <div className="meta">
        {word && <span className="f2">{word}</span>}
        <span className="cut f3" title={offer.reason}>
          {offer.reason}
        </span>
        <span className="grow" />
        <IconAction
          small
          label={`Make it ${noun === 'event' ? 'an' : 'a'} ${noun}`}
          keys="A"
          onClick={(event) => act(event, onAccept)}
        >
          <IconCheck className="s" />
        </IconAction>
        <IconAction small label="Turn it down" keys="X" onClick={(event) => act(event, onReject)}>
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

/** Makes the record; what its words propose for its fields waits in its inspector. */
function take<O extends SentenceOffer>(session: ReaderSession, offer: O, purpose: Purpose<O>): Promise<void> {
  dropSuggestions((one) => offer.parts.includes(one))
  return purpose.make(session, { start: offer.start, end: offer.end })
}

function reject(session: ReaderSession, offer: SentenceOffer | undefined): void {
  if (offer) void rejectSuggestions(session, offer.parts)
}
