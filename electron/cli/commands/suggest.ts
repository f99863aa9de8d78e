import { allSuggestions } from '#core/commands/suggestions.ts'
import type { Suggestion } from '#shared/analysis/suggest/suggestion.ts'
import { columns, type Outcome } from '../outcome.ts'
import { reading } from '../session.ts'

/** `dossier suggest`: all that the rules propose for an article, by place; nothing is written. */
export function suggestFor(file: string, { article }: { article: string }): Promise<Outcome> {
  return reading(file, (project) => {
    const found = allSuggestions(project, article)
    const lines = columns(['kind', 'start', 'end', 'exact', 'what'], found.map(lineOf))
    return { value: found, lines: lines.length > 0 ? lines : [nothing] }
  })
}

const nothing =
  'Nothing is proposed. Names new to the project, hedges, forecasts and claims are found in English; in other languages only names it knows and dates in digits.'

function lineOf(one: Suggestion): unknown[] {
  return [one.kind, one.start, one.end, cut(one.exact), cut(whatOf(one))]
}

/** Whole texts are in the JSON; a table of them could not be read. */
function cut(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`
}

function whatOf(one: Suggestion): string {
  if (one.kind === 'mention') return `${one.type}: ${one.entity}`
  if (one.kind === 'date') return `${one.isoStart ?? '?'} to ${one.isoEnd ?? '?'} (${one.precision})`
  if (one.kind === 'hedge') return one.band === null ? one.class : `${one.class}, ${one.band[0]}–${one.band[1]} %`
  if (one.kind === 'reporting') return `${one.holder ?? 'somebody'}: ${one.content}`
  if (one.kind === 'forecast') return one.isoEnd === null ? 'no horizon' : `until ${one.isoEnd}`
  if (one.kind === 'condition') return `if ${one.antecedent}: ${one.consequent}`
  return one.claimKind
}
