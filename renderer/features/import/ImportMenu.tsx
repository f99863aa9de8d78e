import { Menu } from '@mantine/core'
import { IconClipboardText, IconFileImport, IconWorldWww } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import { CommandItems } from '../../app/CommandItems.tsx'

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
        <CommandItems entries={entries} />
      </Menu.Dropdown>
    </Menu>
  )
}
