/** Words by which a text says how sure it is, and, where the words name one, the likelihood band in percent. */
export interface Hedge {
  pattern: RegExp
  /** Lower rank is the stronger sign; ties go to the earlier word. */
  rank: 1 | 2 | 3
  /** Percent, from the table of ICD 203 (2015); absent where the word names no likelihood. */
  band?: readonly [low: number, high: number]
}

const h = (source: string, rank: Hedge['rank'], band?: Hedge['band']): Hedge => ({
  pattern: new RegExp(`(?<![\\p{L}’'-])(?:${source})(?![\\p{L}’'-])`, 'giu'),
  rank,
  ...(band ? { band } : {}),
})

/** English hedges; a longer phrase stands before the shorter one it contains. */
export const hedges: readonly Hedge[] = [
  h('almost no chance|virtually no chance|next to no chance', 1, [1, 5]),
  h('remote chance|remote possibility|only remotely', 1, [1, 5]),
  h('very unlikely|highly unlikely|extremely unlikely|highly improbable|little chance|slim chance', 1, [5, 20]),
  h('unlikely|improbable|improbably', 1, [20, 45]),
  h('(?:roughly |about an? )?even (?:chance|odds)|as likely as not', 1, [45, 55]),
  h('almost certain(?:ly)?|nearly certain|virtually certain|all but certain', 1, [95, 99]),
  h(
    'very likely|highly likely|most likely|highly probable|very probably|every chance|in all (?:likelihood|probability)',
    1,
    [80, 95],
  ),
  h('likely|probably|probable|good chance', 1, [55, 80]),
  h('(?:there is |there can be )?no doubt|undoubtedly|without (?:a )?doubt|certainly|inevitably|inevitable', 1),
  h('(?:is|are|was|were|it is) (?:said|believed|thought|understood|rumoured|rumored|expected|reported|alleged) to', 1),
  h('reportedly|allegedly|supposedly|purportedly|ostensibly|so-called', 2),
  h('apparently|seemingly|presumably|possibly|perhaps|maybe|potentially|arguably|conceivably', 2),
  h('(?:appears?|appeared|seems?|seemed) (?:to|that|likely)|it (?:appears|seems)', 2),
  h('it is possible|there is a (?:chance|risk|possibility)|a chance of|at risk of', 2),
  h('in fact|clearly|obviously|evidently|of course|indeed', 2),
  h('may|might|could', 3),
]
