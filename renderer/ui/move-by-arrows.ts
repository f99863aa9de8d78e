import type { KeyboardEvent } from 'react'

/** Up and Down move the keyboard between the rows of a list, each by the button that a selector finds in it. */
export function moveByArrows(event: KeyboardEvent<HTMLUListElement>, selector: string): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const at = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement))
  if (step === 0 || at < 0) return
  rows[at + step]?.focus()
  event.preventDefault()
}
