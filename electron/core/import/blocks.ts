import type { Element, Nodes, Root } from 'hast'
import { type BlockSink, blockSink, type RawBlock } from './block-sink.ts'
import { attribute, isBlock, isElement, isHidden, statedDirection } from './elements.ts'
import { continueItem, mergeCell } from './merge-blocks.ts'
import { type Place, placeIn, placeInline, startPlace } from './place.ts'
import { isDataTable, tableCells } from './tables.ts'

/** A walk through one tree. */
interface Walk {
  sink: BlockSink
  base: string | undefined
  tables: number
}

/**
 * Turns a tree into blocks: every shown character once and in order, white space folded as a browser folds it.
 * Elements that hold text are marked with `data-dossier`, so that it can be told later which of them an extractor kept.
 * `base` is the address that relative links are resolved against.
 */
export function blocksOf(tree: Root, base: string | undefined): RawBlock[] {
  const walk: Walk = { sink: blockSink(), base, tables: 0 }
  visitAll(walk, tree.children as Nodes[], startPlace)
  walk.sink.flush()
  return walk.sink.found
}

function visitAll(walk: Walk, nodes: readonly Nodes[], at: Place): void {
  for (const node of nodes) visit(walk, node, at)
}

function visit(walk: Walk, node: Nodes, at: Place): void {
  if (node.type === 'text') walk.sink.text(node.value, at)
  else if (!isElement(node) || isHidden(node)) return
  else if (node.tagName === 'br') walk.sink.lineBreak()
  else if (node.tagName === 'img') walk.sink.image(node, at)
  else if (isBlock(node)) visitBlock(walk, node, at)
  else visitInline(walk, node, at)
}

function visitInline(walk: Walk, element: Element, at: Place): void {
  const inside = placeInline(element, at, walk.base)
  const quoted = element.tagName === 'q'
  if (quoted) walk.sink.text('“', inside)
  visitAll(walk, element.children, inside)
  if (quoted) walk.sink.text('”', inside)
}

function visitBlock(walk: Walk, element: Element, at: Place): void {
  walk.sink.flush()
  if (element.tagName === 'hr') walk.sink.rule(element, at)
  else if (element.tagName === 'table' && isDataTable(element)) visitTable(walk, element, at)
  else if (['ul', 'ol', 'menu'].includes(element.tagName)) visitList(walk, element, at)
  else visitAll(walk, element.children, placeIn(element, at))
  walk.sink.flush()
}

function visitList(walk: Walk, list: Element, at: Place): void {
  const ordered = list.tagName === 'ol'
  const inside: Place = { ...placeIn(list, at), depth: at.depth + 1, ordered }
  let number = Number.parseInt(attribute(list, 'start'), 10)
  if (Number.isNaN(number)) number = 1
  for (const child of list.children) {
    if (!isElement(child) || child.tagName !== 'li') visit(walk, child, inside)
    else if (!isHidden(child)) {
      const own = Number.parseInt(attribute(child, 'value'), 10)
      if (!Number.isNaN(own)) number = own
      visitItem(walk, child, inside, ordered ? number++ : undefined)
    }
  }
}

function visitItem(walk: Walk, item: Element, at: Place, number: number | undefined): void {
  walk.sink.flush()
  const list = { ordered: at.ordered, depth: at.depth, ...(number === undefined ? {} : { number }) }
  const before = walk.sink.found.length
  visitAll(walk, item.children, {
    ...at,
    ...(at.kind === 'cell' ? {} : { kind: 'list-item', list }),
    holder: item,
    direction: statedDirection(item) ?? at.direction,
  })
  walk.sink.flush()
  continueItem(walk.sink.found, before, list)
}

function visitTable(walk: Walk, table: Element, at: Place): void {
  const number = walk.tables++
  for (const { element, row, column, header } of tableCells(table)) {
    walk.sink.flush()
    const inside = placeIn(element, at)
    const before = walk.sink.found.length
    if (element.tagName === 'caption') visitAll(walk, element.children, { ...inside, kind: 'paragraph', caption: true })
    else visitAll(walk, element.children, { ...inside, kind: 'cell' })
    walk.sink.flush()
    if (element.tagName !== 'caption') mergeCell(walk.sink.found, before, { table: number, row, column, header })
  }
}
