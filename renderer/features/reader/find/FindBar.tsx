import { TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { formatNumber } from '#shared/views/format.ts'
import { IconAction } from '../../../ui/IconAction.tsx'
import { useReader } from '../reader-store.ts'
import { useSessionVersion } from '../use-session.ts'
import { closeFind, findNext, setFindText, useFind } from './find-store.ts'

/** Finds words in the article, whatever their case and accents; Enter goes to the next place. */
export function FindBar() {
  const open = useReader((state) => state.findOpen)
  return open ? <OpenBar /> : null
}

function OpenBar() {
  const { text, found, at, nonce } = useFind()
  const view = useReader((state) => state.view)
  const input = useRef<HTMLInputElement>(null)
  const version = useSessionVersion(view?.session)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the field takes the keyboard again
  useEffect(() => input.current?.select(), [nonce])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed text is searched again
  useEffect(() => setFindText(useFind.getState().text), [view, version])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') findNext(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') closeFind()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search className="find-bar" aria-label="Find in the article">
      <TextInput
        ref={input}
        className="grow"
        aria-label="Find in the article"
        placeholder="Find in the article"
        leftSection={<IconSearch className="s" />}
        dir="auto"
        value={text}
        onChange={(event) => setFindText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span className="t12 f2 num find-count" role="status">
        {countText(text, found.length, at)}
      </span>
      <IconAction label="Previous place" keys="Shift+F3" disabled={found.length === 0} onClick={() => findNext(-1)}>
        <IconChevronUp />
      </IconAction>
      <IconAction label="Next place" keys="F3" disabled={found.length === 0} onClick={() => findNext(1)}>
        <IconChevronDown />
      </IconAction>
      <IconAction label="Close" keys="Escape" onClick={closeFind}>
        <IconX />
      </IconAction>
    </search>
  )
}

function countText(text: string, count: number, at: number): string {
  if (text.trim() === '') return ''
  if (count === 0) return 'Not found'
  return `${formatNumber(at + 1)} of ${formatNumber(count)}`
}
