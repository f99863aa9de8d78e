import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { PreviewRow } from './occurrences.ts'
import { PreviewLine } from './PreviewLine.tsx'

/** Px. */
const rowHeight = 26

/** The places by group: only the lines in view are in the page. */
export function PreviewList({ preview, look }: { preview: ReturnType<typeof usePreview>; look: string }) {
  const { rows, ticked, scroller, height, items, at, toggle } = preview
  return (
    <div
      ref={scroller}
      className="also-list"
      style={{ height: height + 10 }}
      role="listbox"
      aria-multiselectable
      aria-label="Places"
    >
      <div style={{ height, position: 'relative' }}>
        {items.map(({ index, start }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <div key={index} className="also-row" style={{ transform: `translateY(${start}px)` }}>
              <PreviewLine row={row} ticked={ticked} look={look} current={index === at} toggle={() => toggle(index)} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Lines with their ticks, the line the keyboard is on, and which lines are in the page; `places` can be ticked. */
export function usePreview(rows: readonly PreviewRow[], tickedAtFirst: ReadonlySet<number>, places: number) {
  const [ticked, setTicked] = useState(tickedAtFirst)
  useEffect(() => setTicked(tickedAtFirst), [tickedAtFirst])
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const toggle = (index: number) => {
    const row = rows[index]
    if (!row) return
    setAt(index)
    setTicked(toggled(ticked, row))
  }
  const onKey = (event: KeyboardEvent): boolean => {
    const step = stepOf(event.key, rows.length)
    if (step !== undefined) {
      const next = Math.max(0, Math.min(rows.length - 1, at + step))
      setAt(next)
      virtual.scrollToIndex(next)
    } else if (event.key === ' ') toggle(at)
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      setTicked(ticked.size === places ? new Set() : new Set(Array.from({ length: places }, (_, index) => index)))
    } else return false
    return true
  }
  return { rows, ticked, scroller, at, items: virtual.getVirtualItems(), height: virtual.getTotalSize(), toggle, onKey }
}

function stepOf(key: string, count: number): number | undefined {
  const steps: { [key: string]: number } = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 12,
    PageUp: -12,
    Home: -count,
    End: count,
  }
  return steps[key]
}

/** A place's tick turned; for a group, all of its places: off only when all are on. */
function toggled(ticked: ReadonlySet<number>, row: PreviewRow): Set<number> {
  const indexes = row.kind === 'group' ? row.indexes : [row.index]
  const next = new Set(ticked)
  const off = indexes.every((index) => ticked.has(index))
  for (const index of indexes) {
    if (off) next.delete(index)
    else next.add(index)
  }
  return next
}
