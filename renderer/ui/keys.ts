/** Shortcuts are written as on a key cap row: `Mod+Shift+P`, `Alt+ArrowDown`, `?`, `E`. `Mod` is Ctrl, on macOS Command. */

/** Whether this computer has a Command key. */
export const isMac = /mac/i.test(navigator.platform)

interface KeyLike {
  key: string
  code?: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** Says whether a key event is the shortcut. Letters match by the character typed or, on non-Latin layouts, by the key's place. */
export function matchesKeys(event: KeyLike, keys: string, mac = isMac): boolean {
  const parts = keys.split('+')
  const key = parts.pop() || '+'
  const mod = mac ? event.metaKey : event.ctrlKey
  const other = mac ? event.ctrlKey : event.metaKey
  if (mod !== parts.includes('Mod') || other) return false
  if (event.altKey !== parts.includes('Alt')) return false
  const printed = key.length === 1 && !/[a-z]/i.test(key)
  if (!printed && event.shiftKey !== parts.includes('Shift')) return false
  return event.key.toLowerCase() === key.toLowerCase() || placeMatches(event, key)
}

function placeMatches(event: KeyLike, key: string): boolean {
  const latin = /^[\x20-\x7e]$/.test(event.key)
  return !latin && /^[a-z]$/i.test(key) && event.code === `Key${key.toUpperCase()}`
}

const shown: { [name: string]: string } = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Enter: '↵',
  Delete: 'Del',
}

/** The caps of a shortcut as they are printed on this computer's keyboard. */
export function keyCaps(keys: string, mac = isMac): string[] {
  const parts = keys.endsWith('+') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+')
  return parts.filter(Boolean).map((part) => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl'
    if (part === 'Alt') return mac ? '⌥' : 'Alt'
    return shown[part] ?? part
  })
}

/** Says whether a key event is Del without a modifier; a Mac has ⌫ in its place. */
export function isDeleteKey(event: KeyLike, mac = isMac): boolean {
  return matchesKeys(event, 'Delete', mac) || (mac && matchesKeys(event, 'Backspace', mac))
}

/** Says whether typing goes into the element: an input, a text area, something editable. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'color'].includes(target.type)
}
