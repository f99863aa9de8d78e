import { IconTimeline } from '@tabler/icons-react'
import { type KeyboardEvent, useMemo } from 'react'
import { gridMarks, momentAt, rowHeight, timelineDrawing, timelineFrame } from '#shared/analysis/figures/timeline.ts'
import type { TimelineItem } from '#shared/analysis/figures/timeline-items.ts'
import { timelineWords } from '#shared/views/timeline-words.ts'
import { useApp } from '../../app/store.ts'
import { useReadFirst } from '../../backend/queries.ts'
import { Key } from '../../ui/KeyCaps.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { FigureBar, zoomStep } from '../figures/FigureBar.tsx'
import { useSize } from '../figures/use-size.ts'
import { NoRecords } from '../table/NoRecords.tsx'
import { TimelineFilters } from './TimelineFilters.tsx'
import { TimelineLegend } from './TimelineLegend.tsx'
import { AxisLine, TimelineLine } from './TimelineLine.tsx'
import { useTimePointer } from './use-time-pointer.ts'
import { type Timeline, useTimeline } from './use-timeline.ts'

/** Events and forecasts of the project along time; a click or Enter opens the passage. */
export function TimelineView() {
  useReadFirst('event/list', {})
  const timeline = useTimeline()
  const { rows, span, asOf } = timeline
  const { ref, width } = useSize<HTMLDivElement>()
  const frame = useMemo(() => timelineFrame(Math.max(480, width), span, asOf), [width, span, asOf])
  const grid = useMemo(() => gridMarks(frame, rowHeight), [frame])
  const selected = useApp((state) => state.selected?.id)
  useTimePointer(ref, timeline, (x) => momentAt(x, frame))
  if (timeline.loaded && timeline.all.length === 0) return <NoEvents />
  const itemAt = (index: number) => {
    const row = rows[index]
    return row && 'item' in row ? row.item : undefined
  }
  return (
    <section className="figure-view" data-column="text" aria-label="Timeline">
      <FigureBar
        name="Timeline"
        count={timelineWords(timeline)}
        onZoom={timeline.zoom}
        onFit={() => timeline.setLook({ ...timeline.look, span: null })}
        draw={() => timelineDrawing(rows, timelineFrame(1240, span, asOf), `Timeline: ${timelineWords(timeline)}`)}
      >
        <TimelineFilters timeline={timeline} />
      </FigureBar>
      <div ref={ref} className="timeline-body">
        {width > 0 && (
          <VirtualList
            label="Timeline"
            className="timeline-rows"
            count={rows.length}
            estimate={24}
            header={{ height: 29, content: <AxisLine frame={frame} /> }}
            rowKey={(index) => rows[index]?.key ?? ''}
            isHead={(index) => 'head' in (rows[index] ?? {})}
            selected={rows.findIndex((row) => 'item' in row && row.item.id === selected)}
            onPick={(index) => openItem(itemAt(index))}
            onMove={(index) => selectItem(itemAt(index))}
            onKey={(event) => onKey(event, timeline)}
            row={(index) => {
              const row = rows[index]
              return (
                row && (
                  <TimelineLine
                    row={row}
                    frame={frame}
                    grid={grid}
                    selected={'item' in row && row.item.id === selected}
                  />
                )
              )
            }}
          />
        )}
      </div>
      <TimelineLegend />
    </section>
  )
}

function selectItem(item: TimelineItem | undefined): void {
  if (!item) return
  const article = item.passage ? { articleId: item.passage.articleId, passageId: item.passage.id } : {}
  useApp.getState().select({ kind: item.kind, id: item.id, ...article })
}

function openItem(item: TimelineItem | undefined): void {
  if (!item) return
  if (item.passage) useApp.getState().jumpTo(item.passage)
  selectItem(item)
}

const zooms: { readonly [key: string]: number } = { '+': zoomStep, '=': zoomStep, '-': 1 / zoomStep }
const pans: { readonly [key: string]: number } = { ArrowLeft: -0.1, ArrowRight: 0.1 }

function onKey(event: KeyboardEvent, timeline: Timeline): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const factor = zooms[event.key]
  const share = pans[event.key]
  if (factor !== undefined) timeline.zoom(factor)
  else if (share !== undefined) timeline.pan(share)
  else if (event.key === '0') timeline.setLook({ ...timeline.look, span: null })
  else return
  event.preventDefault()
}

function NoEvents() {
  return (
    <NoRecords
      Icon={IconTimeline}
      title="Nothing on the timeline yet"
      text={
        <>
          Events and claims with a horizon stand here along time. In an article, select what happened and press{' '}
          <Key name="V" />.
        </>
      }
    />
  )
}
