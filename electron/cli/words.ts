/** What `dossier ls` lists. */
export const listed = ['articles', 'mentions', 'entities', 'claims', 'tags', 'notes', 'briefs', 'analysts'] as const
export type Listed = (typeof listed)[number]
/** What `dossier ls` does not list yet. */
export const notListedYet = ['events', 'relations'] as const

/** What `dossier export` writes. */
export const exported = ['pdf', 'html', 'md'] as const
export type Exported = (typeof exported)[number]
/** What `dossier export` does not write yet. */
export const notExportedYet = ['docx', 'csv', 'json', 'w3c', 'qdpx', 'qdc', 'brat'] as const

/** Templates of `dossier brief`, the usual one first. */
export const templates = ['key-judgements', 'empty'] as const
export type Template = (typeof templates)[number]
