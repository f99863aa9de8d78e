import { Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'

export interface FilterOption {
  value: string
  label: string
  icon?: ReactNode
}

interface FilterMenuProps {
  /** Name of what is filtered by, e.g. "Kind". */
  label: string
  options: readonly FilterOption[]
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
          {options.map((option) => (
            <Menu.Item
              key={option.value}
              role="menuitemradio"
              aria-checked={option.value === value}
              leftSection={option.icon}
              rightSection={option.value === value ? <IconCheck className="s" aria-hidden /> : null}
              onClick={() => onChange(option.value === value ? null : option.value)}
            >
              <bdi>{option.label}</bdi>
            </Menu.Item>
          ))}
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
