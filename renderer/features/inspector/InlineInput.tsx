import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { nameProblem } from '../../ui/name-limit.ts'

interface InlineInputProps {
  label: string
  initial: string
  placeholder?: string
  /** It is a name: one that is too long is not saved, and the field says so. */
  name?: boolean
  /** The text on Enter, or when the field is left with another text than it began with. */
  onSave(text: string): void
  /** Left unchanged, or Esc. */
  onCancel(): void
}

/** A field that opens in place of a value and closes again. */
export function InlineInput({ label, initial, placeholder, name = false, onSave, onCancel }: InlineInputProps) {
  const [text, setText] = useState(initial)
  const problem = name ? nameProblem(text) : null
  const save = () => {
    if (!problem) onSave(text.trim())
  }
  return (
    <TextInput
      className="grow"
      size="xs"
      autoFocus
      dir="auto"
      aria-label={label}
      placeholder={placeholder}
      error={problem}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => (text === initial ? onCancel() : save())}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        if (event.key === 'Enter') save()
        else onCancel()
      }}
    />
  )
}
