import type { EntityType } from '../../../model/entity.ts'
import { headWords } from '../lists/head-words.ts'
import type { Candidate } from './candidate.ts'
import { wordsIn } from './candidate.ts'
import { type Sign, signsOf } from './evidence.ts'
import { plainName } from './fold.ts'
import { listedName } from './gazetteer.ts'
import type { ShortForm } from './short-forms.ts'

/** What the article as a whole tells of one name. */
export interface Decision {
  type: EntityType
  /** The longest form of the name that the article has. */
  entity: string
  /** The strongest sign. */
  reason: string
  rule: string
  /** Sum of the signs for the type. */
  weight: number
}

/** Most weight that signs of one rule may add up to: repeating a name proves nothing new. */
const ceiling = 6

/** The key under which a name's places in the article are counted together. */
export function keyOf(name: string): string {
  return plainName(name).replace(/\s+/g, ' ')
}

/** Decides for every name of an article, from all its places, what it is and what its full form is. */
export function decide(
  text: string,
  candidates: readonly Candidate[],
  forms: readonly ShortForm[],
): Map<string, Decision> {
  const signs = new Map<string, Sign[]>()
  const names = new Map<string, string>()
  for (const candidate of candidates) {
    const key = keyOf(candidate.name)
    const list = signs.get(key) ?? []
    list.push(...signsOf(text, candidate))
    signs.set(key, list)
    if (!names.has(key)) names.set(key, candidate.name)
  }
  const decided = new Map([...signs].map(([key, list]) => [key, strongest(key, names.get(key) ?? key, list)]))
  shareForms(decided, forms)
  sharePartNames(decided, candidates)
  return decided
}

function strongest(key: string, name: string, signs: readonly Sign[]): Decision {
  const sums = new Map<string, number>()
  for (const { type, rule, weight } of signs) {
    const slot = `${type} ${rule}`
    const before = sums.get(slot) ?? 0
    sums.set(
      slot,
      rule === 'name-context' ? Math.max(weight, Math.min(ceiling, before + weight)) : Math.max(before, weight),
    )
  }
  const totals = new Map<EntityType, number>()
  for (const [slot, weight] of sums) {
    const type = slot.split(' ')[0] as EntityType
    totals.set(type, (totals.get(type) ?? 0) + weight)
  }
  const [type, weight] = [...totals].sort((a, b) => b[1] - a[1])[0] ?? (['organisation', 0] as const)
  const best = signs.filter((sign) => sign.type === type).sort((a, b) => b.weight - a.weight)[0]
  return {
    type,
    weight,
    entity: canonical(key, name),
    reason: best?.reason ?? 'Written with a capital like a name.',
    rule: best?.rule ?? 'name-capital',
  }
}

/** States have many names; everything else keeps the one in the text. */
function canonical(key: string, name: string): string {
  const listed = listedName(key)
  return listed && listed.kind !== 'city' && listed.kind !== 'capital' && listed.kind !== 'region' ? listed.name : name
}

/** A short form is what its long form is. */
function shareForms(decided: Map<string, Decision>, forms: readonly ShortForm[]): void {
  for (const { long, short } of forms) {
    const [longKey, shortKey] = [keyOf(long), keyOf(short)]
    const [whole, brief] = [decided.get(longKey), decided.get(shortKey)]
    if (!whole || listedName(short)) continue
    const type = brief && brief.weight > whole.weight && brief.rule === 'name-context' ? brief.type : whole.type
    decided.set(longKey, { ...whole, type })
    decided.set(shortKey, {
      ...whole,
      type,
      weight: Math.max(whole.weight, 3),
      reason: `Short for “${long}” in this text.`,
      rule: 'name-short',
    })
  }
}

/** A surname or a last word that stands for a full name of the article: "Osten", "the Guard", "the R7". */
function sharePartNames(decided: Map<string, Decision>, candidates: readonly Candidate[]): void {
  const full = new Map<string, string>()
  for (const candidate of candidates) {
    const words = wordsIn(candidate)
    const decision = decided.get(keyOf(candidate.name))
    if (!decision || words.length < 2) continue
    if (candidate.base) full.set(keyOf(candidate.base), keyOf(candidate.name))
    const first = words[0]
    if (decision.type === 'person' && decision.weight >= 2 && first?.capital)
      addOnce(full, keyOf(first.text), keyOf(candidate.name))
    const last = words.at(-1)
    if (!last?.capital || candidate.listed) continue
    const surname = decision.type === 'person' && decision.weight >= 0.8
    const particle = surname ? particleSurname(candidate.name) : null
    if (particle) addOnce(full, particle, keyOf(candidate.name))
    if (surname || Object.values(headWords).some((set) => set.has(last.lower)))
      addOnce(full, keyOf(last.text), keyOf(candidate.name))
  }
  for (const [part, whole] of full) sharePart(decided, part, whole)
  sharePlurals(decided)
}

/** "The Torvins" are what "Torvin" is, by whichever of the two more is known. */
function sharePlurals(decided: Map<string, Decision>): void {
  for (const [key, plural] of decided) {
    const single = key.endsWith('s') && !key.includes(' ') ? decided.get(key.slice(0, -1)) : undefined
    if (!single || listedName(key)) continue
    const { type, reason, rule, weight } = single.weight >= plural.weight ? single : plural
    decided.set(key, { ...plural, type, reason, rule, weight })
    decided.set(key.slice(0, -1), { ...single, type, reason, rule, weight })
  }
}

function addOnce(full: Map<string, string>, part: string, whole: string): void {
  if (!full.has(part)) full.set(part, whole)
}

/** "al-Julani" of "Abu Mohammad al-Julani". */
function particleSurname(name: string): string | null {
  return / ((?:al|el|as|ash|van|von|de|bin|ibn)[ -][^ ]+)$/u.exec(plainName(name))?.[1] ?? null
}

/** Weight of signs from which a word has a meaning of its own beside a person's surname. */
const ownMeaning = 1.5

function sharePart(decided: Map<string, Decision>, part: string, whole: string): void {
  const [decision, brief] = [decided.get(whole), decided.get(part)]
  if (!decision || !brief || listedName(part)) return
  const other = brief.type !== decision.type
  if (other && (brief.weight > decision.weight || (decision.type === 'person' && brief.weight >= ownMeaning))) return
  decided.set(part, {
    ...decision,
    reason: `Part of “${decision.entity}” in this text.`,
    rule: 'name-part',
    weight: Math.max(decision.weight, 2),
  })
}
