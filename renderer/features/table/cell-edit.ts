import { create } from 'zustand'

/** The cell that is edited in its row, if one is: the record's id and the name of the field. */
export const useCellEdit = create<{ at: { id: string; field: string } | null }>(() => ({ at: null }))

/** The fields of a row that can be edited there and are seen, in order. */
function cellsOf(row: Element | null | undefined): HTMLElement[] {
  const cells = [...(row?.querySelectorAll<HTMLElement>('[data-field]') ?? [])]
  return cells.filter((cell) => cell.offsetParent !== null)
}

/** Edits the first field of the row that is selected in a table; says whether there is one. */
export function editSelected(table: Element | null): boolean {
  const [first] = cellsOf(table?.querySelector('.table-row.on'))
  if (first) openCell(first)
  return first !== undefined
}

/** Edits a cell in its place. */
export function openCell(cell: HTMLElement): void {
  const { record: id = '', field = '' } = cell.dataset
  useCellEdit.setState({ at: { id, field } })
}

/** Goes on to the next or the last field of the row; behind its end, back to the table. */
export function onward(cell: HTMLElement, back: boolean): void {
  const cells = cellsOf(cell.closest('.table-row'))
  const next = cells[cells.indexOf(cell) + (back ? -1 : 1)]
  if (next) openCell(next)
  else endEdit(cell)
}

/** Ends the editing and gives the keyboard back to the table. */
export function endEdit(cell: HTMLElement | null): void {
  useCellEdit.setState({ at: null })
  cell?.closest<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true })
}
