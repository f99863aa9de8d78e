import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { isDeleteKey } from './keys.ts'

interface VirtualListProps {
  /** What a screen reader calls the list. */
  label: string
  count: number
  /** Height of a row in px before it has been measured. */
  estimate: number
  rowKey(index: number): string
  /** Draws a row; `active` is the row the keyboard is on. */
  row(index: number, active: boolean): ReactNode
  /** Index of the selected row, -1 for none. It is scrolled into view when it changes. */
  selected?: number
  /** A click on a row, or Enter or space on the active one. */
  onPick(index: number): void
  /** The keyboard moved to a row. */
  onMove?(index: number): void
  /** Del on a row, on a Mac also ⌫. */
  onDelete?: ((index: number) => void) | undefined
  /** Keys that the list does not know itself. */
  onKey?(event: KeyboardEvent, index: number): void
  className?: string
  /** Rows that only head a group: the keyboard skips them and they cannot be picked. */
  isHead?(index: number): boolean
  /** Makes it a grid: rows of cells under a header row that stays in sight. */
  header?: { height: number; content: ReactNode }
}

/** A list of any length with one tab stop: arrows move, Enter picks. Only the rows in view are in the page. */
export function VirtualList(props: VirtualListProps) {
  const { count, estimate, row, selected = -1, className } = props
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: props.rowKey,
    overscan: 6,
    paddingStart: props.header?.height ?? 0,
    scrollPaddingStart: props.header?.height ?? 0,
  })
  const keyboard = useListKeys(props, (index) => virtual.scrollToIndex(index))
  useEffect(() => {
    if (selected >= 0) virtual.scrollToIndex(selected)
  }, [selected, virtual])
  const items = virtual.getVirtualItems()
  const shown = items.some((item) => item.index === keyboard.active)
  return (
    <div
      ref={scroller}
      className={`vlist ${className ?? ''}`}
      {...listRole(props, shown ? `${id}-${keyboard.active}` : undefined)}
      {...keyboard.handlers}
    >
      {props.header && (
        <div className="vhead" style={headStyle(props.header.height)} {...headRole}>
          {props.header.content}
        </div>
      )}
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map((item) => {
          const head = props.isHead?.(item.index) ?? false
          const active = keyboard.focused && item.index === keyboard.active
          return (
            <div
              key={item.key}
              id={`${id}-${item.index}`}
              data-index={item.index}
              ref={virtual.measureElement}
              className={`vrow${active ? ' vactive' : ''}`}
              style={{ transform: `translateY(${item.start}px)` }}
              {...rowRole(head, item.index, item.index === selected, props)}
            >
              {row(item.index, active)}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The header lies over the place that the rows leave free at the top. */
function headStyle(height: number) {
  return { height, marginBottom: -height }
}

const headRole = { role: 'row', 'aria-rowindex': 1 }

/** The list has the one tab stop and names its active row. */
function listRole({ header, count, label }: VirtualListProps, activeId: string | undefined) {
  const role = header ? { role: 'grid', 'aria-rowcount': count + 1 } : { role: 'listbox' }
  return { ...role, tabIndex: 0, 'aria-label': label, 'aria-activedescendant': activeId }
}

/** What a row is to a screen reader. */
function rowRole(head: boolean, index: number, selected: boolean, { header, count }: VirtualListProps) {
  if (header) return { role: 'row', 'aria-rowindex': index + 2, ...(head ? {} : { 'aria-selected': selected }) }
  if (head) return { role: 'presentation' }
  return { role: 'option', 'aria-selected': selected, 'aria-setsize': count, 'aria-posinset': index + 1 }
}

const insideControl = 'button, input, a, textarea, [role="button"]'

/** Which row the keyboard is on, and what the keys do. */
function useListKeys(props: VirtualListProps, reveal: (index: number) => void) {
  const { count, selected = -1, onPick, onMove, onDelete, onKey, isHead } = props
  const [active, setActive] = useState(selected)
  const [focused, setFocused] = useState(false)
  useEffect(() => {
    if (selected >= 0) setActive(selected)
  }, [selected])
  const at = Math.min(active, count - 1)

  const move = (to: number, direction: number) => {
    let next = Math.max(0, Math.min(count - 1, to))
    while (isHead?.(next) && next + direction >= 0 && next + direction < count) next += direction
    if (isHead?.(next) || count === 0) return
    setActive(next)
    reveal(next)
    onMove?.(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.matches(insideControl)) return
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey
    const target = plain ? targetOf(event.key, at, count) : null
    const pick = plain && at >= 0 && (event.key === 'Enter' || event.key === ' ')
    if (target) move(target.to, target.direction)
    else if (pick) onPick(at)
    else if (onDelete && at >= 0 && isDeleteKey(event)) onDelete(at)
    else return onKey?.(event, at)
    event.preventDefault()
  }
  const onClick = (event: { target: EventTarget }) => {
    if (!(event.target instanceof Element) || event.target.closest(insideControl)) return
    const index = Number(event.target.closest('.vrow')?.getAttribute('data-index') ?? -1)
    if (index < 0 || isHead?.(index)) return
    setActive(index)
    onPick(index)
  }
  const onFocus = (event: { target: EventTarget; currentTarget: EventTarget & Element }) => {
    if (event.target !== event.currentTarget) return
    setFocused(event.currentTarget.matches(':focus-visible'))
    if (at < 0 && count > 0) setActive(isHead?.(0) ? 1 : 0)
  }
  return {
    active: at,
    focused,
    handlers: { onKeyDown, onClick, onFocus, onBlur: () => setFocused(false) },
  }
}

/** Where a key takes the keyboard's row, and in which direction to go on when that row cannot be picked. */
function targetOf(key: string, at: number, count: number): { to: number; direction: 1 | -1 } | null {
  const page = 10
  const targets: { [key: string]: { to: number; direction: 1 | -1 } } = {
    ArrowDown: { to: at + 1, direction: 1 },
    ArrowUp: { to: at - 1, direction: -1 },
    PageDown: { to: at + page, direction: 1 },
    PageUp: { to: at - page, direction: -1 },
    Home: { to: 0, direction: 1 },
    End: { to: count - 1, direction: -1 },
  }
  return targets[key] ?? null
}
