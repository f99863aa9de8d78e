/** Moving between columns without the mouse. */

/** Puts the keyboard into the text that is read or written; Esc in a list does this. */
export function focusText(): void {
  document.querySelector<HTMLElement>('[data-column="text"] [data-text], [data-column="text"]')?.focus()
}

/** What takes the arrows in a view: its text, its rows, or its drawing. */
const viewTargets = ['[data-text]', '[role="grid"]', '[role="listbox"]', '[tabindex="0"]', '.briefs-name'].map(
  (target) => `.col-text ${target}`,
)

/** What takes the keyboard in a view that has none of these, such as an empty one. */
const lastTargets = ['.col-text input', '.col-text button']

/** Frames that a view may take to be there. */
const patience = 60

/** Puts the keyboard into the view that was just asked for, once it is there and unless it has gone elsewhere since. */
export function focusView(frames = patience, from = document.activeElement): void {
  requestAnimationFrame(() => {
    const moved = document.activeElement !== from && document.activeElement !== document.body
    if (moved) return
    const targets = frames > 0 ? viewTargets : lastTargets
    const found = targets.map((target) => document.querySelector<HTMLElement>(target)).find(Boolean)
    if (found) found.focus()
    else if (frames > 0) focusView(frames - 1, from)
  })
}

/** Puts the keyboard into the view where nothing has it any more, because what had it is gone. */
export function focusIfLost(): void {
  focusView(patience, document.body)
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
