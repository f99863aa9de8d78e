import { InvalidArgumentError } from 'commander'

/** What `dossier ls` lists. */
export const listed = [
  'articles',
  'entities',
  'mentions',
  'claims',
  'events',
  'relations',
  'tags',
  'notes',
  'briefs',
  'analysts',
] as const
/** One of the words after `dossier ls`. */
export type Listed = (typeof listed)[number]

/** What `dossier export` writes. */
export const exported = ['pdf', 'html', 'md'] as const
/** One of the words after `--to`. */
export type Exported = (typeof exported)[number]
/** What `dossier export` does not write yet. */
export const notExportedYet = ['docx', 'csv', 'json', 'w3c', 'qdpx', 'qdc', 'brat'] as const

/** Templates of `dossier brief`, the usual one first. */
export const templates = ['key-judgements', 'empty'] as const
/** One of the words after `--template`. */
export type Template = (typeof templates)[number]

/** Whether a word is one of a list. */
export function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return words.some((one) => one === word)
}

/** Reads a number from 1. */
export function positive(text: string): number {
  return whole(text, 1, Number.MAX_SAFE_INTEGER, 'A number from 1 is needed.')
}

/** Makes a reader of numbers from 1 up to another one. */
export function upTo(most: number): (text: string) => number {
  return (text) => whole(text, 1, most, `A number from 1 to ${most} is needed.`)
}

/** Reads the number of a port; 0 takes any that is free. */
export function port(text: string): number {
  return whole(text, 0, 65_535, 'A number up to 65535 is needed.')
}

function whole(text: string, least: number, most: number, sentence: string): number {
  const number = Number(text)
  if (/^[0-9]+$/.test(text) && number >= least && number <= most) return number
  throw new InvalidArgumentError(sentence)
}
