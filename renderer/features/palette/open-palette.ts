import { spotlight } from '@mantine/spotlight'
import { flushSync } from 'react-dom'

/** Opens the palette with the keyboard in its field at once: what is typed next must not act as keys of the view. */
export function openPalette(): void {
  flushSync(() => spotlight.open())
  document.querySelector<HTMLInputElement>('.palette input')?.focus()
}
