import type { Box } from './network.ts'

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

  #keys({ x, y, w, h }: Box): string[] {
    const keys: string[] = []
    for (let column = Math.floor(x / this.#size); column <= (x + w) / this.#size; column++) {
      for (let row = Math.floor(y / this.#size); row <= (y + h) / this.#size; row++) keys.push(`${column} ${row}`)
    }
    return keys
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}
