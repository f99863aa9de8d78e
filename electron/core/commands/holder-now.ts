import type { Project } from '../project/api.ts'
import { readJudged } from '../project/read-tables.ts'
import { all, first } from './rows.ts'

/**
 * A claim's holder as it is called now: where the entity that holds it goes by other names since, its name,
 * else the holder as written. Undefined where the holder has not been judged, null where there is none.
 */
export function holderNow(
  project: Project,
  { holder, holderEntityId }: { holder?: string | null | undefined; holderEntityId?: string | null | undefined },
): string | null | undefined {
  if (!holder || !holderEntityId) return holder
  const entity = first<{ name: string }>(project, 'SELECT name FROM entities WHERE id = ?', holderEntityId)
  if (!entity) return holder
  const aliases = all<{ text: string }>(project, 'SELECT text FROM aliases WHERE entity_id = ?', holderEntityId)
  const names = [entity.name, ...aliases.map(({ text }) => text)].map((name) => name.toLocaleLowerCase('en'))
  return names.includes(holder.toLocaleLowerCase('en')) ? holder : entity.name
}

/** Holder of a row of the claims table, as it is called now. */
export function holderOfRow(
  project: Project,
  { holder, holderEntityId }: { holder: string | null; holderEntityId: string | null },
): string | null | undefined {
  return holderNow(project, { holder: readJudged(holder), holderEntityId: readJudged(holderEntityId) })
}
