import { counted } from '#shared/text/counted.ts'
import type { Sql } from '../database.ts'
import type { Findings } from './findings.ts'
import { attempt } from './structure.ts'

/** What points at what is not there, with the words for one of them and for many. */
const references: readonly { query: string; one: string; many: string }[] = [
  {
    query: 'SELECT count(*) AS n FROM mentions WHERE entity_id NOT IN (SELECT id FROM entities)',
    one: 'mention names an entity that is not there',
    many: 'mentions name entities that are not there',
  },
  {
    query: 'SELECT count(*) AS n FROM aliases WHERE entity_id NOT IN (SELECT id FROM entities)',
    one: 'alias belongs to an entity that is not there',
    many: 'aliases belong to entities that are not there',
  },
  {
    query: 'SELECT count(*) AS n FROM claim_passages WHERE claim_id NOT IN (SELECT id FROM claims)',
    one: 'passage belongs to a claim that is not there',
    many: 'passages belong to claims that are not there',
  },
  {
    query:
      "SELECT count(*) AS n FROM claims WHERE holder_entity_id <> '' AND holder_entity_id NOT IN (SELECT id FROM entities)",
    one: 'claim has a holder that is not there',
    many: 'claims have holders that are not there',
  },
  {
    query: 'SELECT count(*) AS n FROM taggings WHERE tag_id NOT IN (SELECT id FROM tags)',
    one: 'passage carries a tag that is not there',
    many: 'passages carry tags that are not there',
  },
  {
    query: 'SELECT count(*) AS n FROM tags WHERE parent_id IS NOT NULL AND parent_id NOT IN (SELECT id FROM tags)',
    one: 'tag has a parent that is not there',
    many: 'tags have parents that are not there',
  },
  {
    query:
      'SELECT count(*) AS n FROM articles WHERE source_blob IS NOT NULL AND source_blob NOT IN (SELECT hash FROM blobs)',
    one: 'article has lost its source file',
    many: 'articles have lost their source files',
  },
]

/** References between replicas may dangle; they are kept and reported. Yields between the queries. */
export function* checkReferences(sql: Sql, findings: Findings): Generator<void> {
  for (const { query, one, many } of references) {
    const n = attempt(findings, () => sql.get<{ n: number }>(query))?.n ?? 0
    if (n > 0) findings.add({ code: 'dangling', severity: 'notice', message: `${counted(n, one, many)}.` })
    yield
  }
}
