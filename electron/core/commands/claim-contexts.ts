import { judgedFields } from '#shared/model/claim.ts'
import type { Handlers } from '#shared/protocol/commands.ts'
import type { ClaimContext, ClaimView } from '#shared/protocol/views.ts'
import { surroundings } from '#shared/text/contexts.ts'
import type { LongWork, Project } from '../project/api.ts'
import { listClaims } from './claims.ts'
import { type Environment, longWork } from './environment.ts'
import { inSlices } from './slices.ts'
import { textReader } from './texts.ts'

/** UTF-16 units on either side of a passage beyond which a paragraph is cut. */
const most = 1000

/** The command that reads what the proposals of a list of claims are made from. */
export function claimContextHandlers(environment: Environment): Handlers<'claim/contexts'> {
  return {
    'claim/contexts': (_args, context) => claimContexts(environment.project(context), longWork(context, 'Reading')),
  }
}

/** The words around the first passage of every claim in which something is not judged yet. */
export async function claimContexts(project: Project, work: LongWork): Promise<ClaimContext[]> {
  const open = listClaims(project).filter((claim) => judgedFields.some((field) => claim[field] === undefined))
  const byArticle = [...Map.groupBy(open, (claim) => claim.articleId)]
  const read = textReader(project)
  const found: ClaimContext[] = []
  await inSlices(byArticle, 1, work, ([one]) => {
    if (!one) return
    const { text } = read(one[0])
    for (const claim of one[1]) found.push(...contextOf(claim, text))
  })
  return found
}

/** A claim without a passage has none. */
function contextOf({ id, passages: [first] }: ClaimView, text: string): ClaimContext[] {
  if (!first) return []
  const around = surroundings(text, first)
  const start = Math.max(around.start, first.start - most)
  return [{ claimId: id, start, text: text.slice(start, Math.min(around.end, first.end + most)) }]
}
