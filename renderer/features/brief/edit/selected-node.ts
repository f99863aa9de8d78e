import {
  $getRoot,
  $getSelection,
  $isNodeSelection,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_LOW,
  COMPOSITION_START_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type NodeSelection,
  PASTE_COMMAND,
} from 'lexical'
import { $writeAfter } from './insert.ts'

/**
 * Lets what is typed or pasted while a node is selected as a whole go after that node. Lexical leaves such input to the
 * browser, which has no caret then and writes at the start of the text. Returns a function that ends it.
 */
export function writeAfterSelectedNode(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(BEFORE_INPUT_COMMAND, $onInput, COMMAND_PRIORITY_LOW),
    editor.registerCommand(COMPOSITION_START_COMMAND, $toCaret, COMMAND_PRIORITY_LOW),
    editor.registerCommand(PASTE_COMMAND, $toCaret, COMMAND_PRIORITY_LOW),
  )
}

function $onInput(event: InputEvent): boolean {
  if (event.inputType.startsWith('insert')) return $toCaret()
  if ($isNodeSelection($getSelection())) event.preventDefault()
  return false
}

/** Puts the caret after the node that is selected, if one is; the input then goes its usual way. */
function $toCaret(): false {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) $leave(selection)
  return false
}

/** A node that went meanwhile leaves the end of the text. */
function $leave(selection: NodeSelection): void {
  const last = selection.getNodes().at(-1)
  if (last === undefined) $getRoot().selectEnd()
  else if (last.isInline()) last.selectNext(0, 0)
  else $writeAfter(last)
}
