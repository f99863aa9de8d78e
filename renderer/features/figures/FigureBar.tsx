import { IconZoomIn, IconZoomOut, IconZoomReset } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Drawing } from '#shared/analysis/figures/drawing.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import './figures.css'

interface FigureBarProps {
  name: string
  /** What is shown of how much. */
  count: string
  /** Filters and choices of this figure. */
  children?: ReactNode
  onZoom(factor: number): void
  onFit(): void
  draw(): Drawing
}

/** The head of a figure: its name, what is shown, the legend, filters, zoom and export. */
export function FigureBar({ name, count, children, onZoom, onFit, draw }: FigureBarProps) {
  return (
    <div className="tool figure-bar">
      <h2>{name}</h2>
      <span className="f3 t12 num cut" role="status">
        {count}
      </span>
      <span className="grow" />
      {children}
      <span className="figure-tools">
        <span className="sep" />
        <IconAction label="Zoom out" keys="-" onClick={() => onZoom(1 / zoomStep)}>
          <IconZoomOut />
        </IconAction>
        <IconAction label="Zoom in" keys="+" onClick={() => onZoom(zoomStep)}>
          <IconZoomIn />
        </IconAction>
        <IconAction label="Show all" keys="0" onClick={onFit}>
          <IconZoomReset />
        </IconAction>
        <ExportMenu name={name} draw={draw} />
      </span>
    </div>
  )
}

/** How much one press of + or - zooms. */
export const zoomStep = 1.5
