import { standardRelationTypes } from '#shared/model/relation.ts'
import { counted } from '#shared/text/counted.ts'
import type { Sql } from '../database.ts'
import type { Findings } from './findings.ts'
import { attempt } from './structure.ts'

const standardTypes = standardRelationTypes.map(({ id }) => `'${id}'`).join(', ')

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
      "SELECT count(*) AS n FROM entities WHERE merged_into <> '' AND merged_into NOT IN (SELECT id FROM entities)",
    one: 'entity is merged into one that is not there',
    many: 'entities are merged into some that are not there',
  },
  {
    query: "SELECT count(*) AS n FROM mentions WHERE metonym_of <> '' AND metonym_of NOT IN (SELECT id FROM entities)",
    one: 'mention literally names a place that is not there',
    many: 'mentions literally name places that are not there',
  },
  {
    query: 'SELECT count(*) AS n FROM assessments WHERE claim_id NOT IN (SELECT id FROM claims)',
    one: 'assessment is of a claim that is not there',
    many: 'assessments are of claims that are not there',
  },
  {
    query:
      "SELECT count(*) AS n FROM claims WHERE antecedent_id <> '' AND antecedent_id NOT IN (SELECT id FROM claims)",
    one: 'claim depends on one that is not there',
    many: 'claims depend on some that are not there',
  },
  {
    query:
      'SELECT count(*) AS n FROM claim_links WHERE from_id NOT IN (SELECT id FROM claims) OR to_id NOT IN (SELECT id FROM claims)',
    one: 'link between claims has an end that is not there',
    many: 'links between claims have ends that are not there',
  },
  {
    query:
      'SELECT count(*) AS n FROM indicators WHERE claim_id NOT IN (SELECT id FROM claims) OR target_id NOT IN (SELECT id FROM claims UNION ALL SELECT id FROM events)',
    one: 'indicator points at what is not there',
    many: 'indicators point at what is not there',
  },
  {
    query: 'SELECT count(*) AS n FROM event_passages WHERE event_id NOT IN (SELECT id FROM events)',
    one: 'passage tells of an event that is not there',
    many: 'passages tell of events that are not there',
  },
  {
    query: "SELECT count(*) AS n FROM events WHERE place_id <> '' AND place_id NOT IN (SELECT id FROM entities)",
    one: 'event has a place that is not there',
    many: 'events have places that are not there',
  },
  {
    query:
      'SELECT count(*) AS n FROM participants WHERE event_id NOT IN (SELECT id FROM events) OR entity_id NOT IN (SELECT id FROM entities)',
    one: 'part in an event belongs to an entity or event that is not there',
    many: 'parts in events belong to entities or events that are not there',
  },
  {
    query:
      'SELECT count(*) AS n FROM relations WHERE from_id NOT IN (SELECT id FROM entities) OR to_id NOT IN (SELECT id FROM entities)',
    one: 'relation has an end that is not there',
    many: 'relations have ends that are not there',
  },
  {
    query: `SELECT count(*) AS n FROM relations WHERE type_id NOT IN (SELECT id FROM relation_types) AND type_id NOT IN (${standardTypes})`,
    one: 'relation is of a type that is not there',
    many: 'relations are of types that are not there',
  },
  {
    query: 'SELECT count(*) AS n FROM relation_passages WHERE relation_id NOT IN (SELECT id FROM relations)',
    one: 'passage speaks of a relation that is not there',
    many: 'passages speak of relations that are not there',
  },
  {
    query:
      "SELECT count(*) AS n FROM relation_passages WHERE claim_id <> '' AND claim_id NOT IN (SELECT id FROM claims)",
    one: 'relation is asserted by a claim that is not there',
    many: 'relations are asserted by claims that are not there',
  },
  {
    query:
      'SELECT count(*) AS n FROM distinctions WHERE first_id NOT IN (SELECT id FROM entities) OR second_id NOT IN (SELECT id FROM entities)',
    one: 'distinction is of an entity that is not there',
    many: 'distinctions are of entities that are not there',
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
