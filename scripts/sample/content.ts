import type { ClaimKind } from '#shared/model/claim.ts'
import type { EntityType } from '#shared/model/entity.ts'

/** An entity of the sample and the words that name it. `all` tags every whole-word occurrence, `once` only the given context. */
export interface SampleEntity {
  name: string
  type: EntityType
  aliases?: string[]
  all?: string[]
  /** A longer quote that occurs once, and the words within it that are the mention. */
  once?: { within: string; exact: string }[]
}

/** The longest names come first, so that a short one does not tag part of a long one. */
export const entities: SampleEntity[] = [
  { name: 'Talvian Ministry of Waterways', type: 'government', all: ['Talvian Ministry of Waterways'] },
  { name: 'Talvian Army', type: 'government', all: ['Talvian Army'] },
  { name: 'Karsovan Border Police', type: 'government', all: ['Karsovan Border Police'] },
  { name: 'Karsovan Army', type: 'government', all: ['Karsovan Army'] },
  {
    name: 'Lenta River Guard',
    type: 'armed-group',
    aliases: ['the Guard'],
    all: ['Lenta River Guard'],
    once: [
      { within: 'toll ferry that the Guard wants', exact: 'the Guard' },
      { within: 'The Guard, meanwhile', exact: 'The Guard' },
      { within: 'in practice the Guard gave up', exact: 'the Guard' },
      { within: 'the wealth of the Guard', exact: 'the Guard' },
    ],
  },
  { name: 'Free Pilots’ League', type: 'armed-group', aliases: ['FPL'], all: ["Free Pilots' League"] },
  { name: 'Harbour Workers’ Council', type: 'organisation', all: ["Harbour Workers' Council"] },
  { name: 'Northern Customs Union', type: 'organisation', all: ['Northern Customs Union'] },
  { name: 'Mira Tollan', type: 'person', all: ['Mira Tollan'] },
  { name: 'Harrow Protocol', type: 'agreement', all: ['Harrow Protocol'] },
  { name: 'Anselm causeway', type: 'site', all: ['Anselm causeway'] },
  { name: 'Hollin lock', type: 'site', all: ['Hollin lock'] },
  { name: 'Port Anselm', type: 'place', all: ['Port Anselm'] },
  { name: 'Torrin', type: 'place', all: ['Torrin'] },
  { name: 'Selm', type: 'place', all: ['Selm'] },
  { name: 'Dovrin', type: 'place', once: [{ within: 'presidents signed in Dovrin', exact: 'Dovrin' }] },
  { name: 'Government of Talvia', type: 'government', aliases: ['Talvia', 'Merin'], all: ['Merin', 'Talvia'] },
  {
    name: 'Government of Karsova',
    type: 'government',
    aliases: ['Dovrin'],
    once: [
      { within: 'Officials in Dovrin', exact: 'Dovrin' },
      { within: 'have made Dovrin its most important partner', exact: 'Dovrin' },
      { within: 'between Merin and Dovrin', exact: 'Dovrin' },
      { within: 'Merin and Dovrin may never', exact: 'Dovrin' },
    ],
  },
  { name: 'Coastal Courier', type: 'outlet' },
  { name: 'Meridian Review', type: 'outlet' },
]

/** A claim of the sample: its passage, and what the analyst made of it. Absent values stay open as proposals. */
export interface SampleClaim {
  quote: string
  content?: string
  kind?: ClaimKind
  holder?: string
  cue?: string
  hedge?: string
  polarity?: 'affirmed' | 'denied'
}

export const claims: SampleClaim[] = [
  {
    quote: 'At least seven followers of the militia were killed by rifle fire from Talvian troops',
    content: 'Talvian troops killed at least seven followers of the Lenta River Guard.',
    kind: 'factual',
    holder: 'Coastal Courier',
    hedge: 'At least',
  },
  {
    quote: 'Officials in Dovrin called it a breakthrough',
    content: 'The second joint inspection was a breakthrough.',
    kind: 'evaluative',
    holder: 'Officials in Dovrin',
    cue: 'called',
  },
  {
    quote:
      "this success did not come from Merin's campaign against smuggling, but from a bargain struck by Talvia and the chiefs of the Lenta River Guard",
    content: 'The tents left the causeway because Talvia and the Guard struck a bargain.',
    kind: 'causal',
    holder: 'Coastal Courier',
  },
  {
    quote:
      'Talvia reportedly agreed not to stand in the way of a toll ferry that the Guard wants to open between Selm and the Karsovan bank',
    content: 'Talvia agreed not to block the Guard’s toll ferry at Selm.',
    kind: 'factual',
    cue: 'reportedly',
    hedge: 'reportedly',
  },
  {
    quote: 'according to two harbour officials, receives its diesel from a depot of the Talvian Ministry of Waterways',
    content: 'The Guard receives its diesel from a depot of the Talvian Ministry of Waterways.',
    kind: 'factual',
    holder: 'two harbour officials',
    cue: 'according to',
  },
  {
    quote: 'its leaders are turning the landings into a small toll state of their own',
    kind: 'factual',
    holder: 'Coastal Courier',
    hedge: 'In fact',
  },
  {
    quote:
      "Mira Tollan, who led the Harbour Workers' Council until last spring, said the militia had never cared about the river's freedom",
    content: 'The militia never cared about the river’s freedom.',
    kind: 'evaluative',
    holder: 'Mira Tollan',
    cue: 'said',
  },
  { quote: 'Selm has every chance of turning into a clearing house for contraband from three coasts' },
  {
    quote: 'without Karsovan rail and Karsovan power Talvia has no prospect of paying for its own ambitions',
    kind: 'causal',
    holder: 'Coastal Courier',
  },
  {
    quote: 'Within the next six months Merin is likely to put more pressure on the Guard',
    content: 'Merin is likely to put more pressure on the Guard within six months.',
    kind: 'predictive',
    holder: 'Coastal Courier',
    hedge: 'likely',
  },
  {
    quote: 'A spokesman for the Talvian Ministry of Waterways denied that any such plan exists',
    content: 'A plan to bring the ferries, depots and river courts under Merin’s crews exists.',
    kind: 'factual',
    holder: 'A spokesman for the Talvian Ministry of Waterways',
    cue: 'denied',
    polarity: 'denied',
  },
  {
    quote: 'Should the plan succeed, Talvia will tighten its hold on the lower river',
    kind: 'conditional',
    holder: 'Coastal Courier',
  },
  { quote: 'Merin and Dovrin may never reach an agreement' },
  { quote: 'Merin will probably take up its idea of annexing the landings outright by the spring of 2026' },
]

/** A code of the sample's codebook, under its parent's name. */
export interface SampleTag {
  name: string
  parent?: string
  color?: string
  quotes: string[]
}

export const tags: SampleTag[] = [
  { name: 'Wording', color: '#5F6B6B', quotes: [] },
  { name: 'Scare quotes', parent: 'Wording', quotes: ['"freeing"', '"lawful"'] },
  {
    name: 'Loaded words',
    parent: 'Wording',
    quotes: ['"thieving clique in Dovrin"', 'a small toll state of their own'],
  },
  { name: 'Sourcing', color: '#7A5C2E', quotes: [] },
  { name: 'Unnamed source', parent: 'Sourcing', quotes: ['two harbour officials', 'Officials in Dovrin'] },
]

export const notes: { quote: string; text: string }[] = [
  {
    quote: 'Four joint inspections took place',
    text: 'The article counts four before 3 October and two after. Check against the inspection log.',
  },
  {
    quote: 'what they were in 2019',
    text: 'The comparison with 2019 is the only place where prices are given as a reason.',
  },
]
