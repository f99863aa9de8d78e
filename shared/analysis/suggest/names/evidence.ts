import type { EntityType } from '../../../model/entity.ts'
import { firstNames } from '../lists/first-names.ts'
import { personParticles, personVerbs, titles } from '../lists/titles.ts'
import { type Candidate, wordsIn } from './candidate.ts'
import { listedName } from './gazetteer.ts'
import { typeByHead } from './head-type.ts'

/** One reason for a type: how strong, and in words. */
export interface Sign {
  type: EntityType
  weight: number
  reason: string
  rule: string
}

const armedWords =
  '(?:armed|militant|jihadist|jihadi|rebel|terrorist|extremist|radical|insurgent|islamist|paramilitary|separatist|guerrilla|opposition armed)'
const armedGroup = new RegExp(
  `(?<!\\p{L})${armedWords} (?:group|faction|militia|organi[sz]ation|movement|network|outfit)s?,? $|(?<!\\p{L})(?:militia|rebels|insurgents|guerrillas|jihadists|militants|gunmen from|fighters (?:from|of)),? (?:the )?$`,
  'iu',
)
const suchAs = new RegExp(
  `(?<!\\p{L})${armedWords} (?:groups|factions|militias|organi[sz]ations)(?: such as| like| including|, including|, such as) [^.;]{0,80}$`,
  'iu',
)
const andOther = new RegExp(
  `^(?:,? (?:the )?[\\p{Lu}][^.;]{0,60}?)?,? (?:and|or) (?:other|similar) (?:\\p{L}+ )?(?:${armedWords} )(?:\\p{L}+ )?(?:groups|factions|militias|organi[sz]ations)`,
  'iu',
)
const armedAfter =
  /^[-\s](?:fighters|militants|gunmen|insurgents|rebels|militiamen|jihadists|commanders?|linked|affiliated|aligned|inspired|style|group|militias?|militants|brigade|battalion|guerrillas)(?!\p{L})/u
const armedBefore =
  /(?<!\p{L})(?:allegiance to|offshoot of|affiliate of|affiliated (?:with|to)|linked to|allied (?:with|to)|commanders? of|fighters (?:of|from)|militants (?:of|from)|ranks of|pledged loyalty to|battle(?:d|s)? against|fight(?:ing)? against) (?:the )?$/iu
const takenPlace =
  /(?<!\p{L})(?:capture|captured|seize|seized|take|took|retake|retook|recapture|recaptured|hold|holds|held|lose|lost|besiege|besieged|shelled|bombed|liberate|liberated|reach|reached|enter|entered|evacuate|evacuated|struck|overran|stormed|control of|fall of|fell on|siege of|advance on|march on|arrived in|flew to|travelled to|traveled to) $/iu
const armedApposition = new RegExp(
  `^(?:, | \\([^)]*\\), |, also [^,]*, )(?:an?|the|one of the) (?:[\\p{L}-]+ ){0,4}?(?:${armedWords} (?:group|faction|organi[sz]ation|movement|militia|alliance)|militia|rebel group|insurgency|armed group)`,
  'iu',
)
const locative =
  /(?<!\p{L})(?:in|at|near|around|outside|inside|towards|toward|via|through|throughout|north of|south of|east of|west of|outskirts of|suburbs of|residents of|streets of|city of|town of|village of|hamlet of|province of|district of|region of|island of|port of|capital of|capital,|city,|governorate of|county of|neighbourhood of|neighborhood of|area of|part of|parts of|northern|southern|eastern|western|central|northwestern|northeastern|southwestern|southeastern|downtown|the (?:\p{L}+ )?(?:city|town|village|port) of|entrance to|road to) (?:the )?$/iu
/** The later ones of several: "towards Torrin, Selm and". */
const severalSites =
  /^(?:, \p{Lu}[\p{L}-]+)*(?:,? and \p{Lu}[\p{L}-]+)? (?:border )?(?:crossings|bridges|highways|roads|airports|camps|dams|refineries|terminals|checkpoints|bases)(?!\p{L})/u
const listedAfter =
  /(?<!\p{L})(?:in|at|near|around|towards|toward|through|via|between|outside) (?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, ){0,4}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:,| and|, and| or) $/u
const namedPlace =
  /(?<!\p{L})(?:city|town|village|hamlet|province|district|region|island|governorate|county|neighbou?rhood|municipality|suburb|outskirts|suburbs|capital|(?<!secretary of )states? of) (?:of |at )?$/iu
const placeAfter =
  /^ (?:province|region|district|city|governorate|county|valley|village|town|area|countryside|island|neighbou?rhood|peninsula|municipality|border|front|frontline|heights|oil field|oil fields)(?!\p{L})/u
const placeApposition =
  /^, (?:an?|the|its) (?:[\p{L}-]+ ){0,4}?(?:city|town|village|province|port|capital|island|region|district|suburb|settlement)(?!\p{L})/iu
