import { Button } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import type { TextRange } from '#shared/model/passage.ts'
import { KeyCaps } from '../../ui/KeyCaps.tsx'
import { closeBar, useReader } from '../reader/reader-store.ts'
import type { ReaderSession } from '../reader/session/session.ts'

interface AddSelectionProps {
  label: string
  keys?: string
  onAdd(session: ReaderSession, range: TextRange): void
}

/** Takes the words that are selected in the reader; there only while some are. */
export function AddSelection({ label, keys, onAdd }: AddSelectionProps) {
  const view = useReader((state) => state.view)
  const selected = useSyncExternalStore(onSelection, () => {
    const range = view?.selection()
    return range && range.end > range.start ? `${range.start} ${range.end}` : ''
  })
  if (!view || selected === '')
    return <p className="t12 f3 add-selection">Select more words in the text to add them.</p>
  const [start = 0, end = 0] = selected.split(' ').map(Number)
  return (
    <Button
      className="add-selection"
      size="compact-sm"
      variant="default"
      rightSection={keys && <KeyCaps keys={keys} />}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        closeBar()
        onAdd(view.session, { start, end })
      }}
    >
      {label}
    </Button>
  )
}

function onSelection(listener: () => void): () => void {
  document.addEventListener('selectionchange', listener)
  return () => document.removeEventListener('selectionchange', listener)
}
