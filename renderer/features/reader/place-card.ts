/** Under the line, or over it near the foot of the window; always inside the window. Px of the window. */
export function placeCard(line: DOMRect, card: DOMRect): { left: number; top: number } {
  const below = line.bottom + 4
  const fits = below + card.height < window.innerHeight - 28
  const left = Math.max(8, Math.min(line.left, window.innerWidth - card.width - 8))
  return { left, top: fits ? below : line.top - card.height - 4 }
}
