import type { ClaimLinkType, Polarity } from '../model/claim.ts'
import { type LikelihoodBand, likelihoodBands } from '../model/scale.ts'
import { contentWords, numbersIn } from './claim-words.ts'

/** A claim as far as it is compared with others. */
export interface ComparedClaim {
  id: string
  articleId: string
  /** Day of its article, as precise as known. */
  date: string | null
  content: string
  polarity?: Polarity | null | undefined
  hedge?: string | null | undefined
  band?: LikelihoodBand | null | undefined
  /** Ids of the entities it names. */
  entities: readonly string[]
}

/** That a later claim may stand so to an earlier one, and why. Waits for a nod. */
export interface LinkProposal {
  fromId: string
  toId: string
  type: Exclude<ClaimLinkType, 'supports'>
  /** One sentence for the analyst. */
  reason: string
  /** Share of the meaning-bearing words in common, the rarer ones counting more; 0 to 1. */
  likeness: number
}

/** The key of a pair of claims, whichever way round. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

interface Read {
  claim: ComparedClaim
  stems: Set<string>
  numbers: string[]
  weight: number
}

/** From this likeness on two claims are taken to speak of the same thing. */
const alike = 0.45
/** A word in more claims than this does not bring claims together. */
const common = 60
const mostProposals = 200

/**
 * Claims of different articles that may repeat, contradict, harden or soften each other: by the words and entities they
 * share, by polarity, by numbers and opposites, and by how sure they are. Pairs in `settled` are left out. English.
 * Contradictions first, then the most alike.
 */
export function proposeLinks(claims: readonly ComparedClaim[], settled: ReadonlySet<string>): LinkProposal[] {
  const counts = new Map<string, number>()
  const stemsOf = claims.map((claim) => new Set(contentWords(claim.content).map(({ stem }) => stem)))
  for (const stems of stemsOf) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const weightOf = (stem: string) => 1 + Math.log(claims.length / (counts.get(stem) ?? 1))
  const read = claims.map((claim, at): Read => {
    const stems = stemsOf[at] ?? new Set<string>()
    return { claim, stems, numbers: numbersIn(claim.content), weight: total(stems, weightOf) }
  })
  const found: LinkProposal[] = []
  for (const [a, b] of candidates(read, counts)) {
    if (settled.has(pairKey(a.claim.id, b.claim.id))) continue
    const proposal = compare(a, b, weightOf)
    if (proposal) found.push(proposal)
  }
  return found.sort(byUrgency).slice(0, mostProposals)
}

function byUrgency(a: LinkProposal, b: LinkProposal): number {
  const urgent = Number(b.type === 'contradicts') - Number(a.type === 'contradicts')
  return urgent || b.likeness - a.likeness || (a.fromId + a.toId < b.fromId + b.toId ? -1 : 1)
}

function total(stems: Iterable<string>, weightOf: (stem: string) => number): number {
  let sum = 0
  for (const stem of stems) sum += weightOf(stem)
  return sum
}

/** Pairs of claims of different articles that have two words in common which few claims have. */
function* candidates(read: readonly Read[], counts: ReadonlyMap<string, number>): Generator<[Read, Read]> {
  const holders = new Map<string, number[]>()
  for (const [at, one] of read.entries()) {
    const met = new Map<number, number>()
    for (const stem of one.stems) {
      if ((counts.get(stem) ?? 0) > common) continue
      const before = holders.get(stem) ?? []
      for (const other of before) met.set(other, (met.get(other) ?? 0) + 1)
      before.push(at)
      holders.set(stem, before)
    }
    for (const [other, shared] of met) {
      const earlier = read[other]
      if (shared >= 2 && earlier && earlier.claim.articleId !== one.claim.articleId) yield [earlier, one]
    }
  }
}

function compare(a: Read, b: Read, weightOf: (stem: string) => number): LinkProposal | null {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem))
  const entities = a.claim.entities.filter((id) => b.claim.entities.includes(id))
  if (shared.length < (entities.length > 0 ? 2 : 3)) return null
  const likeness = Math.min(1, (2 * total(shared, weightOf)) / (a.weight + b.weight) + 0.05 * entities.length)
  if (likeness < alike) return null
  const [earlier, later] = inTime(a, b)
  const { type, reason } = standing(earlier, later)
  const words = shared.slice(0, 4).map((stem) => `“${wordOf(later.claim.content, stem)}”`)
  const common = `Both say ${words.join(', ')}`
  const { id: fromId } = later.claim
  return { fromId, toId: earlier.claim.id, type, reason: `${common}; ${reason}.`, likeness }
}

