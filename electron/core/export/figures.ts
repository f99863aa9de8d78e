import { limitsOf, type Place } from '#shared/analysis/view-filter.ts'
import { dataOf } from '#shared/brief/blocks.ts'
import { type FigureData, type FigureKind, type FigureSpec, figureDataSchema } from '#shared/brief/figure.ts'
import { type BriefJson, visit } from '#shared/brief/json.ts'
import { type FigureLists, figureNow, listsFor } from '#shared/views/figures/figure-now.ts'
import { listArticles } from '../commands/articles.ts'
import { claimContexts } from '../commands/claim-contexts.ts'
import { listClaims } from '../commands/claims.ts'
import { listEntities } from '../commands/entities.ts'
import { mentionedWithin } from '../commands/entity-mentioned.ts'
import { listEvents } from '../commands/events.ts'
import { listAssessments, listClaimLinks } from '../commands/judging.ts'
import { listPlaceMentions } from '../commands/places.ts'
import { listAnalysts } from '../commands/projects.ts'
import { listRelations, listTypes } from '../commands/relations.ts'
import { all } from '../commands/rows.ts'
import { worldGround } from '../places/ground.ts'
import type { LongWork, Project } from '../project/api.ts'

/**
 * The figures of a brief in document order as the project draws them now; null for one that cannot be drawn: it was put
 * in without limits, nothing passes them, or too much does.
 */
export async function figuresNow(project: Project, json: BriefJson, work: LongWork): Promise<(FigureData | null)[]> {
  const kept: (FigureData | null)[] = []
  visit(json.root, (node) => {
    if (node.type === 'figure') kept.push(dataOf(figureDataSchema, node))
  })
  const lists = new ListReader(project, work)
  const drawn: (FigureData | null)[] = []
  for (const figure of kept) drawn.push(figure?.spec ? await draw(figure.kind, figure.spec, lists) : null)
  return drawn
}

async function draw(kind: FigureKind, spec: FigureSpec, reader: ListReader): Promise<FigureData | null> {
  const now = Date.now()
  const figure = figureNow(kind, spec, { lists: await reader.listsOf(kind, spec), now, ground: worldGround })
  return 'data' in figure ? { ...figure.data, drawnAt: now } : null
}

/** Reads the lists that figures are drawn from, each that several need only once. */
class ListReader {
  readonly #project: Project
  readonly #work: LongWork
  readonly #read = new Map<string, unknown>()

  constructor(project: Project, work: LongWork) {
    this.#project = project
    this.#work = work
  }

  async listsOf(kind: FigureKind, spec: FigureSpec): Promise<FigureLists> {
    const wanted = listsFor(kind, spec)
    const project = this.#project
    const list = <N extends keyof FigureLists>(name: N, read: () => FigureLists[N]): FigureLists[N] =>
      wanted.has(name) ? this.#once(name, read) : ([] as unknown as FigureLists[N])
    const contexts = wanted.has('contexts') ? await this.#contexts() : []
    return {
      entities: list('entities', () => listEntities(project)),
      events: list('events', () => listEvents(project)),
      claims: list('claims', () => listClaims(project)),
      contexts,
      articles: list('articles', () => listArticles(project)),
      analysts: list('analysts', () => listAnalysts(project)),
      relations: list('relations', () => listRelations(project)),
      relationTypes: list('relationTypes', () => listTypes(project)),
      claimLinks: list('claimLinks', () => listClaimLinks(project)),
      assessments: list('assessments', () => listAssessments(project)),
      placeMentions: list('placeMentions', () => listPlaceMentions(project)),
      tagged: wanted.has('tagged') ? taggedWith(project, spec.filter.tagId ?? '') : [],
      mentioned: wanted.has('mentioned') ? mentionedWithin(project, limitsOf(spec.filter)) : [],
    }
  }

  async #contexts(): Promise<FigureLists['contexts']> {
    const read = this.#once('contexts', () => claimContexts(this.#project, this.#work))
    return await read
  }

  #once<T>(name: string, read: () => T): T {
    if (!this.#read.has(name)) this.#read.set(name, read())
    return this.#read.get(name) as T
  }
}

function taggedWith(project: Project, tagId: string): Place[] {
  return all<Place>(project, 'SELECT article_id AS articleId, start, "end" FROM taggings WHERE tag_id = ?', tagId)
}
