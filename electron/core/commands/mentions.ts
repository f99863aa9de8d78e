import type { Change } from '#shared/model/change.ts'
import type { CallContext, CommandArgs, CommandResult, Handlers } from '#shared/protocol/commands.ts'
import { counted } from '#shared/text/counted.ts'
import type { Project } from '../project/api.ts'
import { creation, edit, foundIn } from './changes.ts'
import { type ChosenEntity, chooseEntity } from './entities.ts'
import { type Environment, longWork } from './environment.ts'
import { quoted, short } from './steps.ts'
import { passageIn, textOf, textReader } from './texts.ts'

type Names = 'mention/create' | 'mention/create-many' | 'mention/set' | 'mention/set-many'
type Many = CommandArgs<'mention/create-many'>

/** Commands on mentions. */
export function mentionHandlers(environment: Environment): Handlers<Names> {
  return {
    'mention/create': (args, context) => create(environment.project(context), args),
    'mention/create-many': (args, context) => createMany(environment.project(context), args, context),
    'mention/set': (args, context) => set(environment.project(context), args),
    'mention/set-many': (args, context) => setMany(environment.project(context), args, context),
  }
}

function create(project: Project, args: CommandArgs<'mention/create'>): { id: string; entityId: string } {
  const { articleId } = args
  const article = textOf(project, articleId)
  const passage = passageIn(article, args)
  const entity = chooseEntity(project, args.entity)
  const { certainty, metonymOf } = args
  const fields = { entityId: entity.id, passage, certainty, metonymOf }
  const made = creation(project, { kind: 'mention', id: args.newId, articleId, fields })
  project.commit(`Tag ${quoted(passage.exact)}`, [...entity.changes, made])
  return { id: made.id, entityId: entity.id }
}

async function createMany(
  project: Project,
  { entity: choice, metonymOf, items, label }: Many,
  context: CallContext,
): Promise<CommandResult<'mention/create-many'>> {
  const entity = chooseEntity(project, choice)
  const step = `Tag ${items.length} × ${short(label ?? entity.name)}`
  const total = items.length + entity.changes.length
  await project.commitLarge(
    step,
    mentionsOf(project, { entity, metonymOf, items }),
    total,
    longWork(context, 'Tagging'),
  )
  return { created: items.length, entityId: entity.id }
}

/** New mentions, article by article, so that each text is read once. */
function* mentionsOf(
  project: Project,
  { entity, metonymOf, items }: Pick<Many, 'metonymOf' | 'items'> & { entity: ChosenEntity },
): Generator<Change> {
  yield* entity.changes
  const read = textReader(project)
  for (const [articleId, ranges] of Map.groupBy(items, (item) => item.articleId)) {
    const article = read(articleId)
    for (const range of ranges) {
      const fields = { entityId: entity.id, passage: passageIn(article, range), metonymOf }
      yield creation(project, { kind: 'mention', articleId, fields })
    }
  }
}

interface MentionRow {
  article_id: string
  exact: string
}

function set(project: Project, args: CommandArgs<'mention/set'>): null {
  const { id, articleId, range } = args
  const before = foundIn<MentionRow>(project, 'mention', id, articleId)
  const passage = range === undefined ? undefined : { ...passageIn(textOf(project, articleId), range) }
  const entity = args.entity === undefined ? undefined : chooseEntity(project, args.entity)
  const { certainty, metonymOf } = args
  const change = edit('mention', id, { passage, entityId: entity?.id, certainty, metonymOf }, articleId)
  const step = stepOfSet(before.exact, args, entity?.name)
  project.commit(step, [...(entity?.changes ?? []), change])
  return null
}

type Doubt = Pick<CommandArgs<'mention/set'>, 'certainty' | 'metonymOf' | 'range'>

function stepOfSet(exact: string, { certainty, metonymOf, range }: Doubt, entity: string | undefined): string {
  if (metonymOf != null) return `${quoted(exact)} stands for ${short(entity ?? 'its government')}`
  if (entity !== undefined) return `Change ${quoted(exact)} to ${short(entity)}`
  if (range !== undefined) return `Change range of ${quoted(exact)}`
  if (certainty !== undefined) return `${quoted(exact)} is ${certainty === 'probable' ? 'probably' : 'certainly'} meant`
  return `${quoted(exact)} means itself`
}

async function setMany(
  project: Project,
  { items, label, certainty, metonymOf, ...args }: CommandArgs<'mention/set-many'>,
  context: CallContext,
): Promise<CommandResult<'mention/set-many'>> {
  const entity = args.entity === undefined ? undefined : chooseEntity(project, args.entity)
  const changes = items.map(({ id, articleId }) => {
    foundIn(project, 'mention', id, articleId)
    return edit('mention', id, { entityId: entity?.id, certainty, metonymOf }, articleId)
  })
  const step = `Change ${counted(items.length, 'mention')}${label === undefined ? '' : ` of ${short(label)}`}`
  const whole = [...(entity?.changes ?? []), ...changes]
  await project.commitLarge(step, whole, whole.length, longWork(context, 'Changing'))
  return { changed: items.length, entityId: entity?.id ?? null }
}
