import { Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { Drawing } from '#shared/analysis/figures/drawing.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import { exportFigure, type FigureFormat, figureFormats } from './export-figure.ts'

/** Writes what a view shows to a file. */
export function ExportMenu({ name, draw }: { name: string; draw(): Drawing }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconAction label={`Export the ${name.toLowerCase()}`}>
          <IconDownload />
        </IconAction>
      </Menu.Target>
      <Menu.Dropdown>
        {(Object.keys(figureFormats) as FigureFormat[]).map((format) => (
          <Menu.Item key={format} onClick={() => void exportFigure(name, format, draw)}>
            {figureFormats[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
