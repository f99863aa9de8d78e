import { type KeyboardEvent, useEffect, useRef } from 'react'
import { ArticleList } from '../features/articles/ArticleList.tsx'
import { BriefSidebar } from '../features/brief/side/BriefSidebar.tsx'
import { Sidebar } from '../features/sidebar/Sidebar.tsx'
import { ResizeHandle } from '../ui/ResizeHandle.tsx'
import { listRange, sideRange } from './layout.ts'
import { useApp } from './store.ts'
import { useLayout } from './use-layout.ts'

/** The article list: a column, or over the reader where the window is too narrow. */
export function ListColumn() {
  const layout = useLayout()
  const { list } = layout.columns
  if (layout.listFloating) return <FloatingList onClose={layout.toggleList} />
  if (list === null) return null
  return (
    <>
      <div style={{ width: list, flex: 'none' }}>
        <ArticleList />
      </div>
      <ResizeHandle
        label="Width of the article list"
        grows="right"
        size={list}
        min={listRange.min}
        max={listRange.max}
        onResize={layout.setListWidth}
      />
    </>
  )
}

/** The folded list over the reader; gone after a choice, on Esc, or with a click beside it. */
function FloatingList({ onClose }: { onClose(): void }) {
  const ref = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
    const onPointerDown = ({ target }: PointerEvent) => {
      const inside =
        target instanceof Element && target.closest('.list-floating, .list-menu, .mantine-Menu-dropdown, .bar')
      if (!inside) close.current()
    }
    window.addEventListener('pointerdown', onPointerDown)
    return () => window.removeEventListener('pointerdown', onPointerDown)
  }, [])
  const handlers = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    },
  }
  return (
    <div ref={ref} className="list-floating" {...handlers}>
      <ArticleList onOpen={onClose} />
    </div>
  )
}

/** The sidebar: a column, or over the reader where the window is too narrow. */
export function SideColumn() {
  const layout = useLayout()
  const briefOpen = useApp((state) => state.view === 'briefs' && state.briefId !== null)
  const { side, sideFloats } = layout.columns
  if (side === null) return null
  return (
    <>
      {!sideFloats && (
        <ResizeHandle
          label="Width of the sidebar"
          grows="left"
          size={side}
          min={sideRange.min}
          max={sideRange.max}
          onResize={layout.setSideWidth}
        />
      )}
      <div className={sideFloats ? 'side-floating' : ''} style={{ width: side, flex: 'none' }}>
        {briefOpen ? <BriefSidebar /> : <Sidebar />}
      </div>
    </>
  )
}
