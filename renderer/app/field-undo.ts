import { isMac, takesText } from '../ui/keys.ts'

/** The field that was typed in since it got the keyboard. */
let changed: EventTarget | null = null

/** Notes in which field something was typed, for as long as the page lives. */
export function followFields(): void {
  window.addEventListener('input', ({ target }) => {
    changed = takesText(target) ? target : null
  })
  window.addEventListener('focusin', ({ target }) => {
    if (target !== changed) changed = null
  })
}

/** Says whether undo and redo belong to a place where one types: to a field that was changed, and to a brief's text. */
export function undoesItself(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target === changed || target.isContentEditable)
}

/** Does an undo or redo of the native menu in the field that has the keyboard; says whether it is that field's own. */
export function undoInField(commandId: string): boolean {
  const field = document.activeElement
  const redo = commandId === 'edit.redo'
  if ((!redo && commandId !== 'edit.undo') || !undoesItself(field)) return false
  if (field instanceof HTMLElement && field.isContentEditable) field.dispatchEvent(undoKey(redo))
  else document.execCommand(redo ? 'redo' : 'undo')
  return true
}

/** The key press by which an editor undoes. */
function undoKey(redo: boolean): KeyboardEvent {
  const mod = isMac ? { metaKey: true } : { ctrlKey: true }
  return new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    shiftKey: redo,
    bubbles: true,
    cancelable: true,
    ...mod,
  })
}
