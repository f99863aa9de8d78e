import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, type HeadingTagType } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import { INSERT_TABLE_COMMAND } from '@lexical/table'
import { $createParagraphNode, $getSelection, $isRangeSelection, type ElementNode, type LexicalEditor } from 'lexical'

/** What a block of text can be. */
export const blockTypes = {
  paragraph: 'Body text',
  h1: 'Heading 1',
  h2: 'Heading 2',
  h3: 'Heading 3',
  bullet: 'Bulleted list',
  number: 'Numbered list',
  quote: 'Quotation',
} as const
/** Kinds of blocks that the toolbar offers. */
export type BlockType = keyof typeof blockTypes

/** Turns the blocks of the selection into another type. Choosing a list again takes it away. */
export function setBlockType(editor: LexicalEditor, type: BlockType, current: BlockType | null): void {
  if (type === 'bullet' || type === 'number') {
    if (current === type) editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined)
    else
      editor.dispatchCommand(type === 'bullet' ? INSERT_UNORDERED_LIST_COMMAND : INSERT_ORDERED_LIST_COMMAND, undefined)
    return
  }
  editor.update(() => {
    const selection = $getSelection()
    if ($isRangeSelection(selection)) $setBlocksType(selection, () => $newBlock(type))
  })
}

function $newBlock(type: 'paragraph' | 'quote' | HeadingTagType): ElementNode {
  if (type === 'paragraph') return $createParagraphNode()
  return type === 'quote' ? $createQuoteNode() : $createHeadingNode(type)
}

/** The type of the block with the caret, or null where it is none of these. */
export function $currentBlockType(): BlockType | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  for (const node of [selection.anchor.getNode(), ...selection.anchor.getNode().getParents()]) {
    if ($isHeadingNode(node)) {
      const tag = node.getTag()
      return tag === 'h1' || tag === 'h2' || tag === 'h3' ? tag : null
    }
    if (node.getType() === 'list') return 'getListType' in node && listType(node) === 'number' ? 'number' : 'bullet'
    if (node.getType() === 'quote') return 'quote'
    if (node.getType() === 'tablecell') return 'paragraph'
  }
  return 'paragraph'
}

function listType(node: object): unknown {
  return (node as { getListType(): string }).getListType()
}

/** Puts a table of three columns with a head row after the caret's block. */
export function insertTable(editor: LexicalEditor): void {
  editor.dispatchCommand(INSERT_TABLE_COMMAND, {
    columns: '3',
    rows: '3',
    includeHeaders: { rows: true, columns: false },
  })
}
