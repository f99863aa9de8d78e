import { EditableText } from './EditableText.tsx'

interface OptionalTextProps {
  label: string
  /** What is said while it is empty and may be changed. */
  invitation: string
  value: string | null | undefined
  readOnly: boolean
  /** Null when it was emptied. */
  onSave(value: string | null): void
}

/** Several lines of text that may be missing, edited where they stand. */
export function OptionalText({ label, invitation, value, readOnly, onSave }: OptionalTextProps) {
  return (
    <EditableText
      label={label}
      multiline
      placeholder={readOnly ? '' : invitation}
      value={value ?? ''}
      readOnly={readOnly}
      onSave={(text) => onSave(text === '' ? null : text)}
    />
  )
}
