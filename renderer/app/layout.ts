/** Sizes of the frame's columns in px. All of it is plain arithmetic over the window's width and the analyst's wishes. */

/** Widths of the article list, in px. */
export const listRange = { min: 232, normal: 272, max: 480 } as const
/** Widths of the sidebar, in px. */
export const sideRange = { min: 304, normal: 352, max: 560 } as const
const railWide = 168
const railIcons = 48
/** The reader keeps its full measure with a margin for stripes where there is room, and 488 px of text at the least. */
const readerWish = 648
const readerLeast = 548

/** What the analyst has dragged and switched; kept as view state. */
export interface LayoutWishes {
  list: number
  side: number
  listOpen: boolean
  sideOpen: boolean
}

/** The columns as they are drawn. */
export interface Columns {
  rail: number
  railIcons: boolean
  /** Width of the article list, or null when it is folded. */
  list: number | null
  /** The window is too narrow for the list: it opens over the reader. */
  listFolds: boolean
  side: number | null
  /** The sidebar lies over the reader. */
  sideFloats: boolean
  /** The inspector takes the place of the sidebar's list, with a way back. */
  inspectorAlone: boolean
}

/**
 * Order of giving way: list and sidebar shrink, below 1256 px the list folds,
 * below 1024 the rail, below 900 the sidebar floats.
 */
export function columnsOf(width: number, wishes: LayoutWishes, hasList: boolean): Columns {
  const railIsIcons = width < 1024
  const rail = railIsIcons ? railIcons : railWide
  const listFolds = width < 1256
  const sideFloats = width < 900
  const listShown = hasList && wishes.listOpen && !listFolds
  const sideShown = wishes.sideOpen
  const room = width - rail - (listShown || (sideShown && !sideFloats) ? readerFor(width) : 0)
  const [list, side] = share(room, listShown ? wishes.list : 0, sideShown && !sideFloats ? wishes.side : 0)
  return {
    rail,
    railIcons: railIsIcons,
    list: listShown ? list : null,
    listFolds,
    side: sideShown ? (sideFloats ? Math.min(wishes.side, width - rail) : side) : null,
    sideFloats,
    inspectorAlone: width < 1024,
  }
}

function readerFor(width: number): number {
  return width >= 1400 ? readerWish : readerLeast
}

/** Gives list and sidebar what they wish if there is room, else shrinks both by the same share of what they can spare. */
function share(room: number, list: number, side: number): [list: number, side: number] {
  const lack = list + side - room
  if (lack <= 0) return [list, side]
  const spareList = Math.max(0, list - listRange.min)
  const spareSide = Math.max(0, side - sideRange.min)
  const part = Math.min(1, lack / Math.max(1, spareList + spareSide))
  return [Math.round(list - spareList * part), Math.round(side - spareSide * part)]
}
