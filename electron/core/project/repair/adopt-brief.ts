import * as Y from 'yjs'
import type { NodeJson } from '#shared/brief/json.ts'
import { readBrief } from '#shared/brief/read-yjs.ts'
import { plainText } from '#shared/brief/text.ts'
import { insertBlocks } from '#shared/brief/write-yjs.ts'
import { updateOf } from '../documents.ts'

/** What stands between two blocks in a brief's plain text. */
const blank = '\n\n'

/**
 * Brings a brief's replica to a text that the tables still hold: blocks it has keep their form, missing ones come in
 * as plain paragraphs, those the text does not have go. Returns the update, or null when nothing is missing.
 */
export function adoptBriefText(doc: Y.Doc, text: string): Uint8Array | null {
  const blocks = readBrief(doc).root.children
  if (text === '' || plainText({ root: { type: 'root', children: blocks } }) === text) return null
  const root = doc.get('root', Y.XmlText)
  return updateOf(doc, () => {
    const isAligned = root.length === blocks.length
    if (!isAligned) root.delete(0, root.length)
    for (const edit of edits(isAligned ? blocks : [], text.split(blank))) {
      if (edit.type === 'delete') root.delete(edit.at, 1)
      else insertBlocks(doc, edit.at, edit.paragraphs.map(paragraph))
    }
  })
}

type Edit = { type: 'delete'; at: number } | { type: 'insert'; at: number; paragraphs: string[] }

/** What turns blocks into paragraphs of a text, in order; each place counts with the edits before it made. */
function edits(blocks: readonly NodeJson[], wanted: readonly string[]): Edit[] {
  const made: Edit[] = []
  let at = 0
  let done = 0
  for (const block of blocks) {
    const own = plainText({ root: { type: 'root', children: [block] } })
    const found = own === '' ? done : indexOf(wanted, own.split(blank), done)
    if (found < 0) {
      made.push({ type: 'delete', at })
      continue
    }
    if (found > done) made.push({ type: 'insert', at, paragraphs: wanted.slice(done, found) })
    at += found - done + 1
    done = own === '' ? done : found + own.split(blank).length
  }
  if (done < wanted.length) made.push({ type: 'insert', at, paragraphs: wanted.slice(done) })
  return made
}

/** Where a run of paragraphs begins, at or after `from`; -1 when it does not occur. */
function indexOf(all: readonly string[], run: readonly string[], from: number): number {
  for (let at = from; at + run.length <= all.length; at++)
    if (run.every((text, offset) => all[at + offset] === text)) return at
  return -1
}

function paragraph(text: string): NodeJson {
  return { type: 'paragraph', children: [{ type: 'text', text }] }
}
