import { Button } from '@mantine/core'
import { IconBook2, IconFilePlus, IconFolderOpen } from '@tabler/icons-react'
import { runCommand } from '../../app/commands.ts'
import { KeyCaps } from '../../ui/KeyCaps.tsx'

/** The three ways in. */
export function StartActions() {
  return (
    <div className="start-acts">
      <Button
        variant="filled"
        fullWidth
        justify="space-between"
        leftSection={<IconFilePlus />}
        rightSection={<KeyCaps keys="Mod+N" />}
        onClick={() => runCommand('file.new')}
      >
        New project
      </Button>
      <Button
        fullWidth
        justify="space-between"
        leftSection={<IconFolderOpen />}
        rightSection={<KeyCaps keys="Mod+O" />}
        onClick={() => runCommand('file.open')}
      >
        Open
      </Button>
      <Button
        variant="subtle"
        fullWidth
        justify="space-between"
        leftSection={<IconBook2 />}
        onClick={() => runCommand('file.sample')}
      >
        Open the sample
      </Button>
    </div>
  )
}
