import type { TextRange } from '../../model/passage.ts'
import { type Hedge, hedges, weakHedges } from '../hedges.ts'
import { longestFirst } from './sorted.ts'
import type { HedgeSuggestion } from './suggestion.ts'

const notAuxiliary = /^(?:[.,;:!?)]|\s+(?:of|and|or|in|is|was|against)(?!\p{L}))/u

/** Before "could": nobody was able to, which is no doubt. */
const nobody = /(?<!\p{L})(?:neither|nobody|no one|none|nothing|nor)(?: [\p{L}’'-]+){0,4} $/iu

/** Words in a range by which the text says how sure it is; of two that overlap the longer. English. */
export function findHedges(text: string, range: TextRange): HedgeSuggestion[] {
  const slice = text.slice(range.start, range.end)
  const found: HedgeSuggestion[] = []
  for (const hedge of [...hedges, ...weakHedges]) {
    for (const match of slice.matchAll(hedge.pattern)) {
      if (isOther(slice, match)) continue
      found.push(suggestion(hedge, match[0], range.start + match.index))
    }
  }
  return longestFirst(found)
}

function suggestion(hedge: Hedge, exact: string, start: number): HedgeSuggestion {
  const band = hedge.band ?? null
  return {
    kind: 'hedge',
    start,
    end: start + exact.length,
    exact,
    class: hedge.class,
    band,
    reason: band
      ? `“${exact}” stands for ${band[0]} to ${band[1]} % on the scale of ICD 203.`
      : `“${exact}” ${meaning[hedge.class]}.`,
    rule: `hedge-${hedge.class}`,
  }
}

const meaning = {
  likelihood: 'says how likely it is',
  reportative: 'hands on what others say',
  evidential: 'concludes from signs',
  approximator: 'rounds',
  shield: 'vouches for it without a source',
  modal: 'leaves it open',
  distancing: 'keeps its distance from the word',
} as const

/** The month, "military might", and "could" or "might" at the end of a clause are no modals. */
function isOther(text: string, match: RegExpExecArray): boolean {
  const word = match[0].toLowerCase()
  if (word !== 'may' && word !== 'might' && word !== 'could') return false
  const after = text.slice(match.index + word.length, match.index + word.length + 12)
  if (match[0] === 'May') return match.index > 0 || !/^ (?:I|we|he|she|they|the|it)(?!\p{L})/u.test(after)
  if (after === '' || notAuxiliary.test(after)) return true
  return word === 'could' && (/^ (?:not|never)(?!\p{L})/u.test(after) || nobody.test(text.slice(0, match.index)))
}
