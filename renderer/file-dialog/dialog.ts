import type { FileQuestion, FolderEntry, FolderListing } from '#shared/protocol/file-dialog.ts'
import type { Api, Choice, Start } from './api.ts'
import { offerNewFolder } from './new-folder.ts'
import { button, emptyLine, line, part, stem } from './parts.ts'
import { chooseAll, findTyped, moveTo, nothing, type Selection, visible } from './selection.ts'

/** Typing within this many ms goes on with the same word. */
const typingPause = 800

/** The dialog of the page, until the user has chosen or cancelled. */
export class FileDialog {
  readonly #api: Api
  readonly #request: FileQuestion
  readonly #list = part('list', HTMLElement)
  readonly #name = part('name', HTMLInputElement)
  readonly #filter = part('filter', HTMLSelectElement)
  readonly #question = part('question', HTMLElement)
  #listing: FolderListing
  #entries: FolderEntry[] = []
  #selection: Selection = nothing
  #typed = { text: '', at: 0 }

  constructor(api: Api, { request, places, listing }: Start) {
    this.#api = api
    this.#request = request
    this.#listing = listing
    this.#label(places)
    this.#listen()
    this.#show(listing)
    this.#name.value = request.suggestedName
    if (request.mode === 'save') this.#editName()
    else this.#list.focus()
  }

