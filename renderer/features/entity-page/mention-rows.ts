import type { MentioningArticle } from '#shared/protocol/entity-page.ts'

/** A row of the list of mentions: the head of an article, or the mention of a number, counted over all articles from 0. */
export type MentionRow = { article: MentioningArticle; mention: number | null }

/** Where the mentions of articles stand among rows, each article under a head of its own. */
export interface MentionRows {
  count: number
  at(index: number): MentionRow | undefined
}

/** Lays out mentions by article without knowing any of them. */
export function mentionRows(articles: readonly MentioningArticle[]): MentionRows {
  const starts: number[] = []
  let count = 0
  for (const { mentions } of articles) {
    starts.push(count)
    count += mentions + 1
  }
  return {
    count,
    at: (index) => {
      if (index < 0 || index >= count) return undefined
      const place = lastAtMost(starts, index)
      const article = articles[place]
      if (!article) return undefined
      const head = index === starts[place]
      return { article, mention: head ? null : index - place - 1 }
    },
  }
}

/** The place of the last number that is not above a value; the numbers ascend. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((numbers[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
