import { Menu } from '@mantine/core'
import { IconClipboardText, IconFileImport, IconWorldWww } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import { findCommand, runCommand } from '../../app/commands.ts'
import { KeyCaps } from '../../ui/KeyCaps.tsx'

const entries = [
  { id: 'file.import', Icon: IconFileImport },
  { id: 'file.import-paste', Icon: IconClipboardText },
  { id: 'file.import-url', Icon: IconWorldWww },
] as const

/** The ways in for articles, opened from the given button. */
export function ImportMenu({ children }: { children: ReactElement }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ id, Icon }) => {
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
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
