import { useState } from 'react'
import { FieldAtRest } from './FieldAtRest.tsx'
import { InlineInput } from './InlineInput.tsx'

interface TextFieldProps {
  label: string
  value: string | null | undefined
  proposal: { value: string; word: string } | undefined
  readOnly: boolean
  onAccept(): void
  onReopen(): void
  onSave(value: string | null): void
}

/** Cue and hedge: words of the text, in quotation marks. */
export function ClaimTextField({ label, value, proposal, readOnly, onAccept, onReopen, onSave }: TextFieldProps) {
  const [editing, setEditing] = useState(false)
  if (editing) {
    return (
      <InlineInput
        label={label}
        initial={value ?? proposal?.value ?? ''}
        placeholder="none"
        onCancel={() => setEditing(false)}
        onSave={(text) => {
          setEditing(false)
          onSave(text === '' ? null : text)
        }}
      />
    )
  }
  return (
    <FieldAtRest
      label={label}
      value={value}
      proposal={proposal}
      readOnly={readOnly}
      show={(text) => <span className="serif" dir="auto">{`“${text}”`}</span>}
      onAccept={onAccept}
      onReopen={onReopen}
      onOpen={() => setEditing(true)}
    />
  )
}
