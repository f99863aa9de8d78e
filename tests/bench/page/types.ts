/** A tag as text nodes know it: block numbers, and UTF-16 offsets within the block. */
export interface Drawn {
  id: string
  look: string
  start: number
  end: number
  startBlock: number
  startOffset: number
  endBlock: number
  endOffset: number
}

export interface PlainArticle {
  blocks: string[]
  tags: Drawn[]
}

/** What is measured: each method does its work at once, painting is awaited by the caller. */
export interface PageUnderTest {
  load(): void
  add(tag: Drawn): void
  /** Number of tags under a point of the window. */
  under(x: number, y: number): number
  clear(): void
}
