/** What the host's file dialog asks for; the host's `FileRequest`. */
export interface Request {
  mode: 'open' | 'open-many' | 'save'
  title: string
  accept: string
  filters: { name: string; extensions: string[] }[]
  suggestedName: string
  extension: string
}

/** One line of a folder. Size in bytes, time in ms UTC. */
export interface Entry {
  name: string
  folder: boolean
  size: number
  changedAt: number
}

/** A folder; `error` says why it could not be read. */
export interface Listing {
  folder: string
  crumbs: { name: string; path: string }[]
  entries: Entry[]
  error?: string
}

/** What choosing came to. */
export interface Choice {
  done?: true
  enter?: string
  exists?: string
  error?: string
}

export interface Start {
  request: Request
  places: { name: string; path: string }[]
  listing: Listing
}

/** The dialog's questions to its host, which knows the dialog by the token of its address. */
export interface Api {
  start(): Promise<Start | { error: string }>
  list(folder: string): Promise<Listing>
  makeFolder(folder: string, name: string): Promise<Listing>
  choose(folder: string, names: string[], overwrite: boolean): Promise<Choice>
  cancel(): Promise<unknown>
}

/** Speaks to the host that served the page. */
export function hostApi(token: string): Api {
  const ask = async <R>(question: string, body: object): Promise<R> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const answer = await fetch(`/api/${question}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await answer.json()) as R
  }
  return {
    start: () => ask('start', {}),
    list: (folder) => ask('list', { folder }),
    makeFolder: (folder, name) => ask('make-folder', { folder, name }),
    choose: (folder, names, overwrite) => ask('choose', { folder, names, overwrite }),
    cancel: () => ask('cancel', {}),
  }
}