  get #many(): boolean {
    return this.#request.mode === 'open-many'
  }

  get #saving(): boolean {
    return this.#request.mode === 'save'
  }

  #label(places: Start['places']): void {
    const { filters, accept, title } = this.#request
    document.title = title
    part('accept', HTMLButtonElement).textContent = accept
    const shortcuts = places.map(({ name, path }) => button(name, path, () => void this.#go(path)))
    part('places', HTMLElement).replaceChildren(...shortcuts)
    this.#list.setAttribute('aria-multiselectable', String(this.#many))
    this.#filter.replaceChildren(...filters.map(({ name }, index) => new Option(name, String(index))))
    this.#filter.hidden = filters.length < 2
    if (this.#saving) {
      offerNewFolder(async (name) => this.#show(await this.#api.makeFolder(this.#listing.folder, name)))
    }
  }

  #listen(): void {
    this.#list.addEventListener('click', (event) => this.#onClick(event))
    this.#list.addEventListener('dblclick', (event) => this.#open(indexOf(event)))
    this.#list.addEventListener('keydown', (event) => {
      if (this.#onListKey(event)) event.preventDefault()
    })
    this.#filter.addEventListener('change', () => this.#show(this.#listing))
    part('dialog', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault()
      if (this.#question.hidden) void this.#accept()
    })
    part('cancel', HTMLButtonElement).addEventListener('click', () => void this.#api.cancel())
    part('keep', HTMLButtonElement).addEventListener('click', () => this.#endQuestion())
    part('replace', HTMLButtonElement).addEventListener('click', () => void this.#accept(true))
    window.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#escape()
    })
  }

  #escape(): void {
    if (this.#question.hidden) void this.#api.cancel()
    else this.#endQuestion()
  }

  #show(listing: FolderListing): void {
    this.#listing = listing
    this.#entries = visible(listing.entries, this.#request.filters[Number(this.#filter.value)]?.extensions ?? [])
    this.#selection = nothing
    this.#say(listing.error)
    this.#showPath()
    this.#draw()
    if (!this.#saving) this.#name.value = ''
  }

  #showPath(): void {
    const { crumbs, folder } = this.#listing
    const buttons = crumbs.map(({ name, path }) => button(name, path, () => void this.#go(path)))
    buttons.at(-1)?.setAttribute('aria-current', 'true')
    const nav = part('crumbs', HTMLElement)
    nav.replaceChildren(...buttons)
    nav.scrollLeft = nav.scrollWidth
    for (const place of part('places', HTMLElement).querySelectorAll('button')) {
      place.setAttribute('aria-current', String(place.title === folder))
    }
  }

  #draw(): void {
    const { chosen, at } = this.#selection
    const lines = this.#entries.map((entry, index) => line(entry, index, chosen.has(entry.name)))
    this.#list.replaceChildren(...(lines.length > 0 ? lines : [emptyLine()]))
    const current = lines[at]
    this.#list.setAttribute('aria-activedescendant', current?.id ?? '')
    current?.classList.add('at')
    current?.scrollIntoView({ block: 'nearest' })
  }

  #select(next: Selection): void {
    this.#selection = next
    const files = this.#files()
    if (files.length > 0 || !this.#saving) this.#name.value = files.join(', ')
    this.#draw()
  }

  /** Names of the chosen files. */
  #files(): string[] {
    const chosen = this.#entries.filter((entry) => !entry.folder && this.#selection.chosen.has(entry.name))
    return chosen.map((entry) => entry.name)
  }

  /** The chosen files, unless the name was typed over. */
  #wanted(): string[] {
    const files = this.#files()
    const text = this.#name.value.trim()
    if (files.length > 0 && text === files.join(', ')) return files
    return text === '' ? [] : [text]
  }

  async #go(folder: string): Promise<void> {
    this.#show(await this.#api.list(folder))
    if (!this.#saving) this.#list.focus()
  }

  #up(): void {
    const above = this.#listing.crumbs.at(-2)
    if (above !== undefined) void this.#go(above.path)
  }

  async #accept(overwrite = false): Promise<void> {
    const names = this.#wanted()
    const current = this.#entries[this.#selection.at]
    if (names.length > 0) this.#settle(await this.#api.choose(this.#listing.folder, names, overwrite))
    else if (current?.folder) await this.#go(this.#inside(current))
    else this.#say(this.#saving ? 'Type a name for the file.' : 'Choose a file first.')
  }

  #settle(choice: Choice): void {
    if (choice.enter !== undefined) void this.#go(choice.enter)
    else if (choice.exists !== undefined) this.#ask(choice.exists)
    else this.#say(choice.error)
  }

  #ask(path: string): void {
    part('question-text', HTMLElement).textContent = `${path} exists already. Replacing it loses what is in it.`
    this.#question.hidden = false
    part('keep', HTMLButtonElement).focus()
  }

  #endQuestion(): void {
    this.#question.hidden = true
    this.#editName()
  }

  #editName(): void {
    this.#name.focus()
    this.#name.setSelectionRange(0, stem(this.#name.value))
  }

  #say(trouble: string | undefined): void {
    const place = part('trouble', HTMLElement)
    place.textContent = trouble ?? ''
    place.hidden = trouble === undefined
  }

  #open(index: number): void {
    const entry = this.#entries[index]
    if (entry?.folder) void this.#go(this.#inside(entry))
    else if (entry) void this.#accept()
  }

  #inside(entry: FolderEntry): string {
    return `${this.#listing.folder}/${entry.name}`
  }

  #onClick(event: MouseEvent): void {
    const index = indexOf(event)
    const how = !this.#many ? 'alone' : event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'alone'
    if (index >= 0) this.#select(moveTo(this.#entries, this.#selection, index, how))
  }

  /** Says whether the key was one of the list's. */
  #onListKey(event: KeyboardEvent): boolean {
    const command = event.ctrlKey || event.metaKey
    const to = this.#target(event.key)
    if (event.altKey && event.key === 'ArrowUp') this.#up()
    else if (to !== null) this.#move(to, event.shiftKey && this.#many)
    else if (event.key === 'Enter') this.#open(this.#selection.at)
    else if (event.key === 'Backspace') this.#up()
    else if (command && event.key === 'a' && this.#many) this.#select(chooseAll(this.#entries, this.#selection))
    else if (event.key.length === 1 && !command && !event.altKey) this.#type(event.key)
    else return false
    return true
  }

  #target(key: string): number | null {
    const { at } = this.#selection
    const last = this.#entries.length - 1
    const lines = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last, PageDown: at + 10, PageUp: at - 10 }
    return lines[key as keyof typeof lines] ?? null
  }

  #move(to: number, range: boolean): void {
    this.#select(moveTo(this.#entries, this.#selection, to, range ? 'range' : 'alone'))
  }

  #type(character: string): void {
    const now = performance.now()
    const again = now - this.#typed.at < typingPause
    this.#typed = { text: again ? this.#typed.text + character : character, at: now }
    const from = Math.max(0, this.#selection.at + (again ? 0 : 1))
    const found = findTyped(this.#entries, this.#typed.text, from)
    if (found >= 0) this.#move(found, false)
  }
}

function indexOf(event: MouseEvent): number {
  const found = event.target instanceof Element ? event.target.closest<HTMLElement>('.line') : null
  return Number(found?.dataset.index ?? -1)
}
