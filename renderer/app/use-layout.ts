import { useViewportSize } from '@mantine/hooks'
import { create } from 'zustand'
import { type Columns, columnsOf, type LayoutWishes, listRange, sideRange } from './layout.ts'
import { useApp, type View } from './store.ts'
import { useViewState } from './view-state.ts'

interface StoredLayout {
  list: number
  side: number
  inspector: number
  listOpen: boolean
  /** Views whose sidebar is open or closed against their habit. */
  sides: { [view: string]: boolean }
}

const initial: StoredLayout = {
  list: listRange.normal,
  side: sideRange.normal,
  inspector: 400,
  listOpen: true,
  sides: {},
}

/** Views whose sidebar is open unless closed. */
const withSide: readonly View[] = [
  'articles',
  'entities',
  'entity',
  'events',
  'relations',
  'network',
  'map',
  'forecasts',
  'codebook',
  'briefs',
]

interface Floating {
  /** The folded article list lies open over the reader. */
  listFloating: boolean
  setListFloating(open: boolean): void
}

const useFloating = create<Floating>((set) => ({
  listFloating: false,
  setListFloating: (listFloating) => set({ listFloating }),
}))

/** The columns as they are drawn, and what changes them. */
export interface Layout {
  columns: Columns
  inspectorHeight: number
  listFloating: boolean
  setListWidth(width: number): void
  setSideWidth(width: number): void
  setInspectorHeight(height: number): void
  toggleList(): void
  toggleSide(): void
  openSide(): void
}

/** The columns of the window now, and how to change them; what is changed survives closing the window. */
export function useLayout(): Layout {
  const { width } = useViewportSize()
  const view = useApp((state) => state.view)
  const [stored, store] = useViewState<StoredLayout>('layout', initial, 'app')
  const { listFloating, setListFloating } = useFloating()
  const nothingBeside = useApp((state) => state.view === 'briefs' && state.briefId === null)
  const sideOpen = !nothingBeside && (stored.sides[view] ?? withSide.includes(view))
  const wishes: LayoutWishes = { list: stored.list, side: stored.side, listOpen: stored.listOpen, sideOpen }
  const columns = columnsOf(width || window.innerWidth, wishes, view === 'articles')
  const setSideOpen = (open: boolean) => store({ ...stored, sides: { ...stored.sides, [view]: open } })
  return {
    columns,
    inspectorHeight: stored.inspector,
    listFloating: listFloating && columns.listFolds && view === 'articles',
    setListWidth: (list) => store({ ...stored, list }),
    setSideWidth: (side) => store({ ...stored, side }),
    setInspectorHeight: (inspector) => store({ ...stored, inspector }),
    toggleList: () =>
      columns.listFolds ? setListFloating(!listFloating) : store({ ...stored, listOpen: !stored.listOpen }),
    toggleSide: () => setSideOpen(!sideOpen),
    openSide: () => {
      if (!sideOpen) setSideOpen(true)
    },
  }
}