const siteApposition =
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,3}?(?:crossing|bridge|highway|road|camp|airport|base|dam|prison|hospital|port)(?!\p{L})/iu
const companyBefore =
  /(?<!\p{L})(?:company|firm|carmaker|airline|retailer|bank|giant|maker|start-?up|operator|manufacturer|supplier|utility|lender|broker|insurer|charity|think[- ]tank|union|aid group|rights group|party|university|institute|organi[sz]ation|consultancy|agency|contractor|conglomerate|foundation|watchdog) $/iu
const companyAfter =
  /^(?: shares| stock|, (?:an?|the) (?:[\p{L}-]+ ){0,3}?(?:company|firm|bank|charity|think[- ]tank|non-profit|organi[sz]ation|party|union|university|agency|utility|consultancy|airline|retailer|manufacturer|group))(?!\p{L})/iu
const staffOf =
  /(?<!\p{L})(?:analysts?|economists?|researchers?|professors?|strategists?|traders?|fellows?|directors?|executives?|lecturers?|scientists?|lawyers?|officials|employees|managers?|partners?|consultants?|shares in|stakes? in|investors? in|shareholders? in|worked (?:for|at)|works (?:for|at)|employed by) (?:at |with |of )?(?:the )?$/iu
const corporate =
  /^ (?:shareholders|executives?|shares|stock|stake|subsidiar\p{L}+|employees|customers|products?|spokes\p{L}+|headquarters|chief executive|founder|co-founder|board|sale|deal|revenue|profits?|customers|offices?|workers|staff|volunteers|members|group|users|party|university|institute|foundation)(?!\p{L})/iu
const outletNear =
  /(?<!\p{L})(?:newspaper|daily|news agency|broadcaster|news site|website|magazine|news outlet|channel|news channel|TV channel) $/iu
const toldOutlet = /(?<!\p{L})(?:told|interview with|reported by|quoted by|published (?:in|by)) (?:the )?$/iu
const outletAfter =
  /^(?:,? (?:an?|the) (?:[\p{L}-]+ ){0,3}?(?:newspaper|daily|news agency|broadcaster|magazine|news site))|^ (?:newspaper|news agency|magazine|television|broadcaster|news website|radio)(?!\p{L})/iu
