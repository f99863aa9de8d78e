import { IconRotate } from '@tabler/icons-react'
import type { MouseEvent, ReactNode } from 'react'
import { IconAction } from '../../ui/IconAction.tsx'
import { Accept } from './Accept.tsx'

/** A value as a record holds it: absent is not judged, null is none. */
type Value = string | null | undefined

interface FieldAtRestProps {
  label: string
  value: Value
  /** How a value is shown. */
  show(value: string): ReactNode
  proposal: { value: string; word: string } | undefined
  readOnly: boolean
  /** What is said where nothing is known; that nobody has judged it, if absent. */
  open?: string
  onAccept(): void
  /** Turns the proposal down for good; absent where choosing "none" does. */
  onReject?: (() => void) | undefined
  /** Takes the judgement back; absent where another way leads there. */
  onReopen?: (() => void) | undefined
  /** Opens the way to choose another value. */
  onOpen(): void
}

/** A field of a record at rest: its value, or the proposal from the words with a nod, or that nobody has judged it. */
export function FieldAtRest(props: FieldAtRestProps) {
  const { label, value, show, proposal, readOnly, open = 'not judged', onAccept, onReject, onReopen, onOpen } = props
  if (value === undefined && proposal) {
    const shown = show(proposal.value)
    return (
      <>
        <button
          type="button"
          className="chip ask ask-value"
          aria-label={`${label}, proposed: ${proposal.value}. Change it`}
          disabled={readOnly}
          onClick={onOpen}
        >
          <bdi>{shown}</bdi>
        </button>
        {proposal.word !== '' && proposal.word !== proposal.value && (
          <bdi className="from cut" title={`From the words “${proposal.word}”`}>{`“${proposal.word}”`}</bdi>
        )}
        {!readOnly && (
          <Accept of={label.toLowerCase()} onClick={alone(onAccept)} onReject={onReject && alone(onReject)} />
        )}
      </>
    )
  }
  const words = value ? show(value) : <span className="f3">{value === null ? 'none' : open}</span>
  return readOnly ? (
    <span className="value">{words}</span>
  ) : (
    <>
      <button type="button" className="value" aria-label={`${label}: ${spoken(value)}`} onClick={onOpen}>
        {words}
      </button>
      {value !== undefined && onReopen && (
        <span className="nod reopen">
          <IconAction small label={`Back to not judged: ${label.toLowerCase()}`} detail="Not judged" onClick={onReopen}>
            <IconRotate className="s" />
          </IconAction>
        </span>
      )}
    </>
  )
}

/** A click that is not also one on the menu that the field opens. */
function alone(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    event.stopPropagation()
    act()
  }
}

function spoken(value: Value): string {
  return value ?? (value === null ? 'none' : 'not judged')
}
