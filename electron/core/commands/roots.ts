import { rootsOf } from '#shared/analysis/merged.ts'
import type { Project } from '../project/api.ts'
import { all } from './rows.ts'

/** For every entity that is taken to be another one: which. Usually few. A root that is gone leaves its parts alone. */
export function entityRoots(project: Project): Map<string, string> {
  const redirects = all<{ id: string; mergedInto: string }>(
    project,
    `SELECT id, merged_into AS mergedInto FROM entities
     WHERE merged_into IS NOT NULL AND merged_into IN (SELECT id FROM entities)`,
  )
  return rootsOf(redirects)
}

/** Replaces ids of entities that are taken to be others. */
export function rooted(roots: ReadonlyMap<string, string>, id: string): string {
  return roots.get(id) ?? id
}

/** An entity and those that are taken to be it. */
export function withParts(project: Project, id: string): string[] {
  return [id, ...[...entityRoots(project)].filter(([, root]) => root === id).map(([part]) => part)]
}
