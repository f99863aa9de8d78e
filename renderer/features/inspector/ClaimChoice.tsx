import { Menu } from '@mantine/core'
import { useState } from 'react'
import { RadioItems, type RadioOption } from '../../ui/RadioItems.tsx'
import { FieldAtRest } from './FieldAtRest.tsx'

interface ClaimChoiceProps<V extends string> {
  label: string
  value: V | null | undefined
  proposal: { value: V; word: string } | undefined
  options: readonly V[]
  names: { readonly [O in V]: string }
  readOnly: boolean
  onAccept(): void
  /** Takes the judgement back. */
  onReopen(): void
  onChoose(value: V | null): void
}

/** Kind and polarity: one of a few values, or none. */
export function ClaimChoice<V extends string>(props: ClaimChoiceProps<V>) {
  const { label, value, proposal, options, names, readOnly, onAccept, onReopen, onChoose } = props
  const [opened, setOpened] = useState(false)
  return (
    <Menu position="bottom-start" opened={opened} onChange={setOpened} disabled={readOnly}>
      <Menu.Target>
        <span className="row choice" role="presentation">
          <FieldAtRest
            label={label}
            value={value}
            proposal={proposal}
            readOnly={readOnly}
            show={(shown) => names[shown as V]}
            onAccept={onAccept}
            onOpen={() => setOpened(true)}
          />
        </span>
      </Menu.Target>
      <Menu.Dropdown>
        <RadioItems<V>
          options={options.map((option): RadioOption<V> => ({ value: option, label: names[option] }))}
          value={value}
          onChoose={onChoose}
        />
        <Menu.Divider />
        <Menu.Item onClick={() => onChoose(null)}>None</Menu.Item>
        {value !== undefined && <Menu.Item onClick={onReopen}>Not judged</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}
