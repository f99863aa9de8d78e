import { Button, Menu, TextInput } from '@mantine/core'
import { IconChevronDown, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { formatNumber } from '#shared/views/format.ts'
import { matchesFilter } from '#shared/views/match.ts'
import { RadioItems, type RadioOption } from './RadioItems.tsx'

interface FilterMenuProps<V extends string> {
  /** Name of what is filtered by, e.g. "Kind". */
  label: string
  options: readonly RadioOption<V>[]
  value: V | null
  onChange(value: V | null): void
}

/** Options from which on the menu has a field to find one. */
const many = 12
/** Options shown at once. */
const most = 100

/** A filter of a table: only its name when it is not set, its value and a cross when it is. */
export function FilterMenu<V extends string>({ label, options, value, onChange }: FilterMenuProps<V>) {
  const chosen = options.find((option) => option.value === value)
  return (
    <span className="filter-menu">
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant={chosen ? 'default' : 'subtle'}
            size="sm"
            aria-label={chosen ? `${label}: ${chosen.label}` : label}
            rightSection={chosen ? undefined : <IconChevronDown className="s" />}
          >
            {label}
            {chosen && <b className="filter-value">{chosen.label}</b>}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className="filter-options">
          <Choices label={label} options={options} value={value} onChange={onChange} />
        </Menu.Dropdown>
      </Menu>
      {chosen && (
        <button type="button" className="filter-clear" aria-label={`Clear ${label}`} onClick={() => onChange(null)}>
          <IconX className="s" aria-hidden />
        </button>
      )}
    </span>
  )
}

function Choices<V extends string>({ label, options, value, onChange }: FilterMenuProps<V>) {
  const [wanted, setWanted] = useState('')
  const found = wanted === '' ? options : options.filter((option) => matchesFilter(wanted, option.label))
  return (
    <>
      {options.length > many && (
        <TextInput
          size="xs"
          className="filter-find"
          data-autofocus
          aria-label={`Find in ${label}`}
          placeholder="Find"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <RadioItems
        options={found.slice(0, most)}
        value={value}
        onChoose={(chosen) => onChange(chosen === value ? null : chosen)}
      />
      {found.length > most && <Menu.Label>{`${formatNumber(found.length - most)} more: type to find one`}</Menu.Label>}
      {found.length === 0 && (
        <Menu.Label>{options.length === 0 ? 'Nothing to choose yet' : 'None of that name'}</Menu.Label>
      )}
    </>
  )
}
