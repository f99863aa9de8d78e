import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'

interface FilterTextProps {
  label: string
  placeholder: string
  value: string
  onChange(value: string): void
}

/** A field whose words narrow what is listed below it; Esc empties it. */
export function FilterText({ label, placeholder, value, onChange }: FilterTextProps) {
  return (
    <TextInput
      aria-label={label}
      placeholder={placeholder}
      leftSection={<IconSearch className="s" />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('')
      }}
    />
  )
}
