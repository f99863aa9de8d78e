import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical'

/** Types the slash that opens the menu of things to insert, where the caret is. */
export function openSlashMenu(editor: LexicalEditor): void {
  editor.focus(() => editor.update($typeSlash))
}

function $typeSlash(): void {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) {
    selection.insertText($needsBlank(selection) ? ' /' : '/')
    return
  }
  const place = $createParagraphNode()
  $getRoot().append(place)
  place.selectStart().insertText('/')
}

/** The menu opens at the start of a word only. */
function $needsBlank({ anchor }: RangeSelection): boolean {
  if (anchor.type === 'element') return anchor.offset > 0
  const before = anchor.getNode().getTextContent().slice(0, anchor.offset)
  return before === '' ? anchor.getNode().getPreviousSibling() !== null : !/\s$/u.test(before)
}
