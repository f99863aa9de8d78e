import { Menu } from '@mantine/core'
import type { ComponentType } from 'react'
import { KeyCaps } from '../ui/KeyCaps.tsx'
import { findCommand, runCommand } from './commands.ts'

interface CommandItemsProps {
  entries: readonly { id: string; Icon: ComponentType }[]
}

/** Commands as items of a menu, with their keys; those that are not there are left out. */
export function CommandItems({ entries }: CommandItemsProps) {
  return entries.map(({ id, Icon }) => {
    const command = findCommand(id)
    return command ? (
      <Menu.Item
        key={id}
        leftSection={<Icon />}
        rightSection={command.keys ? <KeyCaps keys={command.keys} /> : null}
        disabled={command.enabled?.() === false}
        onClick={() => runCommand(id)}
      >
        {command.title}
      </Menu.Item>
    ) : null
  })
}
