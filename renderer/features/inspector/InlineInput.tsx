import { TextInput } from '@mantine/core'
import { useState } from 'react'

interface InlineInputProps {
  label: string
  initial: string
  placeholder?: string
  /** The text on Enter, or when the field is left with another text than it began with. */
  onSave(text: string): void
  /** Left unchanged, or Esc. */
  onCancel(): void
}

/** A field that opens in place of a value and closes again. */
export function InlineInput({ label, initial, placeholder, onSave, onCancel }: InlineInputProps) {
  const [text, setText] = useState(initial)
  return (
    <TextInput
      className="grow"
      size="xs"
      autoFocus
      dir="auto"
      aria-label={label}
      placeholder={placeholder}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => (text === initial ? onCancel() : onSave(text.trim()))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        if (event.key === 'Enter') onSave(text.trim())
        else onCancel()
      }}
    />
  )
}
