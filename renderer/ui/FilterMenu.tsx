import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconX } from '@tabler/icons-react'
import { RadioItems, type RadioOption } from './RadioItems.tsx'

interface FilterMenuProps {
  /** Name of what is filtered by, e.g. "Kind". */
  label: string
  options: readonly RadioOption<string>[]
  value: string | null
  onChange(value: string | null): void
}

/** A filter of a table: only its name when it is not set, its value and a cross when it is. */
export function FilterMenu({ label, options, value, onChange }: FilterMenuProps) {
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
          <RadioItems
            options={options}
            value={value}
            onChoose={(chosen) => onChange(chosen === value ? null : chosen)}
          />
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
