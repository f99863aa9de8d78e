import { search } from '#core/search/find.ts'
import type { SearchHit } from '#shared/protocol/views.ts'
import type { Outcome } from '../outcome.ts'
import { reading } from '../session.ts'

/** `dossier search`: the best hits of a query, best first. */
export function searchProject(file: string, query: string, { limit }: { limit?: number }): Promise<Outcome> {
  return reading(file, (project) => {
    const hits = search(project.db, { text: query, limit })
    return { value: hits, lines: hits.map(lineOf) }
  })
}

function lineOf({ kind, id, title, start, end, snippet }: SearchHit): string {
  const place = start === undefined ? '' : `  ${start}–${end}`
  return `${kind}  ${id}${place}  ${title}  ${snippet}`
}
