import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'

/** One of the values of a menu. */
export interface RadioOption<V extends string> {
  value: V
  label: string
  icon?: ReactNode
}

interface RadioItemsProps<V extends string> {
  options: readonly RadioOption<V>[]
  value: V | null | undefined
  /** Called with the chosen value, also when it was chosen already. */
  onChoose(value: V): void
}

/** Values of a menu of which one holds; choosing closes the menu. */
export function RadioItems<V extends string>({ options, value, onChoose }: RadioItemsProps<V>) {
  return (
    <Menu.RadioGroup value={value ?? null} onChange={(chosen) => onChoose(chosen as V)}>
      {options.map((option) => (
        <Menu.RadioItem key={option.value} value={option.value} closeMenuOnClick>
          <span className="row radio-option">
            {option.icon}
            <bdi>{option.label}</bdi>
          </span>
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}
