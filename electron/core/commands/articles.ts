import type { Article } from '#shared/model/article.ts'
import type { CommandArgs, CommandResult, Handlers } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import type { ArticleRow, ArticleView } from '#shared/protocol/views.ts'
import { counted } from '#shared/text/counted.ts'
import type { Project } from '../project/api.ts'
import type { Row } from '../project/database.ts'
import { fromRow } from '../project/projection/tables.ts'
import { readBlocks } from '../project/read-tables.ts'
import { allRecords } from './article-records.ts'
import { edit, found } from './changes.ts'
import type { Environment } from './environment.ts'
import { all, countsBy } from './rows.ts'
import { quoted } from './steps.ts'

type Names =
  | 'article/list'
  | 'article/counts'
  | 'article/open'
  | 'article/set'
  | 'article/set-zone'
  | 'article/set-join'

/** Commands on articles, but for import. */
export function articleHandlers(environment: Environment): Handlers<Names> {
  return {
    'article/list': (_args, context) => listArticles(environment.project(context)),
    'article/counts': ({ ids }, context) => countsOf(environment.project(context), ids),
    'article/open': ({ id }, context) => open(environment.project(context), id),
    'article/set': (args, context) => set(environment.project(context), args),
    'article/set-zone': (args, context) => setZone(environment.project(context), args),
    'article/set-join': (args, context) => setJoin(environment.project(context), args),
  }
}

type ListRow = Omit<ArticleRow, 'mentions' | 'claims' | 'duplicateOf'> & { contentHash: string | null }

const listColumns = `id, title, byline, publisher, published_on AS publishedOn, language, direction, url,
  imported_at AS importedAt, words, original_source AS originalSource, content_hash AS contentHash`

/** All articles in the order they came. */
export function listArticles(project: Project): ArticleRow[] {
  const rows = all<ListRow>(project, `SELECT ${listColumns} FROM articles`)
  rows.sort((a, b) => a.importedAt - b.importedAt || (a.id < b.id ? -1 : 1))
  const mentions = countsBy(project, 'SELECT article_id, count(*) FROM mentions GROUP BY article_id')
  const claims = countsBy(project, 'SELECT article_id, count(*) FROM claims GROUP BY article_id')
  const earlier = new Map<string, string>()
  return rows.map(({ contentHash, ...row }) => ({
    ...row,
    mentions: mentions.get(row.id) ?? 0,
    claims: claims.get(row.id) ?? 0,
    duplicateOf: duplicateOf(earlier, row, contentHash),
  }))
}

function countsOf(project: Project, ids: string[]): CommandResult<'article/counts'> {
  const list = JSON.stringify(ids)
  const within = 'WHERE article_id IN (SELECT value FROM json_each(?)) GROUP BY article_id'
  const mentions = countsBy(project, `SELECT article_id, count(*) FROM mentions ${within}`, list)
  const claims = countsBy(project, `SELECT article_id, count(*) FROM claims ${within}`, list)
  return ids.map((id) => ({ id, mentions: mentions.get(id) ?? 0, claims: claims.get(id) ?? 0 }))
}

/** The first article with the same text or address; notes this one as seen. */
function duplicateOf(
  earlier: Map<string, string>,
  { id, url }: Pick<ListRow, 'id' | 'url'>,
  contentHash: string | null,
): string | null {
  const marks = [contentHash && `text ${contentHash}`, url && `address ${url}`].filter((mark) => mark)
  const known = marks.map((mark) => earlier.get(mark ?? '')).find((one) => one !== undefined)
  for (const mark of marks) if (mark && !earlier.has(mark)) earlier.set(mark, known ?? id)
  return known ?? null
}

/** Everything the reader shows of one article. Throws `not-found`. */
function open(project: Project, id: string): ArticleView {
  const row = found<Row>(project, 'article', id)
  return {
    article: toArticle(id, row),
    blocks: readBlocks(project.db, id),
    words: Number(row.words),
    ...allRecords(project, id),
  }
}

function toArticle(id: string, row: Row): Article {
  return { deletedAt: null, ...fromRow('article', row, []), id } as unknown as Article
}

function set(project: Project, { id, fields }: CommandArgs<'article/set'>): null {
  const { title } = found<{ title: string }>(project, 'article', id)
  project.commit(`Edit article ${quoted(fields.title ?? title)}`, [edit('article', id, fields)])
  return null
}

function setZone(project: Project, { id, positions, zone }: CommandArgs<'article/set-zone'>): null {
  const blocks = [...new Set(positions)]
  for (const position of blocks) requireBlock(project, id, position)
  const changes = blocks.map((position) => edit('block-edit', `${position}.zone`, { zone, deletedAt: null }, id))
  project.commit(`Re-zone ${counted(blocks.length, 'block')}`, changes)
  return null
}

function setJoin(project: Project, { id, position, joined }: CommandArgs<'article/set-join'>): null {
  requireBlock(project, id, position)
  const change = edit('block-edit', `${position}.join`, { joined, deletedAt: null }, id)
  project.commit(joined ? 'Join blocks' : 'Split blocks', [change])
  return null
}

function requireBlock(project: Project, id: string, position: number): void {
  const { title } = found<{ title: string }>(project, 'article', id)
  const rows = all(project, 'SELECT 1 FROM blocks WHERE article_id = ? AND position = ?', id, position)
  if (rows.length === 0) {
    throw new DossierError('bad-arguments', `“${title}” has no block ${position}. Open the article again.`)
  }
}
