import type { FileQuestion, FolderListing } from '#shared/protocol/file-dialog.ts'

/** What choosing came to. */
export interface Choice {
  done?: true
  enter?: string
  exists?: string
  error?: string
}

/** What the dialog begins with. */
export interface Start {
  request: FileQuestion
  places: { name: string; path: string }[]
  listing: FolderListing
}

/** The dialog's questions to its host, which knows the dialog by the token of its address. */
export interface Api {
  start(): Promise<Start | { error: string }>
  list(folder: string): Promise<FolderListing>
  makeFolder(folder: string, name: string): Promise<FolderListing>
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
