/** What a hedging word does: names a likelihood, hands on, guesses from signs, rounds, takes cover, allows, or keeps its distance. */
export const hedgeClasses = [
  'likelihood',
  'reportative',
  'evidential',
  'approximator',
  'shield',
  'modal',
  'distancing',
] as const
/** One of the classes above. */
export type HedgeClass = (typeof hedgeClasses)[number]

/** Words by which a text says how sure it is, and, where the words name one, the likelihood band in percent. */
export interface Hedge {
  pattern: RegExp
  class: HedgeClass
  /** Lower rank is the stronger sign; ties go to the earlier word. */
  rank: 1 | 2 | 3
  /** Percent, from the table of ICD 203 (2015); absent where the word names no likelihood. */
  band?: readonly [low: number, high: number]
}

const h = (source: string, rank: Hedge['rank'], kind: HedgeClass, band?: Hedge['band']): Hedge => ({
  pattern: new RegExp(`(?<![\\p{L}’'-])(?:${source})(?![\\p{L}’'-])`, 'giu'),
  rank,
  class: kind,
  ...(band ? { band } : {}),
})

/** English hedges; a longer phrase stands before the shorter one it contains. */
export const hedges: readonly Hedge[] = [
  h('(?:almost|virtually|practically|next to) no (?:chances?|prospects?)', 1, 'likelihood', [1, 5]),
  h('(?<=(?:has|have|had|is|are|was|were|with) )no (?:real )?(?:chances?|prospects?)', 1, 'likelihood', [1, 5]),
  h('remote (?:chances?|possibility|prospects?)|only remotely', 1, 'likelihood', [1, 5]),
  h(
    '(?:very|highly|extremely|most) unlikely|highly improbable|(?:little|slim|small|scant) (?:chances?|prospects?)',
    1,
    'likelihood',
    [5, 20],
  ),
  h('unlikely|improbable|improbably|doubtful', 1, 'likelihood', [20, 45]),
  h(
    '(?:roughly |about an? )?even (?:chance|odds)|as likely as not|a coin[- ]toss|fifty-fifty',
    1,
    'likelihood',
    [45, 55],
  ),
  h(
    '(?:almost|nearly|virtually) certain(?:ly)?|all but (?:certain|inevitable)|a near certainty',
    1,
    'likelihood',
    [95, 99],
  ),
  h(
    '(?:very|highly|extremely|most) likely|highly probable|(?:very|most) probably|every (?:chance|likelihood|prospect)|in all (?:likelihood|probability)',
    1,
    'likelihood',
    [80, 95],
  ),
  h('likely|probably|probable|(?:good|fair|strong) chance', 1, 'likelihood', [55, 80]),
  h('inevitably|inevitable|bound to', 1, 'likelihood'),
  h(
    'there (?:is|was|can be) (?:little |no )doubt|no doubt|undoubtedly|doubtless|unquestionably|without (?:a )?doubt|certainly',
    1,
    'shield',
  ),
  h(
    '(?:is|are|was|were|it is) (?:widely |now )?(?:said|believed|thought|understood|rumoured|rumored|expected|reported|alleged) to',
    1,
    'reportative',
  ),
  h('reportedly|allegedly|supposedly|purportedly|ostensibly', 2, 'reportative'),
  h('so-called|self-styled|self-proclaimed', 2, 'distancing'),
  h('apparently|seemingly|presumably', 2, 'evidential'),
  h('possibly|perhaps|maybe|potentially|arguably|conceivably', 2, 'modal'),
  h('(?:appears?|appeared|seems?|seemed) (?:to|that|likely)|it (?:appears|seems)', 2, 'evidential'),
  h('it is possible|there is a (?:chance|risk|possibility)|a chance of|at risk of', 2, 'modal'),
  h('in fact|clearly|obviously|evidently|of course|indeed', 2, 'shield'),
  h('may|might|could', 3, 'modal'),
]

/** Signs of doubt that a reader looks for in a text, but that are too weak or too common to describe a claim. */
export const weakHedges: readonly Hedge[] = [
  h('every (?:chance|likelihood|prospect) of', 1, 'likelihood', [80, 95]),
  h('according to', 2, 'reportative'),
  h('(?:alleged|purported|supposed|suspected|rumoured|rumored)(?= \\p{Ll})(?! to(?!\\p{L}))', 2, 'reportative'),
  h('apparent|seeming', 2, 'evidential'),
  h(
    '(?:it|there) (?:appears|seems)|(?:appears?|appeared|seems?|seemed) (?:to|that|likely|unlikely|certain|set)',
    2,
    'evidential',
  ),
  h(
    '(?<!(?:as \\p{L}+ as|if|where|wherever|when|make it|made it|makes it|making it) )(?<!(?:everything|all|best) )possible',
    3,
    'modal',
  ),
  h('plausibl[ey]|conceivable', 3, 'modal'),
  h(
    '(?:about|around|roughly|approximately|nearly|almost|some(?! of)|at least|up to|as many as|as much as|an estimated|close to)(?= (?:[$€£¥]? ?\\d|(?:a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|one|several|hundreds?|thousands?|dozens?|tens|millions?|all|every|everyone|everything)(?!\\p{L})))',
    3,
    'approximator',
  ),
  h('to some extent|to a certain extent|more or less|by and large|in effect', 3, 'approximator'),
  h('it is said|rumou?r has it|is understood|are understood|is believed|are believed', 2, 'reportative'),
  h('(?:we|i) (?:think|believe|assess|judge|suspect)|in (?:my|our) (?:view|opinion|judgement|judgment)', 2, 'shield'),
]
