import { found } from '#core/commands/changes.ts'
import { lists } from '../lists.ts'
import { columns, type Outcome } from '../outcome.ts'
import { reading } from '../session.ts'
import type { Listed } from '../words.ts'

/** `dossier ls`: what is in a project, or in one article of it. */
export function list(file: string, what: Listed, { article }: { article?: string }): Promise<Outcome> {
  return reading(file, async (project) => {
    if (article !== undefined) found(project, 'article', article)
    const rows = await lists[what](project, article)
    const shown = headings[what]
    const cells = rows.map((row) => shown.map((heading) => row[heading]))
    return { value: rows, lines: columns(shown, cells) }
  })
}

/** The fields that are printed without `--json`. */
const headings: { [W in Listed]: string[] } = {
  articles: ['id', 'publishedOn', 'words', 'mentions', 'claims', 'publisher', 'title'],
  mentions: ['id', 'articleId', 'start', 'end', 'type', 'entityName', 'exact'],
  entities: ['id', 'type', 'mentions', 'name', 'aliases'],
  claims: ['id', 'kind', 'holder', 'hedge', 'content'],
  events: ['id', 'title', 'placeId'],
  relations: ['id', 'fromId', 'type', 'toId', 'since', 'until'],
  tags: ['id', 'uses', 'name'],
  notes: ['id', 'articleId', 'start', 'end', 'text'],
  briefs: ['id', 'words', 'citations', 'title'],
  analysts: ['id', 'name'],
}
