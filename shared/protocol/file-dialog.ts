/** What a file dialog asks for, in words and rules, whatever host shows it. */
export interface FileQuestion {
  mode: 'open' | 'open-many' | 'save'
  title: string
  /** Label of the accepting button. */
  accept: string
  /** Extensions without dot. An empty list means any file. */
  filters: { name: string; extensions: string[] }[]
  /** File name to begin with, for saving. */
  suggestedName: string
  /** Appended to a name without it, for saving; without dot. */
  extension: string
}

/** One line of a folder. Size in bytes, time in ms UTC. */
export interface FolderEntry {
  name: string
  folder: boolean
  size: number
  changedAt: number
}

/** A folder as the dialog shows it. Hidden files are left out; `error` says why it could not be read. */
export interface FolderListing {
  folder: string
  /** The folder and those above it, the root first. */
  crumbs: { name: string; path: string }[]
  entries: FolderEntry[]
  error?: string
}
