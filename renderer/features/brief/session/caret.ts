import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'

/** Where a caret stands: places among siblings from the root down, and the offset in the last node. */
interface CaretPath {
  path: number[]
  offset: number
}

/** The caret of each brief when it was left, for as long as the window lives. */
const carets = new Map<string, CaretPath>()

/** Remembers the caret of a brief as it moves. Returns a function that ends it. */
export function rememberCaret(editor: LexicalEditor, id: string): () => void {
  return editor.registerUpdateListener(({ editorState }) => {
    const caret = editorState.read($caret)
    if (caret) carets.set(id, caret)
  })
}

/** Puts the caret back where it was, without taking the keyboard. */
export function $restoreCaret(id: string): void {
  const caret = carets.get(id)
  let node: LexicalNode | null = caret ? $getRoot() : null
  for (const at of caret?.path ?? []) node = $isElementNode(node) ? node.getChildAtIndex(at) : null
  if (!caret || !($isElementNode(node) || $isTextNode(node))) return
  const size = $isTextNode(node) ? node.getTextContentSize() : node.getChildrenSize()
  const offset = Math.min(caret.offset, size)
  const type = $isTextNode(node) ? 'text' : 'element'
  const selection = $createRangeSelection()
  selection.anchor.set(node.getKey(), offset, type)
  selection.focus.set(node.getKey(), offset, type)
  $setSelection(selection)
}

function $caret(): CaretPath | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const path: number[] = []
  for (
    let node: LexicalNode | null = selection.focus.getNode();
    node && node.getKey() !== 'root';
    node = node.getParent()
  ) {
    path.unshift(node.getIndexWithinParent())
  }
  return { path, offset: selection.focus.offset }
}
