import {
  $createNodeSelection,
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootOrShadowRoot,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { $createCitationNode } from '#shared/brief/nodes/citation-node.ts'
import { $createClaimBlockNode } from '#shared/brief/nodes/claim-block-node.ts'
import { $createEntityCardNode } from '#shared/brief/nodes/entity-card-node.ts'
import { $createFigureNode } from '#shared/brief/nodes/figure-node.ts'
import { $createQuoteBlockNode } from '#shared/brief/nodes/quote-block-node.ts'
import { $createSourcesNode } from '#shared/brief/nodes/sources-node.ts'
import type { Insertable } from './insertable.ts'

/** Puts something where the caret is: a citation into the line, everything else after the block. Focuses the text. */
export function insertAtCaret(editor: LexicalEditor, what: Insertable): void {
  let key = ''
  editor.update(
    () => {
      const node = what.kind === 'citation' ? $createCitationNode(what.citation) : $nodeOf(what)
      if (what.kind === 'citation') $insertInline(node)
      else $insertBlock(node)
      key = node.getKey()
    },
    { onUpdate: () => editor.focus(() => editor.getElementByKey(key)?.scrollIntoView({ block: 'nearest' })) },
  )
}

/** Puts something before or after a block, as it was dropped there. */
export function insertAtBlock(editor: LexicalEditor, what: Insertable, key: string, before: boolean): void {
  editor.update(
    () => {
      const block = $getNodeByKey(key)
      if (!block) return
      const node = $nodeOf(what)
      if (before) block.insertBefore(node)
      else block.insertAfter(node)
      $selectNode(node)
    },
    { onUpdate: () => editor.focus() },
  )
}

/** Puts the list of sources at the end, where it is not there yet. */
export function $insertSources(): void {
  if (
    !$getRoot()
      .getChildren()
      .some((node) => node.getType() === 'sources')
  ) {
    $getRoot().append($createSourcesNode({ passages: true }), $createParagraphNode())
  }
}

function $nodeOf(what: Insertable): LexicalNode {
  switch (what.kind) {
    case 'citation':
      return $createParagraphNode().append($createCitationNode(what.citation))
    case 'quote':
      return $createQuoteBlockNode({ citation: what.citation, attribution: what.attribution })
    case 'claim':
      return $createClaimBlockNode(what.claim)
    case 'entity':
      return $createEntityCardNode(what.entity)
    case 'figure':
      return $createFigureNode(what.figure)
  }
}

/** A citation follows the word before the caret without a blank. */
function $insertInline(node: LexicalNode): void {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) {
    if (!selection.isCollapsed()) $toEnd(selection.isBackward() ? selection.anchor : selection.focus)
    const now = $getSelection()
    if ($isRangeSelection(now)) now.insertNodes([node])
    return
  }
  if ($isNodeSelection(selection)) {
    const [selected] = selection.getNodes()
    if (selected && $isDecoratorNode(selected) && selected.isInline()) {
      selected.insertAfter(node)
      node.selectNext(0, 0)
      return
    }
  }
  const last = $lastTextBlock()
  last.append(node)
  last.selectEnd()
}

function $toEnd(point: { key: string; offset: number; type: 'text' | 'element' }): void {
  const node = $getNodeByKey(point.key)
  if ($isTextNode(node)) node.select(point.offset, point.offset)
  else if ($isElementNode(node)) node.select(point.offset, point.offset)
}

/** The last block that holds text, made when there is none. */
function $lastTextBlock(): ElementNode {
  const last = $lastBlock()
  if ($isElementNode(last) && last.getType() === 'paragraph') return last
  const made = $createParagraphNode()
  $appendToText(made)
  return made
}

/** The list of sources stays the last block. */
function $lastBlock(): LexicalNode | null {
  const last = $getRoot().getLastChild()
  return last?.getType() === 'sources' ? last.getPreviousSibling() : last
}

/** Puts a block at the end of the text, before the list of sources. */
function $appendToText(node: LexicalNode): void {
  const last = $getRoot().getLastChild()
  if (last?.getType() === 'sources') last.insertBefore(node)
  else $getRoot().append(node)
}

/** After the block with the caret, or in its place where it is an empty paragraph; a place to write follows it. */
function $insertBlock(node: LexicalNode): void {
  const block = $blockOfSelection()
  if (block === null) $appendToText(node)
  else if (block.getType() === 'paragraph' && $isElementNode(block) && block.isEmpty()) block.replace(node)
  else block.insertAfter(node)
  $writeAfter(node)
}

/** Puts the caret into the paragraph after a block, which is made where something else or nothing follows. */
export function $writeAfter(block: LexicalNode): void {
  const next = block.getNextSibling()
  if ($isParagraphNode(next)) {
    next.selectStart()
    return
  }
  const place = $createParagraphNode()
  block.insertAfter(place)
  place.selectStart()
}

/** The block of the brief itself that the selection is in; a list or table counts as one block. */
function $blockOfSelection(): LexicalNode | null {
  const selection = $getSelection()
  const node = $isRangeSelection(selection)
    ? selection.focus.getNode()
    : $isNodeSelection(selection)
      ? selection.getNodes()[0]
      : undefined
  if (!node) return null
  if ($isRootOrShadowRoot(node)) {
    return $isRangeSelection(selection) ? $getRoot().getChildAtIndex(Math.max(0, selection.focus.offset - 1)) : null
  }
  let block: LexicalNode = node
  for (let parent = block.getParent(); parent !== null && parent.getKey() !== 'root'; parent = block.getParent())
    block = parent
  return block
}

function $selectNode(node: LexicalNode): void {
  if ($isElementNode(node)) {
    node.selectEnd()
    return
  }
  const selection = $createNodeSelection()
  selection.add(node.getKey())
  $setSelection(selection)
}
