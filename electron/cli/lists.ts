import { listArticles } from '#core/commands/articles.ts'
import { listClaims } from '#core/commands/claims.ts'
import { listEntities } from '#core/commands/entities.ts'
import { listEvents } from '#core/commands/events.ts'
import { listNotes } from '#core/commands/notes.ts'
import { listAnalysts } from '#core/commands/projects.ts'
import { listRelations, listTypes } from '#core/commands/relations.ts'
import { entityRoots, rooted } from '#core/commands/roots.ts'
import { all } from '#core/commands/rows.ts'
import { listTags } from '#core/commands/tags.ts'
import type { Project } from '#core/project/api.ts'
import { judgedFields } from '#shared/model/claim.ts'
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
      // Null is "none" for these, and "not judged" for the others.
      judged: judgedFields.filter((field) => claim[field] !== undefined),
      passages: passages.map((passage) => ({ articleId: claim.articleId, ...placeOf(passage) })),
      ...names(analyst),
    }))
  },
  events: (project, articleId) => {
    const names = namesOf(project)
    return listEvents(project, articleId).map(({ passages, analyst, ...event }) => ({
      ...event,
      passages: passages.map(({ articleId: id, ...passage }) => ({ articleId: id, ...placeOf(passage) })),
      ...names(analyst),
    }))
  },
  relations: (project, articleId) => {
    const names = namesOf(project)
    const types = new Map(listTypes(project).map(({ id, name }) => [id, name]))
    return listRelations(project, { articleId }).map(({ passages, analyst, ...relation }) => ({
      ...relation,
      type: types.get(relation.typeId) ?? relation.typeId,
      passages: passages.map(({ articleId: id, stance, claimId, ...passage }) => ({
        articleId: id,
        ...placeOf(passage),
        stance,
        claimId,
      })),
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
  certainty: string
  metonymOf: string | null
  analyst: string
  createdAt: number
}

const mentionColumns = `id, article_id AS articleId, start, "end", exact, entity_id AS entityId, certainty,
  metonym_of AS metonymOf, analyst, created_at AS createdAt FROM mentions`

/** Mentions by place. The entity of one that dangles has no name. */
function listMentions(project: Project, articleId?: string): Listing[] {
  const names = namesOf(project)
  const entities = entitiesOf(project)
  const rows =
    articleId === undefined
      ? all<MentionRow>(project, `SELECT ${mentionColumns}`)
      : all<MentionRow>(project, `SELECT ${mentionColumns} WHERE article_id = ?`, articleId)
  rows.sort((a, b) =>
    a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.start - b.start || a.end - b.end,
  )
  return rows.map(({ analyst, ...row }) => ({ ...row, ...entities(row.entityId), ...names(analyst) }))
}

/** The entity that an id stands for: the one it is merged into, where it is. One that is not there has no name. */
function entitiesOf(project: Project): (id: string) => Pick<Listing, 'entityId' | 'entityName' | 'type'> {
  const rows = all<{ id: string; name: string; type: EntityType }>(project, 'SELECT id, name, type FROM entities')
  const byId = new Map(rows.map((row) => [row.id, row]))
  const roots = entityRoots(project)
  return (id) => {
    const entityId = rooted(roots, id)
    const entity = byId.get(entityId)
    return { entityId, entityName: entity?.name ?? null, type: entity?.type ?? null }
  }
}

function placeOf({ start, end, exact }: Passage) {
  return { start, end, exact }
}

/** Who an analyst is: the name, and the id beside it. A stranger's name is the id. */
function namesOf(project: Project): (id: string) => { analyst: string; analystId: string } {
  const names = new Map(listAnalysts(project).map(({ id, name }) => [id, name]))
  return (id) => ({ analyst: names.get(id) ?? id, analystId: id })
}
