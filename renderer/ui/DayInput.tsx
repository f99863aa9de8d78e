import { TextInput, type TextInputProps } from '@mantine/core'
import { dayProblem } from '#shared/analysis/event-time.ts'

interface DayInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** What is written, a day or not. */
  value: string
  onChange(text: string): void
}

/** A field for a day, `YYYY-MM-DD` whatever the system's language; says what is wrong with it. */
export function DayInput({ value, onChange, ...rest }: DayInputProps) {
  return (
    <TextInput
      size="xs"
      placeholder="2024-05-20"
      error={dayProblem(value)}
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
