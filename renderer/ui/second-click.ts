import { takesText } from './keys.ts'

/**
 * Keeps a double click that opens something from selecting words: one on a row of a list, and one whose first click
 * has already put another view under the pointer.
 */
export function followSecondClicks(): void {
  let first: Element | null = null
  document.addEventListener(
    'mousedown',
    (event) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.detail === 1) first = target
      else if (!first?.isConnected || (target?.closest('.vlist') && !takesText(target))) event.preventDefault()
    },
    true,
  )
}
