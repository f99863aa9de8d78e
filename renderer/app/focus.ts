/** Moving between columns without the mouse. */

/** Puts the keyboard into the text that is read or written; Esc in a list does this. */
export function focusText(): void {
  document.querySelector<HTMLElement>('[data-column="text"] [data-text], [data-column="text"]')?.focus()
}

const columnOrder = ['rail', 'list', 'text', 'side', 'inspector']

/** Moves the keyboard to the next column (or the one before). */
export function focusColumn(direction: 1 | -1): void {
  const columns = columnOrder
    .map((name) => document.querySelector<HTMLElement>(`[data-column="${name}"]`))
    .filter((column) => column !== null)
  const at = columns.findIndex((column) => column.contains(document.activeElement))
  const next = columns[(at + direction + columns.length) % columns.length]
  const inside = next?.querySelector<HTMLElement>(
    '[data-text], [role="listbox"], [role="grid"], [aria-current], button, input, textarea',
  )
  ;(inside ?? next)?.focus()
}
