import { create } from 'zustand'

/** A dialog over the frame; at most one is open. */
export type Dialog = 'settings' | 'keys' | 'import-url' | 'paste' | 'check' | 'rename' | 'read-only' | 'relation-types'

interface Dialogs {
  open: Dialog | null
  show(dialog: Dialog | null): void
}

/** Which dialog is open in this window. */
export const useDialogs = create<Dialogs>((set) => ({
  open: null,
  show: (open) => set({ open }),
}))

/** Opens a dialog from outside React. */
export function showDialog(dialog: Dialog): void {
  useDialogs.getState().show(dialog)
}
