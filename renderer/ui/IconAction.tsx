import { ActionIcon, Tooltip } from '@mantine/core'
import type { ComponentPropsWithRef } from 'react'
import { KeyCaps } from './KeyCaps.tsx'

interface IconActionProps extends Omit<ComponentPropsWithRef<'button'>, 'color' | 'style'> {
  /** Name read out and shown as a tooltip. */
  label: string
  /** Shortcut shown in the tooltip. */
  keys?: string | undefined
  /** Tooltip where it says more than the name, e.g. what undo would take back. */
  detail?: string | undefined
  /** A switch that is on or off. */
  pressed?: boolean
  disabled?: boolean
  small?: boolean
}

/** A button that is only an icon: always named, with a tooltip that shows its shortcut. */
export function IconAction({ label, keys, detail, pressed, disabled, small, onClick, ...rest }: IconActionProps) {
  return (
    <Tooltip
      label={
        <span className="row" style={{ gap: 8 }}>
          {detail ?? label}
          {keys && <KeyCaps keys={keys} />}
        </span>
      }
    >
      <ActionIcon
        aria-label={label}
        size={small ? 24 : 28}
        {...rest}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        {...(disabled ? { 'data-disabled': true, 'aria-disabled': true } : { onClick })}
      />
    </Tooltip>
  )
}
