import { Button, Textarea } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { KeyCaps } from '../../ui/KeyCaps.tsx'
import { type Bar, closeBar } from '../reader/reader-store.ts'
import type { ReaderView } from '../reader/view/reader-view.ts'
import { putNote } from './actions.ts'

/** What was typed into a note that was left without saving, by place. */
const drafts = new Map<string, string>()

/** A note on the selected words. */
export function NotePane({ bar, view }: { bar: Bar; view: ReaderView }) {
  const key = `${view.session.articleId} ${bar.range.start} ${bar.range.end}`
  const [text, setText] = useState(drafts.get(key) ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const save = () => {
    if (text.trim() === '') return
    drafts.delete(key)
    closeBar()
    void putNote(view.session, bar.range, text.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    save()
  }
  return (
    <div className="note-pane">
      <Textarea
        ref={field}
        aria-label="Note"
        placeholder="What is worth noting here?"
        autosize
        minRows={3}
        maxRows={8}
        dir="auto"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          drafts.set(key, event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
      />
      <div className="row note-foot">
        <span className="push" />
        <Button variant="subtle" onClick={closeBar}>
          Cancel
        </Button>
        <Button
          variant="filled"
          disabled={text.trim() === ''}
          rightSection={<KeyCaps keys="Mod+Enter" />}
          onClick={save}
        >
          Save the note
        </Button>
      </div>
    </div>
  )
}
