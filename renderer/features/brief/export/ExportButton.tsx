import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { IconAction } from '../../../ui/IconAction.tsx'
import { type ExportFormat, exportBrief, formatNames } from './export-brief.ts'

/** PDF at once, the other formats beside it. */
export function ExportButton({ id, title }: { id: string; title: string }) {
  const [busy, setBusy] = useState(false)
  const start = async (format: ExportFormat) => {
    setBusy(true)
    await exportBrief(id, title, format)
    setBusy(false)
  }
  return (
    <span className="row export">
      <Button
        variant="default"
        leftSection={<IconPrinter className="s" />}
        disabled={busy}
        onClick={() => void start('pdf')}
      >
        PDF
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconAction label="Export" disabled={busy}>
            <IconChevronDown className="s" />
          </IconAction>
        </Menu.Target>
        <Menu.Dropdown>
          {(['pdf', 'html', 'md'] as const).map((format) => (
            <Menu.Item key={format} onClick={() => void start(format)}>
              {formatNames[format]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </span>
  )
}
