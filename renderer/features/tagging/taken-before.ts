import type { ReaderPassage } from '../reader/session/passages.ts'

/** What the same words mostly name in an article: an entity, or one that the literal place stands for. */
export interface TakenBefore {
  entityId: string
  /** The place that the words literally name. */
  metonymOf?: string
  /** In how many places. */
  count: number
}

/** How the mentions of exactly these words were taken, the most frequent way; undefined where there are none. */
export function takenBefore(
  mentions: Iterable<Pick<ReaderPassage, 'layer' | 'recordId' | 'metonymOf' | 'start' | 'end'>>,
  text: string,
  words: string,
): TakenBefore | undefined {
  const ways = new Map<string, TakenBefore>()
  for (const { layer, recordId, metonymOf, start, end } of mentions) {
    if (layer !== 'entity' || end - start !== words.length || !text.startsWith(words, start)) continue
    const key = `${recordId} ${metonymOf ?? ''}`
    const count = (ways.get(key)?.count ?? 0) + 1
    ways.set(key, { entityId: recordId, ...(metonymOf === undefined ? {} : { metonymOf }), count })
  }
  return [...ways.values()].toSorted((a, b) => b.count - a.count)[0]
}
