import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'

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
  /** Keys that the list does not know itself. */
  onKey?(event: KeyboardEvent, index: number): void
  className?: string
  /** Rows that only head a group: the keyboard skips them and they cannot be picked. */
  isHead?(index: number): boolean
}

/** A list of any length with one tab stop: arrows move, Enter picks. Only the rows in view are in the page. */
export function VirtualList(props: VirtualListProps) {
  const { count, label, estimate, row, selected = -1, className } = props
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: props.rowKey,
    overscan: 6,
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
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={shown ? `${id}-${keyboard.active}` : undefined}
      onKeyDown={keyboard.onKeyDown}
      onClick={keyboard.onClick}
      onFocus={keyboard.onFocus}
      onBlur={keyboard.onBlur}
    >
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
              {...(head
                ? { role: 'presentation' }
                : {
                    role: 'option',
                    'aria-selected': item.index === selected,
                    'aria-setsize': count,
                    'aria-posinset': item.index + 1,
                  })}
            >
              {row(item.index, active)}
            </div>
          )
        })}
      </div>
    </div>
  )
}

const insideControl = 'button, input, a, textarea, [role="button"]'

/** Which row the keyboard is on, and what the keys do. */
function useListKeys(props: VirtualListProps, reveal: (index: number) => void) {
  const { count, selected = -1, onPick, onMove, onKey, isHead } = props
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
  return { active: at, focused, onKeyDown, onClick, onFocus, onBlur: () => setFocused(false) }
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
