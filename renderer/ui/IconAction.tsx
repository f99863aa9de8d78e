import { ActionIcon, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { KeyCaps } from './KeyCaps.tsx'

interface IconActionProps {
  /** Name read out and shown as a tooltip. */
  label: string
  /** Shortcut shown in the tooltip. */
  keys?: string | undefined
  /** More for the tooltip, e.g. what undo would take back. */
  detail?: string | undefined
  onClick?: () => void
  /** A switch that is on or off. */
  pressed?: boolean
  disabled?: boolean
  small?: boolean
  children: ReactNode
}

/** A button that is only an icon: always named, with a tooltip that shows its shortcut. */
export function IconAction({ label, keys, detail, onClick, pressed, disabled, small, children }: IconActionProps) {
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
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        {...(onClick ? { onClick } : {})}
        {...(disabled ? { 'data-disabled': true, 'aria-disabled': true } : {})}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
