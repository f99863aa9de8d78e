import { suggest } from '#shared/analysis/suggest/suggest.ts'
import type { KnownEntity, Suggestion, SuggestionKind } from '#shared/analysis/suggest/suggestion.ts'
import type { Change } from '#shared/model/change.ts'
import type { CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { counted } from '#shared/text/counted.ts'
import { type Interval, IntervalIndex } from '#shared/text/intervals.ts'
import type { Project } from '../project/api.ts'
import { readBlocks } from '../project/read-tables.ts'
import { type Finder, finderFromSource, makeFinder, type Rules } from '../suggest/finder.ts'
import { creation, found } from './changes.ts'
import { listEntities } from './entities.ts'
import type { Environment } from './environment.ts'
import { all } from './rows.ts'
import { quoted } from './steps.ts'
import { passageIn, textOf } from './texts.ts'

type Names = 'suggestion/list' | 'suggestion/accept' | 'suggestion/reject' | 'suggestion/reject-many'

/** Commands on what the program proposes. */
export function suggestionHandlers(environment: Environment): Handlers<Names> {
  const find = makeFinder(environment.options.readerFile ?? finderFromSource())
  return {
    'suggestion/list': async ({ articleId, kinds }, context) => {
      const project = environment.project(context)
      const found = await remembered(project, rulesFor(project, articleId), find, context.signal)
      return stillOpen(project, articleId, ofKinds(found, kinds))
    },
    'suggestion/accept': (args, context) => accept(environment.project(context), args),
    'suggestion/reject': ({ articleId, ...item }, context) => {
      reject(environment.project(context), articleId, [item])
      return null
    },
    'suggestion/reject-many': ({ articleId, items }, context) => ({
      rejected: reject(environment.project(context), articleId, items),
    }),
  }
}

/** Everything the rules find in an article, whatever is marked there. Throws `not-found`. */
export function allSuggestions(project: Project, articleId: string): Suggestion[] {
  const { article, known } = rulesFor(project, articleId)
  return suggest(article, known)
}

/** What the rules read for an article. Throws `not-found`. */
function rulesFor(project: Project, articleId: string): Rules {
  const row = found<{ text: string; language: string | null; published_on: string | null }>(
    project,
    'article',
    articleId,
  )
  const { text, language, published_on: publishedOn } = row
  const blocks = readBlocks(project.db, articleId)
  return { article: { text, language, publishedOn, blocks }, known: listEntities(project).map(toKnown) }
}

function ofKinds(found: readonly Suggestion[], kinds: readonly SuggestionKind[] | undefined): readonly Suggestion[] {
  return kinds === undefined ? found : found.filter(({ kind }) => kinds.includes(kind))
}

interface Remembered {
  text: string
  /** All else that the rules read, as JSON. */
  rest: string
  found: readonly Suggestion[]
}

/** What the rules found last in each project: a write that changes none of what they read need not run them again. */
const last = new WeakMap<Project, Remembered>()

async function remembered(
  project: Project,
  rules: Rules,
  find: Finder,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  const { text, ...others } = rules.article
  const rest = JSON.stringify([others, rules.known])
  const before = last.get(project)
  if (before && before.text === text && before.rest === rest) return before.found
  const found = await find(rules, signal)
  last.set(project, { text, rest, found })
  return found
}

function toKnown({ id, name, type, aliases, merged = [] }: EntityView): KnownEntity {
  return { id, name, type, aliases: [...aliases.map(({ text }) => text), ...merged.map((part) => part.name)] }
}

/** Tables whose passages make a proposal of a kind needless where they overlap it. */
const markedBy: { readonly [K in SuggestionKind]?: string } = {
  mention: 'mentions',
  claim: 'claim_passages',
  forecast: 'claim_passages',
  condition: 'claim_passages',
  date: 'event_passages',
}

/** Those of the proposals that are neither marked in the article by now nor turned down. */
function stillOpen(project: Project, articleId: string, proposals: readonly Suggestion[]): Suggestion[] {
  const rejected = new Set(
    all<{ proposal: string; start: number; end: number }>(
      project,
      'SELECT proposal, start, "end" FROM rejections WHERE article_id = ?',
      articleId,
    ).map(({ proposal, start, end }) => `${proposal} ${start} ${end}`),
  )
  const marked = new Map<string, Marked>()
  return proposals.filter(({ kind, start, end }) => {
    if (rejected.has(`${kind} ${start} ${end}`)) return false
    const table = markedBy[kind]
    if (table === undefined) return true
    const index = marked.get(table) ?? markedIn(project, table, articleId)
    marked.set(table, index)
    return index.overlapping(start, end).length === 0
  })
}

type Marked = IntervalIndex<Interval>

function markedIn(project: Project, table: string, articleId: string): Marked {
  const index: Marked = new IntervalIndex()
  const sql = `SELECT id, start, "end" FROM ${table} WHERE article_id = ?`
  for (const row of all<Interval>(project, sql, articleId)) index.add(row)
  return index
}

type Accepted = CommandArgs<'suggestion/accept'>['items'][number]

function accept(project: Project, { articleId, items }: CommandArgs<'suggestion/accept'>) {
  const article = textOf(project, articleId)
  const made = new NewEntities(project)
  const mentions = items.map((item): Change => {
    const place =
      item.metonymOf && ('id' in item.metonymOf ? item.metonymOf : { ...item.metonymOf, type: 'place' as const })
    const metonymOf = place === undefined ? undefined : made.idOf(place)
    const fields = { entityId: made.idOf(item.entity), passage: passageIn(article, item), metonymOf }
    return creation(project, { kind: 'mention', id: item.newId, articleId, fields })
  })
  const [only] = items
  const step =
    items.length === 1 && only
      ? `Tag ${quoted(article.text.slice(only.start, only.end))}`
      : `Tag ${counted(items.length, 'proposed name')}`
  project.commit(step, [...made.changes, ...mentions])
  return { created: mentions.length, entities: made.changes.length }
}

/** Entities that a step makes: one for each name and type, however often it is named. */
class NewEntities {
  readonly changes: Change[] = []
  readonly #project: Project
  readonly #ids = new Map<string, string>()

  constructor(project: Project) {
    this.#project = project
  }

  idOf(choice: Accepted['entity']): string {
    if ('id' in choice) {
      found(this.#project, 'entity', choice.id)
      return choice.id
    }
    const key = `${choice.type} ${choice.name}`
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const { newId, name, type } = choice
    const made = creation(this.#project, { kind: 'entity', id: newId, fields: { name, type } })
    this.#ids.set(key, made.id)
    this.changes.push(made)
    return made.id
  }
}

type Rejected = CommandArgs<'suggestion/reject-many'>['items'][number]

/** Turns proposals of an article down as one step; returns how many. */
function reject(project: Project, articleId: string, items: readonly Rejected[]): number {
  const article = textOf(project, articleId)
  const made = items.map(({ kind, ...range }): Change => {
    const passage = { ...passageIn(article, range) }
    return creation(project, { kind: 'rejection', articleId, fields: { proposal: kind, passage } })
  })
  const [only] = items
  const words = only && article.text.slice(only.start, only.end)
  const places = new Set(items.map(({ start, end }) => `${start} ${end}`)).size
  const what = places === 1 && words !== undefined ? quoted(words) : counted(places, 'proposal')
  project.commit(`Turn down ${what}`, made)
  return made.length
}
