import { Menu, Textarea } from '@mantine/core'
import { type DragEvent, type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { dayProblem } from '#shared/analysis/event-time.ts'
import { DayInput } from '../../ui/DayInput.tsx'
import { nameProblem } from '../../ui/name-limit.ts'
import { RadioItems, type RadioOption } from '../../ui/RadioItems.tsx'

interface TextEditProps {
  label: string
  value: string
  /** An empty text is not saved. */
  required?: boolean
  /** It is a name, which has a limit. */
  name?: boolean
  /** It is a day, `YYYY-MM-DD`. */
  day?: boolean
  onSave(value: string): void
  end(): void
}

/** A field over the cell: saved on Enter, on Tab and when it is left, put back on Esc. */
export function TextEdit({ label, value, required, name, day, onSave, end }: TextEditProps) {
  const [text, setText] = useState(value)
  const settled = useRef(false)
  const problem = name ? nameProblem(text) : day ? dayProblem(text) : null
  const save = (): boolean => {
    if (problem && text !== value) return false
    const next = text.replace(/\s+/g, ' ').trim()
    if (!settled.current && next !== value && !(required && next === '')) onSave(next)
    settled.current = true
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Tab' && !save()) event.stopPropagation()
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') settled.current = true
    if (event.key === 'Escape' || save()) end()
  }
  const shared = {
    className: 'cell-input',
    size: 'xs',
    autoFocus: true,
    'aria-label': label,
    error: problem,
    value: text,
    onFocus: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => event.currentTarget.select(),
    onBlur: () => !settled.current && save() && end(),
    onKeyDown,
    // The row can be dragged; words in the field are selected instead.
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.preventDefault()
      event.stopPropagation()
    },
  } as const
  return day ? (
    <DayInput {...shared} onChange={setText} />
  ) : (
    <Textarea {...shared} rows={1} dir="auto" onChange={(event) => setText(event.currentTarget.value)} />
  )
}

interface ChoiceEditProps<V extends string> {
  options: readonly RadioOption<V>[]
  value: V | null | undefined
  onChoose(value: V): void
  /** Further lines of the menu. */
  more?: ReactNode
  end(): void
}

/** The values that a cell can have, under it. */
export function ChoiceEdit<V extends string>({ options, value, onChoose, more, end }: ChoiceEditProps<V>) {
  return (
    <Menu opened position="bottom-start" returnFocus={false} onChange={(opened) => !opened && end()}>
      <Menu.Target>
        <span className="cell-anchor" />
      </Menu.Target>
      <Menu.Dropdown className="filter-options">
        <RadioItems<V> options={options} value={value} onChoose={onChoose} />
        {more}
      </Menu.Dropdown>
    </Menu>
  )
}
