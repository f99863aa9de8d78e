import type { SourceBlock, Span } from '#shared/model/block.ts'
import type { RawBlock } from './block-sink.ts'

/** Only the first block of a list item carries its mark; what follows in the same item is a paragraph of its own. */
export function continueItem(found: RawBlock[], before: number, list: SourceBlock['list']): void {
  const own = found.slice(before).filter(({ block }) => block.list !== undefined && block.list === list)
  for (const { block } of own.slice(1)) {
    block.kind = 'paragraph'
    delete block.list
  }
}

/** A cell is one block, whatever blocks stand in it; its lines are kept and its images follow it. */
export function mergeCell(found: RawBlock[], before: number, cell: SourceBlock['cell']): void {
  const parts = found.splice(before)
  const texts = parts.filter(({ block }) => block.kind !== 'image' && block.kind !== 'rule')
  const [first] = texts
  if (first && cell) found.push({ ...first, block: cellBlock(texts, cell), marks: allMarks(texts) })
  found.push(...parts.filter(({ block }) => block.kind === 'image'))
}

function cellBlock(texts: readonly RawBlock[], cell: NonNullable<SourceBlock['cell']>): RawBlock['block'] {
  const spans: Span[] = []
  let text = ''
  for (const { block } of texts) {
    const offset = text === '' ? 0 : text.length + 1
    text = text === '' ? block.text : `${text}\n${block.text}`
    for (const span of block.spans ?? []) spans.push({ ...span, start: span.start + offset, end: span.end + offset })
  }
  return { kind: 'cell', text, cell, ...(spans.length > 0 ? { spans } : {}) }
}

function allMarks(texts: readonly RawBlock[]): Map<number, number> {
  const all = new Map<number, number>()
  for (const { marks } of texts) for (const [mark, units] of marks) all.set(mark, (all.get(mark) ?? 0) + units)
  return all
}
