import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { FieldAtRest } from './ClaimField.tsx'

interface ClaimChoiceProps<V extends string> {
  label: string
  value: V | null | undefined
  proposal: { value: V; word: string } | undefined
  options: readonly V[]
  names: { readonly [O in V]: string }
  readOnly: boolean
  onAccept(): void
  onChoose(value: V | null): void
}

/** Kind and polarity: one of a few values, or none. */
export function ClaimChoice<V extends string>(props: ClaimChoiceProps<V>) {
  const { label, value, proposal, options, names, readOnly, onAccept, onChoose } = props
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
            onAccept={() => {
              setOpened(false)
              onAccept()
            }}
            onOpen={() => setOpened(true)}
          />
        </span>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map((option) => (
          <Menu.Item
            key={option}
            role="menuitemradio"
            aria-checked={option === value}
            rightSection={option === value ? <IconCheck className="s" aria-hidden /> : null}
            onClick={() => onChoose(option)}
          >
            {names[option]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => onChoose(null)}>None</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
