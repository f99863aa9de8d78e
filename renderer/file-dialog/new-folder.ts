import { part } from './parts.ts'

/** Shows the button for a new folder. It turns into a field for the name; Enter makes the folder. */
export function offerNewFolder(make: (name: string) => Promise<void>): void {
  const opener = part('new-folder', HTMLButtonElement)
  opener.hidden = false
  opener.addEventListener('click', () => {
    const field = document.createElement('input')
    field.placeholder = 'Name of the new folder'
    field.setAttribute('aria-label', field.placeholder)
    field.addEventListener('blur', () => field.replaceWith(opener))
    field.addEventListener('keydown', (event) => onKey(event, field, make))
    opener.replaceWith(field)
    field.focus()
  })
}

function onKey(event: KeyboardEvent, field: HTMLInputElement, make: (name: string) => Promise<void>): void {
  if (event.key !== 'Enter' && event.key !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  const name = field.value.trim()
  field.blur()
  if (event.key === 'Enter' && name !== '') void make(name)
}
