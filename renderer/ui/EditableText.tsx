import { Textarea } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import './editable.css'
import { nameProblem } from './name-limit.ts'

interface EditableTextProps {
  /** What a screen reader calls the field. */
  label: string
  value: string
  onSave(value: string): void
  /** Shown while empty. */
  placeholder?: string
  /** Enter makes a new line and Mod+Enter saves; otherwise Enter saves. */
  multiline?: boolean
  /** An empty text is not saved; the old one comes back. */
  required?: boolean
  /** It is a name: one that is too long is not saved, and the field says so. */
  name?: boolean
  readOnly?: boolean
  className?: string
}

/** Text edited where it stands: saved when left or on Enter, put back on Esc. Looks like text until touched. */
export function EditableText(props: EditableTextProps) {
  const { value, onSave, multiline, required, name } = props
  const [draft, setDraft] = useState<string | null>(null)
  const reverting = useRef(false)

  const problem = name && draft !== null && draft !== value ? nameProblem(draft) : null

  const leave = () => {
    if (problem && !reverting.current) return
    const text = draft?.trim()
    setDraft(null)
    const unchanged = text === undefined || text === value || (required && text === '')
    if (!reverting.current && !unchanged) onSave(text)
    reverting.current = false
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const save = event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)
    if (!save && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    reverting.current = event.key === 'Escape'
    event.currentTarget.blur()
  }
  return (
    <Textarea
      rows={1}
      variant="unstyled"
      dir="auto"
      className={`editable ${props.className ?? ''}`}
      aria-label={props.label}
      placeholder={props.placeholder}
      readOnly={props.readOnly ?? false}
      error={problem}
      value={draft ?? value}
      onFocus={() => setDraft(draft ?? value)}
      onChange={(event) =>
        setDraft(multiline ? event.currentTarget.value : event.currentTarget.value.replace(/\n/g, ' '))
      }
      onBlur={leave}
      onKeyDown={onKeyDown}
    />
  )
}
