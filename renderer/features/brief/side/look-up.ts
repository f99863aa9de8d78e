import { sentenceAround } from '#shared/analysis/sentence.ts'
import type { TextRange } from '#shared/model/passage.ts'
import type { ArticleRow, ArticleView } from '#shared/protocol/views.ts'
import { layOut } from '#shared/text/joins.ts'
import { send } from '../../../backend/client.ts'
import { keyOf, queryClient } from '../../../backend/query-client.ts'
import { type Cited, citePassage, type Insertable } from '../edit/insertable.ts'
import type { InsertRow } from './insert-rows.ts'

/** What a line inserts; the sentence of a mention or the first one of an article is read from the article. */
export async function resolveRow(
  row: InsertRow,
  as: 'block' | 'cite',
  articles: readonly ArticleRow[],
): Promise<Insertable | null> {
  const ready = as === 'cite' ? row.cite : row.block
  if (ready || !row.lookUp) return ready
  const { lookUp } = row
  const view = await queryClient.fetchQuery({
    queryKey: keyOf('article/open', { id: lookUp.articleId }),
    queryFn: () => send('article/open', { id: lookUp.articleId }),
  })
  const cited = 'lead' in lookUp ? leadOf(view) : sentenceOf(view, lookUp)
  if (!cited) return null
  const article = articles.find((one) => one.id === lookUp.articleId)
  const citation = citePassage(cited, article)
  return as === 'cite' ? { kind: 'citation', citation } : { kind: 'quote', citation, attribution: null }
}

function sentenceOf(view: ArticleView, range: TextRange): Cited {
  const { text } = layOut(view.blocks)
  const { start, end } = sentenceAround(text, range, view.article.language ?? undefined)
  return { articleId: view.article.id, start, end, exact: text.slice(start, end) }
}

/** The first sentence of the body. */
function leadOf(view: ArticleView): Cited | null {
  const block = view.blocks.find(
    ({ zone, kind, text }) => zone === 'body' && kind === 'paragraph' && text.trim() !== '',
  )
  return block ? sentenceOf(view, { start: block.start, end: block.start + 1 }) : null
}
