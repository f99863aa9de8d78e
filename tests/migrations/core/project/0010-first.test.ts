import { expect, it } from 'vitest'
import { openDatabase } from '#core/project/database.ts'
import { migrate } from '#core/project/migrate.ts'
import { first } from '#core/project/migrations/0010-first.ts'

/** Columns that exports, the command line and other programs may rely on. */
const promised: { [table: string]: string[] } = {
  articles: ['id', 'title', 'byline', 'publisher', 'published_on', 'language', 'url', 'text'],
  blocks: ['article_id', 'position', 'start', 'end', 'kind', 'zone'],
  entities: ['id', 'name', 'type'],
  aliases: ['id', 'entity_id', 'text'],
  mentions: ['id', 'article_id', 'start', 'end', 'exact', 'entity_id'],
  claims: ['id', 'content', 'kind', 'holder', 'hedge'],
  claim_passages: ['claim_id', 'article_id', 'start', 'end', 'exact'],
  tags: ['id', 'name', 'parent_id'],
  taggings: ['id', 'tag_id', 'article_id', 'start', 'end'],
  notes: ['id', 'article_id', 'text'],
  briefs: ['id', 'title', 'text'],
  analysts: ['id', 'name', 'color'],
}

it('makes every table of the first schema from an empty file, in STRICT types, with the promised columns', () => {
  const sql = openDatabase(':memory:')
  migrate(sql, [first])
  expect(sql.db.pragma('user_version', { simple: true })).toBe(10)
  for (const [table, columns] of Object.entries(promised)) {
    const found = sql.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map((row) => row.name)
    expect(found).toEqual(expect.arrayContaining(columns))
    const strict = sql.get<{ strict: number }>('SELECT strict FROM pragma_table_list WHERE name = ?', table)
    expect([table, strict?.strict]).toEqual([table, 1])
  }
  sql.close()
})

it('answers what is asked most through an index', () => {
  const sql = openDatabase(':memory:')
  migrate(sql, [first])
  const asked = [
    'SELECT * FROM mentions WHERE article_id = ?',
    'SELECT * FROM mentions WHERE entity_id = ?',
    'SELECT * FROM claim_passages WHERE claim_id = ?',
    'SELECT * FROM taggings WHERE tag_id = ?',
    'SELECT * FROM blocks WHERE article_id = ?',
    'SELECT * FROM articles WHERE content_hash = ?',
    'SELECT * FROM log WHERE replica = ? ORDER BY seq',
    'SELECT * FROM log_records WHERE record_id = ?',
  ]
  for (const query of asked) {
    const plan = sql.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${query}`, 'x').map((step) => step.detail)
    expect([query, plan.join(' ')]).toEqual([query, expect.stringMatching(/^SEARCH .* USING (INDEX|PRIMARY KEY)/)])
  }
  sql.close()
})
