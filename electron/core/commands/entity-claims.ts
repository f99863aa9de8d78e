import type { ChainLink } from '#shared/model/claim.ts'
import type { TextRange } from '#shared/model/passage.ts'
import type { Project } from '../project/api.ts'
import { all } from './rows.ts'

interface HolderRow {
  id: string
  holder: string | null
  holderEntityId: string | null
  chain: string
}

/** The entities of a JSON list. */
const asked = 'WITH asked (id) AS (SELECT value FROM json_each(?))'

/**
 * Ids of the claims that an entity (with its merged parts) holds or through which they came, in the order of the text.
 * A holder that is written as words is the entity where the words are one of its names.
 */
export function claimsHeldBy(project: Project, family: readonly string[]): string[] {
  const members = new Set(family)
  const names = new Set(namesOf(project, family).map(plain))
  const isIt = (name: string | null | undefined, entityId: string | null | undefined) =>
    entityId ? members.has(entityId) : name != null && names.has(plain(name))
  const rows = all<HolderRow>(
    project,
    `SELECT c.id, c.holder, c.holder_entity_id AS holderEntityId, c.chain FROM claims c
     LEFT JOIN articles a ON a.id = c.article_id
     WHERE nullif(c.holder, '') IS NOT NULL OR nullif(c.holder_entity_id, '') IS NOT NULL OR c.chain <> '[]'
     ORDER BY a.published_on IS NULL, a.published_on, c.article_id,
       (SELECT min(start) FROM claim_passages p WHERE p.claim_id = c.id), c.created_at, c.id`,
  )
  return rows
    .filter(
      ({ holder, holderEntityId, chain }) =>
        isIt(holder, holderEntityId) ||
        (chain !== '[]' && (JSON.parse(chain) as ChainLink[]).some((link) => isIt(link.name, link.entityId))),
    )
    .map(({ id }) => id)
}

const plain = (name: string) => name.trim().toLocaleLowerCase('en')

function namesOf(project: Project, family: readonly string[]): string[] {
  const sql = `${asked} SELECT name FROM entities WHERE id IN asked
    UNION ALL SELECT text FROM aliases WHERE entity_id IN asked`
  return all<{ name: string }>(project, sql, JSON.stringify(family)).map(({ name }) => name)
}

interface PlacedRow extends TextRange {
  articleId: string
}

/**
 * Ids of the claims in one of whose passages an entity (with its merged parts, or as a place literally named) is
 * mentioned, in the order of the text. One walk along the mentions and passages of each article.
 */
export function claimsNaming(project: Project, family: readonly string[]): string[] {
  const mentions = Map.groupBy(
    all<PlacedRow>(
      project,
      `${asked} SELECT article_id AS articleId, start, "end" FROM mentions WHERE entity_id IN asked
       UNION SELECT article_id, start, "end" FROM mentions WHERE metonym_of IN asked ORDER BY 1, 2, 3`,
      JSON.stringify(family),
    ),
    ({ articleId }) => articleId,
  )
  const passages = all<PlacedRow & { claimId: string }>(
    project,
    `SELECT p.claim_id AS claimId, p.article_id AS articleId, p.start, p."end" FROM claim_passages p
     LEFT JOIN articles a ON a.id = p.article_id
     WHERE p.article_id IN (SELECT value FROM json_each(?))
     ORDER BY a.published_on IS NULL, a.published_on, p.article_id, p.start, p."end", p.id`,
    JSON.stringify([...mentions.keys()]),
  )
  const naming = new Set<string>()
  for (const passage of passages) {
    if (!naming.has(passage.claimId) && liesIn(mentions.get(passage.articleId) ?? [], passage))
      naming.add(passage.claimId)
  }
  const here = new Set(all<{ id: string }>(project, 'SELECT id FROM claims').map(({ id }) => id))
  return [...naming].filter((id) => here.has(id))
}

/** Says whether one of some ranges, ascending by start, lies inside a range. */
function liesIn(ranges: readonly TextRange[], { start, end }: TextRange): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  for (let at = low; at < ranges.length; at++) {
    const range = ranges[at]
    if (!range || range.start >= end) return false
    if (range.end <= end) return true
  }
  return false
}
