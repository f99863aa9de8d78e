import { useEffect, useState } from 'react'
import { takesText } from '../../ui/keys.ts'
import { type Incoming, readIncoming } from './incoming.ts'

/** Says whether a drag from outside the page is over the window, and hands on what is dropped. */
export function useWindowDrop(onDrop: (incoming: Incoming) => void, enabled: boolean): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    if (!enabled) return
    let depth = 0
    const foreign = (event: DragEvent) => {
      const types = event.dataTransfer?.types ?? []
      const link = types.includes('text/uri-list') && !isOwn(types) && !takesText(event.target)
      return types.includes('Files') || link
    }
    const enter = (event: DragEvent) => {
      if (!foreign(event)) return
      depth += 1
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (!foreign(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const allow = (event: DragEvent) => {
      if (foreign(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      depth = 0
      setOver(false)
      if (!foreign(event)) return
      event.preventDefault()
      event.stopPropagation()
      const incoming = event.dataTransfer && readIncoming(event.dataTransfer)
      if (incoming) onDrop(incoming)
    }
    const listeners = { dragenter: enter, dragleave: leave, dragover: allow, drop } as const
    for (const [name, listener] of entriesOf(listeners)) window.addEventListener(name, listener, inFront)
    return () => {
      for (const [name, listener] of entriesOf(listeners)) window.removeEventListener(name, listener, inFront)
    }
  }, [onDrop, enabled])
  return over
}

/** Ahead of the editors, which would take what is dropped on them. */
const inFront = { capture: true } as const

/** Drags that begin in the page name a type of ours. */
function isOwn(types: readonly string[]): boolean {
  return types.some((type) => type.startsWith('application/x-dossier'))
}

type DragListeners = { [name in 'dragenter' | 'dragleave' | 'dragover' | 'drop']: (event: DragEvent) => void }

function entriesOf(listeners: DragListeners) {
  return Object.entries(listeners) as [keyof DragListeners, (event: DragEvent) => void][]
}

/**
 * Hands on what is pasted while no field or editor has the keyboard. On Linux a middle click pastes whatever was
 * selected last, in any program: nobody asks for an article by that.
 */
export function useWindowPaste(onPaste: (incoming: Incoming) => void, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return
    let middle = false
    const press = (event: MouseEvent | KeyboardEvent) => {
      middle = event instanceof MouseEvent && event.button === 1
    }
    const paste = (event: ClipboardEvent) => {
      if (middle || event.defaultPrevented || takesText(event.target) || !event.clipboardData) return
      const incoming = readIncoming(event.clipboardData)
      if (!incoming) return
      event.preventDefault()
      onPaste(incoming)
    }
    window.addEventListener('mousedown', press, inFront)
    window.addEventListener('keydown', press, inFront)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('mousedown', press, inFront)
      window.removeEventListener('keydown', press, inFront)
      window.removeEventListener('paste', paste)
    }
  }, [onPaste, enabled])
}
