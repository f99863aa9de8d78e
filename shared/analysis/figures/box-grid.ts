import { type Box, overlap } from './frame.ts'

/** Boxes by the squares they touch, so that what lies near a box is found without looking at all of them. */
export class BoxGrid {
  readonly #cells = new Map<string, Box[]>()
  readonly #size: number

  /** `size` is a square's side in px: about as long as boxes are. */
  constructor(size: number) {
    this.#size = size
  }

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
    }
  }

  /** Whether a box lies on one that was added. */
  isTaken(box: Box): boolean {
    return this.#keys(box).some((key) => this.#cells.get(key)?.some((other) => overlap(box, other)))
  }

  /** How much of a box lies on those that were added, in square px. */
  covered(box: Box): number {
    const near = new Set(this.#keys(box).flatMap((key) => this.#cells.get(key) ?? []))
    return [...near].reduce((sum, other) => sum + sharedArea(box, other), 0)
  }

  #keys({ x, y, w, h }: Box): string[] {
    const keys: string[] = []
    for (let column = Math.floor(x / this.#size); column <= (x + w) / this.#size; column++) {
      for (let row = Math.floor(y / this.#size); row <= (y + h) / this.#size; row++) keys.push(`${column} ${row}`)
    }
    return keys
  }
}

function sharedArea(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return Math.max(0, w) * Math.max(0, h)
}
