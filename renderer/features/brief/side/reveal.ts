import type { LexicalEditor } from 'lexical'

/** Scrolls to a node of the brief; it flashes once. */
export function reveal(editor: LexicalEditor, key: string): void {
  const element = editor.getElementByKey(key)
  if (!element) return
  element.scrollIntoView({ block: 'center' })
  element.animate([{ backgroundColor: 'var(--accent-t)' }, { backgroundColor: 'transparent' }], { duration: 900 })
}
