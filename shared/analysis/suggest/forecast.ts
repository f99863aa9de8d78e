import type { TextRange } from '../../model/passage.ts'
import type { DateSuggestion, ForecastSuggestion } from './suggestion.ts'

const w = (source: string) => new RegExp(`(?<![\\p{L}’'-])(?:${source})(?![\\p{L}’'-])`, 'iu')

const never = '(?! (?:be remembered|always|often|usually|never forget))'
const will = w(`will${never}|won[’']t|shall|will not`)
const short = /(?<=\p{L})[’']ll(?!\p{L})/u
const noun =
  /(?<!\p{L})(?:the|a|his|her|their|its|political|good|free|ill|popular|own|no|at|last|living|of|general|national|people[’']s|voters[’']) will(?!\p{L})|(?<!\p{L})will (?:of|to (?:fight|live|resist|win|survive|power|act|reform|change|compromise))(?!\p{L})/giu
const personal = /(?<=\p{L},? )Will (?=\p{Lu})/gu
const likely = w(
  '(?:very |highly |most |more |less |quite )?(?:un)?likely (?:to|that)|(?:remains?|is|are|seems?|appears?|looks?) (?:very |highly |most |quite )?(?:un)?likely|every (?:chance|prospect|likelihood) of|(?<=(?:is|are|has|have|sees|saw|with|still) (?:a )?)(?:good|little|slim|fair|real|strong) (?:chance|chances|prospect) (?:of|that)|(?:(?:almost|nearly|virtually|all but) )?certain to|(?:almost|nearly|virtually|all but) certain that|(?:is|are) (?:bound|set|poised|due|expected|forecast|projected|predicted|destined|tipped|on course|on track|slated|scheduled) to|(?:is|are) going to',
)
const predicts = w(
  '(?:predict|predicts|predicted|forecast|forecasts|foresee|foresees|foresaw|project|projects|projected|anticipate|anticipates|anticipated|expect|expects)(?= (?:that |the |a |an |it |its |they |growth|inflation|prices|output|demand|sales|exports|\\p{Lu}|\\d))',
)
const may = w(
  '(?:may|might|could)(?: not| yet| also| well| soon| even| again| still| eventually| then| never| reach| become)* (?!have(?! to(?!\\p{L}))(?!\\p{L})|be (?:the reason|why|because|right|wrong|true)(?!\\p{L})|also have)\\p{Ll}+',
)
const strongMay = w(
  '(?:may|might) (?:(?:yet|well|soon|eventually|still|again|then|also|never|not) )*(?:become|lead|reach|rise|fall|end|spread|collapse|return|lose|face|trigger|grow|push|drop|bring|cause|turn|result|climb|worsen|force|follow|see|mean|come|break|open|run|slow|add|shrink|cut|start|prompt|take|last|happen|reopen|resume|escalate|derail|tip|exceed|double|cost|stay|remain)',
)
const couldBecome = w(
  'could (?:(?:yet|well|soon|eventually|still|again|then|also) )*(?:become|lead|rise|fall|spread|collapse|lose|trigger|grow|push|drop|climb|worsen|escalate|derail|exceed|double|cost|add|shrink|slow)',
)
const sees = w('sees?|foresees?|looks? for|estimates?')
const would = w('would')
const ahead = w(
  'next|coming|by the end of|within|in the future|from now|tomorrow|later this|later in|soon|sooner or later|eventually|in the long (?:run|term)|before long|expected|likely|probably|forecast',
)
const carried =
  /^["“]?(?:(?:All of )?(?:this|that|these|those|it|they|he|she|the [\p{L}-]+) (?:\p{L}+ )?(?:would|could|may|might)|(?:its|their) [\p{L}-]+ (?:would|could|may|might))(?!\p{L}| have| not have| be (?:right|wrong|true|why|because)(?!\p{L}))/iu
/** "It is unclear whether the mayor will stay" foretells nothing. */
const asked = /(?<!\p{L})whether (?:or not )?(?:[\p{L}’'-]+ ){1,8}(?:will|would|may|might|could)(?!\p{L})/giu
const counterfactual = /(?<!\p{L})(?:would|could|might)(?: not| never)? have(?! to(?!\p{L}))(?!\p{L})/giu

/** What the sentence before has said already. */
export interface ForecastContext {
  /** One of the two sentences before it is a forecast. */
  follows: boolean
  /** It states a condition. */
  conditional: boolean
  publishedOn: string | null
}

/** The forecast a sentence makes, with the time it names; null when it makes none. English. */
export function findForecast(
  text: string,
  sentence: TextRange,
  dates: readonly DateSuggestion[],
  context: ForecastContext,
): ForecastSuggestion | null {
  const slice = text.slice(sentence.start, sentence.end)
  if (/\?["”’)]*$/u.test(slice)) return null
  const within = dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const horizon = within.find((date) => isAhead(text, date, context.publishedOn))
  const cue = cueOf(slice, horizon !== undefined, context)
  if (!cue) return null
  return {
    kind: 'forecast',
    start: sentence.start,
    end: sentence.end,
    exact: slice,
    horizon: horizon?.exact ?? null,
    isoEnd: horizon?.isoEnd ?? null,
    reason: horizon ? `“${cue}” looks ahead, to “${horizon.exact}”.` : `“${cue}” looks ahead.`,
    rule: 'forecast',
  }
}

function cueOf(slice: string, hasHorizon: boolean, { follows, conditional }: ForecastContext): string | null {
  const bare = [noun, personal, counterfactual, asked].reduce((rest, pattern) => rest.replaceAll(pattern, blank), slice)
  const firm = will.exec(bare) ?? short.exec(bare) ?? likely.exec(bare) ?? predicts.exec(bare)
  if (firm) return firm[0]
  const soft = strongMay.exec(bare) ?? couldBecome.exec(bare)
  if (soft) return soft[0]
  if (hasHorizon && sees.test(bare)) return sees.exec(bare)?.[0] ?? null
  if (conditional) {
    const then = (may.exec(bare) ?? would.exec(bare))?.[0]
    if (then) return then
  }
  if (hasHorizon || ahead.test(bare)) {
    const hint = would.exec(bare) ?? (hasHorizon ? may.exec(bare) : null)
    if (hint) return hint[0]
  }
  return follows ? (carried.exec(bare)?.[0] ?? null) : null
}

const blank = (match: string): string => ' '.repeat(match.length)

/** Whether a date lies after publication, or is written as one to come. */
function isAhead(text: string, date: DateSuggestion, publishedOn: string | null): boolean {
  if (
    /^(?:within|in the (?:next|coming)|(?:the )?(?:next|coming)|over the (?:next|coming)|tomorrow|later this)/i.test(
      date.exact,
    )
  )
    return true
  if (date.isoEnd !== null && publishedOn !== null) return date.isoEnd > publishedOn
  return /(?:by|until|before) (?:the )?$/i.test(text.slice(Math.max(0, date.start - 12), date.start))
}
