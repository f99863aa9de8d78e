import type { CommandArgs, CommandResult, CoreCommandName } from '#shared/protocol/commands.ts'
import type { ArticleKey, Place } from './content/articles.ts'
import type { SampleAssessment } from './content/judgements.ts'

/** Asks the core for something. */
export type Send = <N extends CoreCommandName>(name: N, args: CommandArgs<N>) => Promise<CommandResult<N>>

/** What has been made so far: ids by the keys and names that the sample's content uses. */
export interface Made {
  articles: Map<ArticleKey, { id: string; text: string }>
  entities: Map<string, string>
  claims: Map<string, { id: string; articleId: string }>
  events: Map<string, string>
}

/** The value of a key; one that is missing is a slip in the content. */
export function need<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The sample has no ${key}`)
  return value
}

/** Where words stand in a text; they must stand there exactly once. */
function only(text: string, words: string): number {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The sample article does not say: ${words}`)
  if (text.includes(words, start + 1)) throw new Error(`The sample article says more than once: ${words}`)
  return start
}

/** The range of a place in its article. */
export function rangeOf({ articles }: Made, place: Place): { articleId: string; start: number; end: number } {
  const { id, text } = need(articles, place.in)
  const start = place.within === undefined ? only(text, place.quote) : only(text, place.within) + inner(place)
  return { articleId: id, start, end: start + place.quote.length }
}

function inner({ quote, within = '' }: Place): number {
  return only(within, quote)
}

/** Gives assessments as the analyst who asks. */
export async function assess(send: Send, made: Made, given: readonly SampleAssessment[]): Promise<void> {
  for (const { claim, ...fields } of given) {
    const { id: claimId, articleId } = need(made.claims, claim)
    await send('assessment/give', { claimId, articleId, ...fields })
  }
}