function wordOf(content: string, stem: string): string {
  const word = contentWords(content).find((one) => one.stem === stem)
  return word ? content.slice(word.start, word.end) : stem
}

/** By the date of the article; without one by id, so that every replica proposes the same. */
function inTime(a: Read, b: Read): [Read, Read] {
  const [first, second] = [a.claim, b.claim]
  const order = (first.date ?? '9999').localeCompare(second.date ?? '9999') || (first.id < second.id ? -1 : 1)
  return order <= 0 ? [a, b] : [b, a]
}

type Standing = Pick<LinkProposal, 'type' | 'reason'>

function standing(earlier: Read, later: Read): Standing {
  const [first, second] = [earlier.claim, later.claim]
  if (first.polarity && second.polarity && first.polarity !== second.polarity)
    return { type: 'contradicts', reason: 'one affirms what the other denies' }
  const pair = opposite(earlier.stems, later.stems)
  if (pair) {
    const [one, other] = [wordOf(first.content, pair[0]), wordOf(second.content, pair[1])]
    return { type: 'contradicts', reason: `one says “${one}”, the other “${other}”` }
  }
  const [one, other] = [earlier.numbers, later.numbers]
  if (one.length > 0 && other.length > 0 && !one.some((number) => other.includes(number)))
    return { type: 'contradicts', reason: `the numbers differ, ${one[0]} and ${other[0]}` }
  return byCertainty(first, second)
}

/** How far a claim commits itself, in percent from the middle, and to which side; null where it is hedged by other words. */
function commitment({ band, hedge }: ComparedClaim): number | null {
  const step = likelihoodBands.find(({ id }) => id === band)
  if (step) return (step.low + step.high) / 2 - 50
  return hedge ? null : 50
}

function byCertainty(earlier: ComparedClaim, later: ComparedClaim): Standing {
  const [before, after] = [commitment(earlier), commitment(later)]
  if (before !== null && after !== null && before * after < 0)
    return { type: 'contradicts', reason: 'one holds it for likely, the other for unlikely' }
  const [was, is] = [Math.abs(before ?? 20), Math.abs(after ?? 20)]
  if (is - was > 5) return { type: 'hardens', reason: 'the later one is surer of it' }
  if (was - is > 5) return { type: 'softens', reason: 'the later one is less sure of it' }
  return { type: 'repeats', reason: 'neither is surer than the other' }
}

/** Words of which one excludes the other, by their stems. */
const opposites: readonly (readonly [string, string])[] = [
  ['ris', 'fall'],
  ['rose', 'fell'],
  ['increas', 'decreas'],
  ['open', 'clos'],
  ['win', 'los'],
  ['won', 'lost'],
  ['support', 'oppos'],
  ['accept', 'reject'],
  ['succeed', 'fail'],
  ['confirm', 'deny'],
  ['advanc', 'retreat'],
  ['alive', 'dead'],
  ['keep', 'leav'],
  ['more', 'less'],
  ['begin', 'end'],
  ['start', 'stop'],
]

function opposite(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly [string, string] | null {
  for (const [one, other] of opposites) {
    if (a.has(one) && b.has(other) && !a.has(other) && !b.has(one)) return [one, other]
    if (a.has(other) && b.has(one) && !a.has(one) && !b.has(other)) return [other, one]
  }
  return null
}

/** How claims are linked, as far as they say the same. */
interface SameLink {
  fromId: string
  toId: string
  type: ClaimLinkType
}

const same: ReadonlySet<ClaimLinkType> = new Set(['repeats', 'hardens', 'softens'])

/** The claims that say the same as one another, by links: the members of each group of two or more, by member. */
export function sayingTheSame(links: readonly SameLink[]): Map<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const { fromId, toId, type } of links) {
    if (!same.has(type)) continue
    const one = groups.get(fromId) ?? [fromId]
    const other = groups.get(toId) ?? [toId]
    if (one === other) continue
    const joined = [...one, ...other]
    for (const id of joined) groups.set(id, joined)
  }
  return groups
}
