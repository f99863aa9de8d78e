import { create } from 'zustand'

interface CardStore {
  /** Key of the node whose citation is explained, and the chip it hangs on. */
  key: string | null
  chip: HTMLElement | null
}

/** The one card that explains a citation; a card per chip would cost a page of them. */
export const useCard = create<CardStore>(() => ({ key: null, chip: null }))

const openAfter = 250
const closeAfter = 200
let timer: ReturnType<typeof setTimeout> | undefined

/** Opens the card of a chip, after a moment or at once. */
export function openCard(key: string, chip: HTMLElement, now = false): void {
  clearTimeout(timer)
  const show = () => useCard.setState({ key, chip })
  if (now || useCard.getState().key !== null) show()
  else timer = setTimeout(show, openAfter)
}

/** Keeps the card while the pointer is on it. */
export function holdCard(): void {
  clearTimeout(timer)
}

/** Closes the card, after a moment in which the pointer may reach it, or at once. */
export function closeCard(now = false): void {
  clearTimeout(timer)
  const hide = () => useCard.setState({ key: null, chip: null })
  if (now) hide()
  else timer = setTimeout(hide, closeAfter)
}