const roleApposition =
  /^, (?:\d{2},|(?:an?|the|its|their|his|her|who)(?!\p{L})(?: [\p{L}’'-]+){0,5}? ?(?:spokes\p{L}+|minister|director|professor|analyst|economist|president|leader|head|chief|commander|officer|official|lawyer|activist|author|resident|farmer|driver|mayor|governor|ambassador|envoy|editor|founder|chair\p{L}*|secretary|researcher|expert|scientist|teacher|doctor|nurse|engineer|fellow|lecturer|historian|adviser|advisor|general|colonel|manager|owner|trader|partner|member|coordinator|co-ordinator|strategist|who|survivor|mother|father|shopkeeper|fisherman|worker)(?!\p{L}))/iu
const who = /^, (?:who|whose|\d{2},)(?!\p{L})/iu
const peopleVerbs = /^,? (?:said|says|told|added|wrote|argued|explained|recalled|warned)(?!\p{L})/u
const speakerBefore = /(?:said|says|added) $/u
const code = /^(?:\p{Lu}{1,3}[- ]?\d{1,4}|\p{Lu}\d+\p{Lu}?)$/u

/** Signs for the type of a name where it stands once. */
export function signsOf(text: string, candidate: Candidate): Sign[] {
  const before = text.slice(Math.max(candidate.sentence.start, candidate.start - 90), candidate.start)
  const after = text.slice(candidate.end, Math.min(candidate.sentence.end, candidate.end + 110)).replace(/^['’]s/u, '')
  return [...byLists(candidate), ...byContext(before, after), ...byShape(candidate, after)]
}

function byLists(candidate: Candidate): Sign[] {
  const { listed, name } = candidate
  const found: Sign[] = []
  if (listed) {
    const reason = `“${name}” is in the list of ${listLabels[listed.kind]}.`
    found.push({ type: listed.type, weight: 6, reason, rule: `name-${listed.kind}` })
  }
  const head = listed && !candidate.base ? undefined : typeByHead(wordsIn(candidate))
  if (head)
    found.push({
      type: head.type,
      weight: 5,
      reason: `“${head.word}” in it names ${typeLabels[head.type]}.`,
      rule: 'name-head',
    })
  if (code.test(candidate.base ?? name))
    found.push({ type: 'site', weight: 3, reason: 'Letters with a number, as roads have.', rule: 'name-code' })
  return found
}

const listLabels = {
  country: 'countries',
  capital: 'capitals',
  city: 'cities',
  region: 'regions',
  institution: 'institutions and outlets',
} as const

/** Types in words, with their article. */
export const typeLabels: { readonly [T in EntityType]: string } = {
  person: 'a person',
  government: 'an organ of a state',
  organisation: 'an organisation',
  'armed-group': 'an armed group',
  place: 'a place',
  site: 'a site',
  agreement: 'an agreement',
  outlet: 'an outlet',
}

interface ContextRule {
  type: EntityType
  weight: number
  before?: RegExp
  after?: RegExp
}

const contextRules: readonly ContextRule[] = [
  { type: 'armed-group', weight: 7, before: armedGroup },
  { type: 'armed-group', weight: 7, before: suchAs },
  { type: 'armed-group', weight: 7, after: andOther },
  { type: 'armed-group', weight: 7, after: armedApposition },
  { type: 'armed-group', weight: 1.5, after: armedAfter },
  { type: 'armed-group', weight: 1, before: armedBefore },
  { type: 'place', weight: 1.5, before: takenPlace },
  { type: 'place', weight: 4, before: namedPlace },
  { type: 'place', weight: 3.2, before: locative },
  { type: 'place', weight: 1.5, before: listedAfter },
  { type: 'place', weight: 1, before: /(?<!\p{L})(?:between|to|from|reached|entered|visited) $/iu },
  { type: 'place', weight: 3, after: placeAfter },
  { type: 'place', weight: 4, after: placeApposition },
  { type: 'site', weight: 4, after: siteApposition },
  { type: 'site', weight: 3, after: severalSites },
  { type: 'organisation', weight: 4, before: companyBefore },
  { type: 'organisation', weight: 4, after: companyAfter },
  { type: 'organisation', weight: 4, before: staffOf },
  { type: 'organisation', weight: 1.5, after: corporate },
  { type: 'outlet', weight: 5, before: outletNear },
  { type: 'outlet', weight: 5, after: outletAfter },
  { type: 'outlet', weight: 1.5, before: toldOutlet },
  { type: 'person', weight: 5, after: roleApposition },
  { type: 'person', weight: 3, after: who },
  { type: 'person', weight: 1, after: peopleVerbs },
  { type: 'person', weight: 0.5, before: speakerBefore },
]

function byContext(before: string, after: string): Sign[] {
  const found: Sign[] = []
  for (const rule of contextRules) {
    const match = rule.before?.exec(before) ?? rule.after?.exec(after)
    if (!match) continue
    const words = match[0]
      .trim()
      .replace(/^[,.;]\s*/, '')
      .slice(0, 60)
    found.push({ type: rule.type, weight: rule.weight, reason: `“${words}” stands beside it.`, rule: 'name-context' })
  }
  if (besidePlace(before, after))
    found.push({ type: 'place', weight: 1.5, reason: 'Named together with a place.', rule: 'name-beside' })
  const title = /(\p{L}+)\.? $/u.exec(before)?.[1]?.toLowerCase()
  if (title && titles.has(title))
    found.push({ type: 'person', weight: 5, reason: `“${title}” stands before it.`, rule: 'name-title' })
  return found
}

/** "Sehwan and Dadu": the other of the two is a listed place. */
function besidePlace(before: string, after: string): boolean {
  const other =
    /^(?:,? and|,? or|,|-) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u.exec(after)?.[1] ??
    /((?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+)(?:,? and|,? or|,) $/u.exec(before)?.[1]
  const listed = other === undefined ? undefined : listedName(other)
  return listed !== undefined && listed.kind !== 'institution' && listed.kind !== 'country'
}

/** "Moon Jae-in", "Yunus-bek Adilov". */
const twoPart = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+-\p{Ll}+|-\p{Ll}{1,4} \p{Lu}\p{Ll}+)$/u

function byShape(candidate: Candidate, after: string): Sign[] {
  const words = wordsIn(candidate)
  const { name, listed } = candidate
  if (listed || candidate.base) return []
  if (words.length === 1) {
    if (/^\p{Lu}[\p{Lu}\d]+$/u.test(name))
      return [{ type: 'organisation', weight: 1, reason: 'Written in capitals.', rule: 'name-acronym' }]
    if (firstNames.has(words[0]?.lower ?? ''))
      return [{ type: 'person', weight: 1.2, reason: 'A first name.', rule: 'name-first' }]
    return []
  }
  const first = words[0]?.lower ?? ''
  if (words.length > 5 || typeByHead(words)) return []
  if (firstNames.has(first) || words.some(({ lower, capital }, at) => at > 0 && !capital && personParticles.has(lower)))
    return [{ type: 'person', weight: 3, reason: `“${words[0]?.text}” is a first name.`, rule: 'name-first' }]
  if (twoPart.test(name))
    return [{ type: 'person', weight: 2, reason: 'Shaped like a person’s full name.', rule: 'name-shape' }]
  const initials = words.some(({ text, capital }) => text.length === 1 && capital)
  const plain =
    words.length <= 3 &&
    name.includes(' ') &&
    words.every(({ capital, text }) => capital && /^\p{Lu}\p{Ll}/u.test(text))
  if (!initials && !plain) return []
  if (words.some(({ text }) => listedName(text) !== undefined))
    return [{ type: 'organisation', weight: 0.8, reason: 'A place is part of the name.', rule: 'name-shape' }]
  const speaks = personVerbs.has(/^,? (\p{L}+)/u.exec(after)?.[1] ?? '')
  return [
    {
      type: 'person',
      weight: initials ? 3 : speaks ? 1.5 : 0.8,
      reason: 'Shaped like a person’s full name.',
      rule: 'name-shape',
    },
  ]
}
