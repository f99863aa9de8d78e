import type { FolderEntry } from '#shared/protocol/file-dialog.ts'

/** The element of an id, of the kind it must be. */
export function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id)
  if (element instanceof kind) return element
  throw new Error(`The dialog's page has no ${id}.`)
}

/** A button with a label; a path is shown in full on hover. */
export function button(label: string, title: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  Object.assign(made, { type: 'button', textContent: label, title })
  made.addEventListener('click', act)
  return made
}

/** A line of the list. */
export function line(entry: FolderEntry, index: number, chosen: boolean): HTMLDivElement {
  const made = document.createElement('div')
  made.id = `line-${index}`
  made.dataset.index = String(index)
  made.setAttribute('role', 'option')
  made.setAttribute('aria-selected', String(chosen))
  made.className = entry.folder ? 'line folder' : 'line file'
  made.append(
    cell('name', entry.name),
    cell('when', when(entry.changedAt)),
    cell('size', entry.folder ? '' : size(entry.size)),
  )
  return made
}

/** What the list says when nothing in the folder can be chosen. */
export function emptyLine(): HTMLDivElement {
  const made = document.createElement('div')
  Object.assign(made, { className: 'line empty', textContent: 'Nothing to choose in this folder.' })
  return made
}

/** Length of a file name without its extension, so that typing replaces the name only. */
export function stem(name: string): number {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? dot : name.length
}

function cell(className: string, text: string): HTMLSpanElement {
  const made = document.createElement('span')
  const own = document.createElement('bdi')
  own.textContent = text
  made.className = className
  made.append(own)
  return made
}

const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

function when(ms: number): string {
  return date.format(ms)
}

/** Bytes in the unit people use for files. */
export function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** power
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power]}`
}
