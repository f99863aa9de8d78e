import { actorNouns, actorStates, actorVerbs, dealNouns, pressVerbs, stanceWords } from '../lists/actor-words.ts'
import type { Word } from '../tokens.ts'
import type { Candidate } from './candidate.ts'

/** What a place or state does where it is named: acts as a government, or is where something is; and the word that tells. */
export interface Role {
  role: 'actor' | 'place'
  word: string
  /** Only an auxiliary tells: what follows may be said of a town as well. */
  weak?: boolean
}

const locative =
  /^(?:in|at|near|around|outside|inside|within|across|over|throughout|into|toward|towards|via|through|northern|southern|eastern|western|central|northwestern|northeastern|southwestern|southeastern|upper|lower|north|south|east|west|downtown|greater|southernmost|northernmost|war-torn|neighbouring|neighboring|rural|mainland|reaching|leaving|entering|visiting|arriving)$/
const auxiliary =
  /^(?:will|would|has|have|had|may|might|could|can|cannot|must|should|shall|does|did|do|won|didn|doesn|hasn)$/
const being = /^(?:is|are|was|were|remains|remained|seems|appears|seemed|appeared|becomes|became)$/
const adverb =
  /(?:ly|also|now|then|not|never|still|already|again|long|both|itself|once|too|since|yet|all|later|soon|first|ever|even|therefore|instead|however|reportedly|to|been|be|being)$/
const backed =
  /^(?:backed|controlled|led|sponsored|funded|appointed|aligned|supported|allied|installed|brokered|imposed|friendly|linked|run|held|trained|armed|supplied|financed|dominated)$/
const passiveAgent =
  /(?:ed|led|held|run|paid|made|given|built|sent|struck|won|kept|known|seen|drawn|met|set|put|cut|shot|forces|operations|attempt|attempts|efforts|decision|move|moves|action|actions|statement|claim|claims|pressure|plans|offer|visit|use)$/
const cityNouns =
  /^(?:airport|residents|streets|street|mayor|suburbs|outskirts|skyline|port|population|districts|hospitals|hotels|city|roads|squares|metro|neighbourhoods|neighborhoods|university|markets|coast|south|north|east|west|southern|northern|eastern|western|countryside|border|territory|people|provinces|cities|largest|biggest|capital|civilians|regions|oil|soil|airspace|shores|waters|mountains)$/
const placeNouns =
  /^(?:part|parts|rest|north|south|east|west|outskirts|suburbs|streets|city|town|province|region|regions|centre|center|areas|area|people|residents|map|territory|border|borders|swathes|cities|provinces|population|half|most|much|all|capital|coast|independence|annexation|invasion|partition|occupation|siege|battle|bombing|shelling|mayor|bishop|university|bank|northwestern|northeastern)$/

const dealVerbs =
  /^(?:agree|agreed|agrees|reached|signed|negotiat\p{L}+|clash|clashed|clashes|divide|divides|divided|negotiate|cooperat\p{L}+|trade|trades|traded|talk|talked|talking|share|shared|side|sided|mediat\p{L}+|broker\p{L}*|border|deal|dealing|quarrel\p{L}*|compete|competes|disagree\p{L}*|split|break|broke)$/u

