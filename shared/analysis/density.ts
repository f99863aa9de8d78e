/** How often a tag is used in an article, and what it is measured against. */
export interface TagUse {
  articleId: string
  title: string
  /** Publisher; null where it is not known. */
  source: string | null
  /** Words of zone body. */
  words: number
  /** Passages that carry the tag or one under it. */
  n: number
}

/** Uses of a tag in an article, or in all articles of a source that are coded. */
export interface Density {
  name: string
  /** Article id, or the source itself. */
  key: string
  n: number
  words: number
  articles: number
  /** Uses per 1,000 words; null without words. */
  perThousand: number | null
}

/** Name under which articles without a known source stand. */
const unknownSource = 'Source not known'

/** Uses per 1,000 words for each article or source, the densest first; those without words last. */
export function densities(uses: readonly TagUse[], by: 'article' | 'source'): Density[] {
  const groups = Map.groupBy(uses, (use) => (by === 'article' ? use.articleId : (use.source ?? '')))
  return [...groups]
    .map(([key, rows]) => densityOf(key, rows, by))
    .sort((a, b) => (b.perThousand ?? -1) - (a.perThousand ?? -1) || b.n - a.n || a.name.localeCompare(b.name, 'en'))
}

function densityOf(key: string, rows: readonly TagUse[], by: 'article' | 'source'): Density {
  const n = rows.reduce((sum, row) => sum + row.n, 0)
  const words = rows.reduce((sum, row) => sum + row.words, 0)
  const name = by === 'article' ? (rows[0]?.title ?? '') : key || unknownSource
  return { name, key, n, words, articles: rows.length, perThousand: words > 0 ? (n * 1000) / words : null }
}
