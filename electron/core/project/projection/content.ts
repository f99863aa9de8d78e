import { type BlockEdit, blockEditType, contentType } from '#shared/model/article.ts'
import type { Block, SourceBlock } from '#shared/model/block.ts'
import { parseRecord } from '#shared/model/record.ts'
import { type Joins, layOut } from '#shared/text/joins.ts'
import { countWords } from '#shared/text/words.ts'
import type { Sql, SqlValue } from '../database.ts'
import { type Fields, isDeleted } from '../records.ts'

/** Id of the one `content` record of an article's replica. */
export const contentId = 'content'

/** What an article's replica says of its text. */
export interface ArticleText {
  text: string
  joins: number[]
  blocks: Block[]
}

/** Lays out an article from its `content` record and its block edits (id and fields each). */
export function articleText(content: Fields | null, edits: Iterable<[id: string, fields: Fields]>): ArticleText {
  const blocks = sourceBlocks(content)
  const corrected = blocks.map((block) => ({ ...block, joined: block.joined ?? false }))
  for (const [id, fields] of [...edits].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const block = corrected[Number.parseInt(id, 10)]
    const edit = isDeleted(fields) ? null : readEdit(id, fields)
    if (!block || !edit) continue
    if (edit.zone) block.zone = edit.zone
    if (typeof edit.joined === 'boolean') block.joined = edit.joined
  }
  const { text, joins, ranges } = layOut(corrected)
  return {
    text,
    joins,
    blocks: corrected.map((block, position) => ({ ...block, position, ...(ranges[position] ?? { start: 0, end: 0 }) })),
  }
}

function sourceBlocks(content: Fields | null): SourceBlock[] {
  if (content === null || isDeleted(content)) return []
  const parsed = parseRecord(contentType, contentId, content)
  return parsed.ok ? parsed.value.blocks : []
}

function readEdit(id: string, fields: Fields): BlockEdit | null {
  const parsed = parseRecord(blockEditType, id, fields)
  return parsed.ok ? parsed.value : null
}

/** Number of words of zone body. */
export function bodyWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => (block.zone === 'body' ? sum + countWords(block.text) : sum), 0)
}

/** Replaces an article's rows in `blocks`. The text is in `articles.text`; `data` has the rest of the block as JSON. */
export function writeBlocks(sql: Sql, articleId: string, blocks: readonly Block[]): void {
  sql.run('DELETE FROM blocks WHERE article_id = ?', articleId)
  for (const block of blocks) {
    sql.run(
      'INSERT INTO blocks (article_id, position, start, "end", kind, zone, joined, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...blockValues(articleId, block),
    )
  }
}

/** A block's row. */
export function blockValues(articleId: string, block: Block): SqlValue[] {
  const { position, start, end, kind, zone, joined, text: _text, ...rest } = block
  return [articleId, position, start, end, kind, zone, joined ? 1 : 0, JSON.stringify(rest)]
}

/** Where blocks of an article are joined, as its row says; null when its header is not there. */
export function readJoins(sql: Sql, articleId: string): Joins | null {
  const row = sql.get<{ joins: string }>('SELECT joins FROM articles WHERE id = ?', articleId)
  if (!row) return null
  return row.joins === '[]' ? [] : (JSON.parse(row.joins) as number[])
}
