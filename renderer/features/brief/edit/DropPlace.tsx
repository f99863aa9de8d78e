import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $createRangeSelection, $getNearestNodeFromDOMNode, $getRoot, $setSelection, type LexicalEditor } from 'lexical'
import { type DragEvent, type ReactNode, useState } from 'react'
import { insertAtBlock, insertAtCaret } from './insert.ts'
import { dragType, type Insertable } from './insertable.ts'
import { useDragged } from './use-dragged.ts'

/** Where a drop would land: in a line of text, or between two blocks. Boxes are in px of the window. */
type Target =
  | { kind: 'caret'; range: StaticRange; box: { left: number; top: number; height: number } }
  | { kind: 'edge'; key: string; before: boolean; box: { left: number; top: number; width: number } }

/** The page of the brief as a place to drop things from the sidebar: a line shows where they would land. */
export function DropPlace({ children }: { children: ReactNode }) {
  const [editor] = useLexicalComposerContext()
  const [target, setTarget] = useState<Target | null>(null)
  const takes = (event: DragEvent) => editor.isEditable() && event.dataTransfer.types.includes(dragType)
  const onDragOver = (event: DragEvent) => {
    if (!takes(event)) return
    event.preventDefault()
    event.stopPropagation()
    event.dataTransfer.dropEffect = 'copy'
    const kind = useDragged.getState().what?.kind
    setTarget(kind === 'citation' ? caretAt(event) : edgeAt(editor, event))
  }
  const onDrop = (event: DragEvent) => {
    setTarget(null)
    const { what } = useDragged.getState()
    if (!takes(event) || !what) return
    event.preventDefault()
    event.stopPropagation()
    drop(editor, what, what.kind === 'citation' ? caretAt(event) : edgeAt(editor, event))
  }
  const onDragLeave = (event: DragEvent) => {
    const into = event.relatedTarget
    if (!(into instanceof Node && event.currentTarget.contains(into))) setTarget(null)
  }
  return (
    <section
      className="desk-drop"
      aria-label="Page"
      onDragOverCapture={onDragOver}
      onDropCapture={onDrop}
      onDragLeave={onDragLeave}
    >
      {children}
      {target && <div className={`brief-drop-${target.kind}`} style={target.box} />}
    </section>
  )
}

function drop(editor: LexicalEditor, what: Insertable, target: Target | null): void {
  if (target?.kind === 'edge') {
    insertAtBlock(editor, what, target.key, target.before)
    return
  }
  if (target?.kind === 'caret') {
    editor.update(
      () => {
        const selection = $createRangeSelection()
        selection.applyDOMRange(target.range)
        $setSelection(selection)
      },
      { discrete: true },
    )
  }
  insertAtCaret(editor, what)
}

/** The place in the text under the pointer, or null where there is no text. */
function caretAt({ clientX, clientY }: DragEvent): Target | null {
  const place = document.caretPositionFromPoint(clientX, clientY)
  const inside = place?.offsetNode.parentElement?.closest('[data-lexical-editor]')
  if (!place || !inside || place.offsetNode.parentElement?.closest('[contenteditable="false"]')) return null
  const box = place.getClientRect() ?? new DOMRect(clientX, clientY - 8, 0, 20)
  const range = new StaticRange({
    startContainer: place.offsetNode,
    startOffset: place.offset,
    endContainer: place.offsetNode,
    endOffset: place.offset,
  })
  return { kind: 'caret', range, box: { left: box.left - 1, top: box.top, height: box.height } }
}

/** The edge between blocks that is nearest to the pointer. */
function edgeAt(editor: LexicalEditor, { clientY, target }: DragEvent): Target | null {
  const keys = editor.read(() => {
    const node = target instanceof Node ? $getNearestNodeFromDOMNode(target) : null
    const block = node?.getTopLevelElement()
    return block ? [block.getKey()] : $getRoot().getChildrenKeys()
  })
  let best: { key: string; distance: number; before: boolean; box: DOMRect } | null = null
  for (const key of keys) {
    const box = editor.getElementByKey(key)?.getBoundingClientRect()
    if (!box) continue
    const before = clientY < (box.top + box.bottom) / 2
    const distance = Math.abs(clientY - (before ? box.top : box.bottom))
    if (best === null || distance < best.distance) best = { key, distance, before, box }
  }
  if (best === null) return null
  const { key, before, box } = best
  return {
    kind: 'edge',
    key,
    before,
    box: { left: box.left, top: (before ? box.top - 4 : box.bottom + 4) - 1, width: box.width },
  }
}
