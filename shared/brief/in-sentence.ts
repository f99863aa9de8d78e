/**
 * Words that open an English sentence and are no names: articles, pronouns, prepositions, conjunctions, adverbs, numbers,
 * quantities. A word that may as well be a name (May, March, Will) is left out.
 */
const openers = new Set(
  `a an the it its this that these those there their they he his she her we our you your my who whoever whose what whatever
  which whichever when whenever where wherever while why how if unless although though because since until once whether as
  and but or nor so yet for not in on at by to of off from into onto over under above below behind beside between beyond
  after before during through throughout within without against among amid across along around about near despite
  unlike like via per with upon toward towards up down out inside outside following according given due
  some many most several few fewer more less all any both each every either neither none no one nobody everyone everybody
  anyone somebody someone something everything nothing another other others much half enough such
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozens scores
  first second third last next
  however moreover meanwhile nevertheless nonetheless therefore thus hence instead otherwise furthermore besides then now
  today yesterday tomorrow tonight here again also still even just only perhaps maybe probably possibly presumably apparently
  reportedly allegedly supposedly seemingly evidently clearly obviously indeed likely unlikely certainly generally usually
  often sometimes rarely never always already soon later earlier recently currently finally eventually initially originally
  officially publicly privately increasingly further overall consequently accordingly similarly likewise conversely
  whereas albeit should would could might must can does do did has have had is are was were be being having
  people officials residents witnesses sources critics observers analysts experts local nearly almost roughly approximately
  fully partly mostly mainly largely least`
    .split(/\s+/u)
    .filter(Boolean),
)

/**
 * A sentence as it reads after a comma: a word that opens it for grammar's sake loses its capital. A name, an acronym,
 * "I" and a word that is not known to be none of these keep theirs.
 */
export function inSentence(text: string): string {
  return text
    .replace(contraction, lower)
    .replace(/^\p{Lu}\p{Ll}*(?![\p{L}\p{M}\p{N}.’'&/])/u, (word) =>
      openers.has(word.toLowerCase()) && !titled(text, word) ? word.toLowerCase() : word,
    )
}

const contraction = /^(?:It|That|There|Here|He|She|We|They|You|What|Who)(?=[’'](?:s|re|ve|ll|d)(?!\p{L}))/u
const lower = (word: string) => word.toLowerCase()

/** Whether the word begins a name: `The Hague`, `Third Bank of Olmen`, `New Weir Act`. */
function titled(text: string, word: string): boolean {
  const next = text.slice(word.length)
  if (/^(the|a|an)$/iu.test(word)) return /^ Hague\b/u.test(next)
  return namePrefixes.has(word.toLowerCase()) && /^[ -]\p{Lu}/u.test(next)
}

/** Openers that begin a name where a capital follows. */
const namePrefixes = new Set('first second third last local all people'.split(' '))
