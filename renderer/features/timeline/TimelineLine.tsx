import { memo } from 'react'
import type { Mark } from '#shared/analysis/figures/drawing.ts'
import {
  axisMarks,
  headHeight,
  headMarks,
  itemMarks,
  rowHeight,
  type TimelineFrame,
} from '#shared/analysis/figures/timeline.ts'
import type { TimelineItem } from '#shared/analysis/figures/timeline-items.ts'
import type { TimelineRow } from '#shared/analysis/figures/timeline-rows.ts'
import { formatCount } from '#shared/views/format.ts'
import { Marks } from '../figures/Marks.tsx'

interface TimelineLineProps {
  row: TimelineRow
  frame: TimelineFrame
  /** The lines of the axis behind it. */
  grid: readonly Mark[]
  selected: boolean
}

/** One line of the timeline, or the head of a lane. */
export const TimelineLine = memo(({ row, frame, grid, selected }: TimelineLineProps) => {
  const item = 'item' in row ? row.item : null
  const name = 'item' in row ? said(row.item) : `${row.head}, ${row.count}`
  return (
    <div className={item ? `figure-line${selected ? ' on' : ''}` : ''} {...cellRole(name)}>
      <svg className="figure-row" width={frame.width} height={rowHeight} aria-hidden="true">
        <Marks marks={grid} />
        <Marks marks={'item' in row ? itemMarks(row.item, frame, selected) : headMarks(row, frame)} />
      </svg>
    </div>
  )
})

const cellRole = (name: string) => ({ role: 'gridcell', 'aria-label': name })

/** The axis above the lines. */
export function AxisLine({ frame }: { frame: TimelineFrame }) {
  return (
    <svg className="figure-row timeline-axis" width={frame.width} height={headHeight} aria-label="Time axis" role="img">
      <Marks marks={axisMarks(frame)} />
    </svg>
  )
}

function said({ title, likely, phrase, sources, shape }: TimelineItem): string {
  const forecast = shape === 'forecast' ? 'expected' : ''
  return [title, forecast, likely, phrase, formatCount(sources, 'source')].filter(Boolean).join(', ')
}
