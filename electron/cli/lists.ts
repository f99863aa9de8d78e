import { listArticles } from '#core/commands/articles.ts'
import { listClaims } from '#core/commands/claims.ts'
import { listEntities } from '#core/commands/entities.ts'
import { listNotes } from '#core/commands/notes.ts'
import { listAnalysts } from '#core/commands/projects.ts'
import { all } from '#core/commands/rows.ts'
import { listTags } from '#core/commands/tags.ts'
import type { Project } from '#core/project/api.ts'
import type { EntityType } from '#shared/model/entity.ts'
import type { Passage } from '#shared/model/passage.ts'
import type { Listed } from './words.ts'

/** One line of a list as `--json` prints it; offsets UTF-16 into the canonical text, times ms UTC. */
type Listing = { id: string; [field: string]: unknown }

type List = (project: Project, articleId?: string) => Listing[] | Promise<Listing[]>

/** What `dossier ls` lists, of the whole project or of one article. */
export const lists: { [W in Listed]: List } = {
  articles: (project, articleId) =>
    listArticles(project)
      .filter(({ id }) => articleId === undefined || id === articleId)
      .map((article) => ({ ...article })),
  mentions: listMentions,
  entities: (project, articleId) =>
    listEntities(project, { articleId })
      .filter((entity) => articleId === undefined || entity.mentionsHere > 0)
      .map(({ aliases, mentionsHere, ...entity }) => ({
        ...entity,
        aliases: aliases.map((alias) => alias.text),
        ...(articleId === undefined ? {} : { mentionsHere }),
      })),
  claims: (project, articleId) => {
    const names = namesOf(project)
    return listClaims(project, { articleId }).map(({ passages, analyst, ...claim }) => ({
      ...claim,
      kind: claim.kind ?? null,
      holder: claim.holder ?? null,
      hedge: claim.hedge ?? null,
      passages: passages.map((passage) => ({ articleId: claim.articleId, ...placeOf(passage) })),
      ...names(analyst),
    }))
  },
  tags: (project, articleId) =>
    listTags(project, articleId)
      .filter((tag) => articleId === undefined || tag.usesHere > 0)
      .map(({ usesHere, ...tag }) => ({ ...tag, ...(articleId === undefined ? {} : { usesHere }) })),
  notes: (project, articleId) => {
    const names = namesOf(project)
    return listNotes(project, { articleId }).map(({ passage, analyst, ...note }) => ({
      ...note,
      ...(passage ? placeOf(passage) : { start: null, end: null, exact: null }),
      ...names(analyst),
    }))
  },
  briefs: async (project) => {
    // Loaded here, since it brings all that writes briefs.
    const { listBriefs } = await import('#core/commands/briefs.ts')
    return listBriefs(project).map((brief) => ({ ...brief }))
  },
  analysts: (project) => listAnalysts(project).map((analyst) => ({ ...analyst })),
}

interface MentionRow {
  id: string
  articleId: string
  start: number
  end: number
  exact: string
  entityId: string
  entityName: string | null
  type: EntityType | null
  analyst: string
  createdAt: number
}

const mentionColumns = `m.id, m.article_id AS articleId, m.start, m."end", m.exact, m.entity_id AS entityId,
  e.name AS entityName, e.type, m.analyst, m.created_at AS createdAt
  FROM mentions m LEFT JOIN entities e ON e.id = m.entity_id`

/** Mentions by place. The entity of one that dangles has no name. */
function listMentions(project: Project, articleId?: string): Listing[] {
  const names = namesOf(project)
  const rows =
    articleId === undefined
      ? all<MentionRow>(project, `SELECT ${mentionColumns}`)
      : all<MentionRow>(project, `SELECT ${mentionColumns} WHERE m.article_id = ?`, articleId)
  rows.sort((a, b) =>
    a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.start - b.start || a.end - b.end,
  )
  return rows.map(({ analyst, ...row }) => ({ ...row, ...names(analyst) }))
}

function placeOf({ start, end, exact }: Passage) {
  return { start, end, exact }
}

/** Who an analyst is: the name, and the id beside it. A stranger's name is the id. */
function namesOf(project: Project): (id: string) => { analyst: string; analystId: string } {
  const names = new Map(listAnalysts(project).map(({ id, name }) => [id, name]))
  return (id) => ({ analyst: names.get(id) ?? id, analystId: id })
}
