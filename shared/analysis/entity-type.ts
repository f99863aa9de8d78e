import type { EntityType } from '../model/entity.ts'

/** Words that tell what a name is the name of; earlier rules win. */
const rules: readonly [type: EntityType, pattern: RegExp][] = [
  [
    'agreement',
    /\b(?:agreement|treaty|accords?|memorandum|protocol|pact|convention|deal|ceasefire|charter|resolution \d+)\b/i,
  ],
  [
    'outlet',
    /\b(?:news|times|post|journal|herald|gazette|tribune|ledger|bulletin|chronicle|observer|daily|weekly|radio|television|tv|broadcasting|press|magazine)\b/i,
  ],
  [
    'government',
    /\b(?:government|ministry|parliament|senate|congress|cabinet|kremlin|white house|police|customs|state department|border force|armed forces|air force|navy|(?:national|royal|federal|\p{Lu}\p{L}+(?:ish|ian|ese|an|i)) army|republic|kingdom|federation|emirate of)\b/iu,
  ],
  [
    'armed-group',
    /\b(?:brigades?|battalion|militia|front|guard|rebels?|fighters|insurgents|militants|liberation army|resistance|al-\p{L}+|jihad|army|corps|squad)\b/iu,
  ],
  [
    'organisation',
    /\b(?:university|institute|foundation|company|corporation|bank|union|organi[sz]ation|party|association|centre|center|committee|council|agency|commission|society|club|hospital|school|church|group|network|inc|ltd|plc|gmbh|llc|fund)\b/i,
  ],
  [
    'site',
    /\b(?:highway|motorway|road|route|bridge|crossing|checkpoint|camp|airport|airbase|base|port|harbour|harbor|station|dam|refinery|plant|prison|street|square|tower|building|tunnel|pipeline)\b|^[A-Z]{1,2}\d{1,4}$/i,
  ],
  [
    'place',
    /\b(?:city|town|village|province|region|district|valley|river|lake|sea|mountains?|island|coast|desert|north|south|east|west|upper|lower|greater)\b/i,
  ],
  [
    'person',
    /^(?:mr|mrs|ms|dr|prof|sir|president|minister|general|colonel|captain|major|king|queen|prince|sheikh|imam|pope|bishop|senator|judge)\b\.?/i,
  ],
]
const fullName = /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.?|\p{Lu}[\p{L}’'-]+|van|von|de|da|al|el|bin|ibn)){1,3}$/u
const initials = /^\p{Lu}{2,6}$/u

/** The type a name most likely has, from general English words in it and its shape; the analyst decides. */
export function guessEntityType(name: string): EntityType {
  const trimmed = name.trim()
  const rule = rules.find(([, pattern]) => pattern.test(trimmed))
  if (rule) return rule[0]
  if (fullName.test(trimmed)) return 'person'
  return initials.test(trimmed) ? 'organisation' : 'place'
}