/** Reads from the words around a name whether it acts. Null where they do not tell. */
export function roleOf({ sentence: { words }, from, to }: Candidate): Role | null {
  const before = words[from - 1]
  const last = words[to - 1]
  const next = words[to]
  if (next?.gap === '-') return hyphenRole(next)
  if (last?.possessive) return possessiveRole(words, to)
  const adjunct = adjunctRole(next)
  if (adjunct) return adjunct
  const gap = words[from]?.gap ?? ''
  if (before && /^ (?:["“‘'(])?$/.test(gap)) {
    const found = roleBefore(words, from)
    if (found) return found
  }
  return subjectRole(words, to) ?? coordinatedRole(words, from)
}

function hyphenRole(next: Word): Role {
  return { role: backed.test(next.lower) ? 'actor' : 'place', word: next.text }
}

/** "US influence", "Nairobi officials", "the chance of Kenya joining". */
function adjunctRole(next: Word | undefined): Role | null {
  if (next?.gap !== ' ' || next.capital) return null
  const verb = next.lower.replace(/ing$/, '')
  const joining =
    verb !== next.lower && (actorVerbs.has(verb) || actorVerbs.has(`${verb}e`) || actorVerbs.has(verb.slice(0, -1)))
  const noun = actorNouns.has(next.lower) && !actorVerbs.has(next.lower)
  return joining || noun ? { role: 'actor', word: next.text } : null
}

function possessiveRole(words: readonly Word[], to: number): Role | null {
  for (let at = to; at < Math.min(to + 5, words.length); at++) {
    const word = words[at]
    if (!word || /[,;.:]/.test(word.gap)) break
    if (at === to && cityNouns.test(word.lower)) return { role: 'place', word: word.text }
    if (actorNouns.has(word.lower)) return { role: 'actor', word: word.text }
  }
  return null
}

/** Words before the name: prepositions with what they hang on, and verbs that have it as their object. */
function roleBefore(words: readonly Word[], from: number): Role | null {
  const at = words[from - 1]?.lower === 'the' ? from - 2 : from - 1
  const word = words[at]
  if (!word) return null
  const two = words[at - 1]
  if (word.lower === 'by' && two)
    return passiveAgent.test(two.lower) ? { role: 'actor', word: `${two.text} by` } : { role: 'place', word: 'by' }
  if (locative.test(word.lower)) return { role: 'place', word: word.text }
  if (/^(?:with|between|among)$/.test(word.lower)) return dealRole(words, at)
  if (/^(?:from|on|against|for|upon|of|to|about|under)$/.test(word.lower)) return stanceRole(words, at)
  if (pressVerbs.has(word.lower)) return { role: 'actor', word: word.text }
  return null
}

function dealRole(words: readonly Word[], at: number): Role | null {
  const near = words.slice(Math.max(0, at - 6), at)
  const deal = near.findLast(({ lower }) => dealNouns.has(lower) || dealVerbs.test(lower))
  if (deal) return { role: 'actor', word: `${deal.text} ${words[at]?.text}` }
  const road = near.findLast(({ lower }) =>
    /^(?:road|highway|border|flight|flights|distance|halfway|railway|area|zone|frontier|route)$/.test(lower),
  )
  if (road) return { role: 'place', word: road.text }
  return words[at]?.lower === 'with' ? { role: 'actor', word: 'with' } : null
}

function stanceRole(words: readonly Word[], at: number): Role | null {
  const word = words[at]
  const near = words.slice(Math.max(0, at - 3), at)
  const noun = near.at(-1)
  if (!word || !noun) return null
  if (word.lower === 'of') {
    if (placeNouns.test(noun.lower)) return { role: 'place', word: noun.text }
    return actorNouns.has(noun.lower) || pressVerbs.has(noun.lower)
      ? { role: 'actor', word: noun.text }
      : { role: 'place', word: 'of' }
  }
  const stance = near.findLast(({ lower }) => stanceWords.has(lower))
  if (stance) return { role: 'actor', word: `${stance.text} ${word.text}` }
  if (word.lower === 'against') return { role: 'actor', word: 'against' }
  if (word.lower === 'to')
    return /^(?:loyal|allied|due|owed|answerable|owes|matters|appealed|appeal|sold|offered|message|letter|according|opposed|sell|close|friendly|answer|threat|concessions|challenge|concession)$/.test(
      noun.lower,
    )
      ? { role: 'actor', word: `${noun.text} to` }
      : { role: 'place', word: 'to' }
  return word.lower === 'from' ? { role: 'place', word: 'from' } : null
}

/** The verb that follows the name, past adverbs, a relative clause's pronoun and a second subject. */
function subjectRole(words: readonly Word[], to: number): Role | null {
  let at = to
  if (/^(?:and|or|nor)$/.test(words[at]?.lower ?? '')) {
    while (at < to + 10 && at < words.length && !isVerb(words[at])) at++
    if (words.slice(to, at).some(({ gap }) => /[,;:.]/.test(gap))) return null
  }
  if (/^(?:which|who|that)$/.test(words[at]?.lower ?? '') && /^,? $/.test(words[at]?.gap ?? '')) at++
  const first = words[at]
  if (!first || (at === to && /[;:.()]/.test(first.gap))) return null
  const past = first.gap.includes(',') ? pastInsertion(words, at) : null
  if (past !== null) return verbRole(words, past)
  if (first.gap.includes(',')) return /^(?:which)$/.test(words[to]?.lower ?? '') ? verbRole(words, at) : null
  return verbRole(words, at)
}

/** Index after a short insertion: "Dakar, on the other hand, postponed". */
function pastInsertion(words: readonly Word[], at: number): number | null {
  if (/^(?:which|who|where|whose|an?|the|and|or)$/.test(words[at]?.lower ?? '')) return null
  for (let end = at + 1; end < at + 6; end++) {
    const word = words[end]
    if (!word || words[end - 1]?.capital) return null
    if (word.gap.includes(',')) return isVerb(word) ? end : null
  }
  return null
}

function isVerb(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !word.capital &&
    (auxiliary.test(word.lower) || being.test(word.lower) || actorVerbs.has(word.lower))
  )
}

function verbRole(words: readonly Word[], start: number): Role | null {
  let at = start
  let helped = false
  for (; at < start + 5; at++) {
    const word = words[at]
    if (!word || (at > start && /[,;:.]/.test(word.gap)))
      return helped && words[at - 1]?.lower === 'not' ? { role: 'actor', word: `${words[start]?.text} not` } : null
    if (auxiliary.test(word.lower)) helped = true
    else if (being.test(word.lower)) return stateRole(words, at)
    else if (!adverb.test(word.lower) && word.lower !== 't' && !/[’']/.test(word.lower)) break
  }
  const verb = words[at]
  if (!verb || verb.capital) return null
  if (
    /^(?:see|sees|saw)$/.test(verb.lower) &&
    !words.slice(at + 1, at + 8).some(({ lower }) => /^(?:as|the|a|an|no)$/.test(lower))
  )
    return null
  if (actorVerbs.has(verb.lower)) return { role: 'actor', word: verb.text }
  if (at === start) return null
  return helped && !/^(?:a|an|the|no|million|several|many|some|few|have|\d+)$/.test(verb.lower)
    ? { role: 'actor', word: `${words[start]?.text} ${verb.text}`, weak: true }
    : null
}

function stateRole(words: readonly Word[], being: number): Role | null {
  for (let at = being + 1; at < being + 4; at++) {
    const word = words[at]
    if (!word || /[,;:.]/.test(word.gap)) break
    if (actorStates.has(word.lower) && word.lower !== 'not') return { role: 'actor', word: word.text }
    if (word.lower === 'in' && /^(?:position|bind|hurry|corner|dilemma|mood)$/.test(words[at + 2]?.lower ?? ''))
      return { role: 'actor', word: `in a ${words[at + 2]?.text}` }
    if (!adverb.test(word.lower)) break
  }
  return null
}

/** The second of two: "between Nairobi and Kampala", "by Kenya, Uganda and Chad". The first decides. */
function coordinatedRole(words: readonly Word[], from: number): Role | null {
  const joint = words[from - 1]
  const listed = words[from]?.gap === ', ' && joint?.capital === true
  if (!joint || !(listed || /^(?:and|or|nor)$/.test(joint.lower))) return null
  for (let at = listed ? from - 1 : from - 2; at >= Math.max(0, from - 9); at--) {
    const word = words[at]
    if (!word) break
    if (/^(?:between|with|by|from|against|of|in|on|to|near|at)$/.test(word.lower) && words[at + 1]?.capital)
      return roleBefore(words, at + 1)
    if (!word.capital && !/^(?:al|the|of)$/.test(word.lower)) break
  }
  return null
}
