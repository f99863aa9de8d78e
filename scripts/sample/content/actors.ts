import type { EntityType } from '#shared/model/entity.ts'
import type { ArticleKey, Place } from './articles.ts'

/** An entity of the sample, how it is named and what is known of it. */
export interface SampleEntity {
  name: string
  type: EntityType
  description?: string
  /** Other names, with the passage they came from where the text gives one. */
  aliases?: { text: string; from?: Place }[]
  /** Words that name it wherever they stand in any article. */
  all?: string[]
  /** Words that name it only here; `probable` where that is not certain. */
  once?: (Place & { probable?: boolean })[]
  /** Longitude and latitude, set by hand: the places are invented. */
  at?: [longitude: number, latitude: number]
}

const within = (article: ArticleKey, quote: string, within: string) => ({ in: article, quote, within })
const invented = 'Invented; its point on the map is set by hand.'

/** The longest names come first, so that a short one does not tag part of a long one. */
export const entities: SampleEntity[] = [
  {
    name: 'Talvian Ministry of Waterways',
    type: 'government',
    all: ['Talvian Ministry of Waterways'],
    once: [within('fuel', 'the ministry', 'from a depot of the ministry')],
  },
  {
    name: 'Talvian Army',
    type: 'government',
    all: ['Talvian Army'],
    once: [within('ferry', 'Talvian troops', 'rifle fire from Talvian troops')],
  },
  { name: 'Karsovan Border Police', type: 'government', all: ['Karsovan Border Police'] },
  {
    name: 'Karsovan Army',
    type: 'government',
    all: ['Karsovan Army'],
    once: [within('boats', 'the army', 'A spokesman for the army')],
  },
  {
    name: 'Lenta River Guard',
    type: 'armed-group',
    description: 'Armed crew that holds the landings below Selm; founded at Torrin.',
    aliases: [{ text: 'the Guard', from: within('ferry', 'the Guard', 'toll ferry that the Guard wants') }],
    all: ['Lenta River Guard', 'the Guard', 'The Guard'],
    once: [
      { ...within('ferry', 'the militia', 'and the militia it had armed'), probable: true },
      { ...within('ferry', 'the militia', 'said the militia had never cared'), probable: true },
      { ...within('fuel', 'that militia', 'given that militia a litre'), probable: true },
    ],
  },
  { name: 'Lenta Watermen', type: 'armed-group', all: ['Lenta Watermen'] },
  {
    name: 'Free Pilots’ League',
    type: 'armed-group',
    aliases: [{ text: 'FPL', from: within('ferry', 'FPL', "Free Pilots' League (FPL)") }],
    all: ["Free Pilots' League"],
    once: [within('ferry', 'FPL', "Free Pilots' League (FPL)")],
  },
  {
    name: 'Merin’s pilot crews',
    type: 'armed-group',
    once: [
      within('ferry', 'two pilot crews', 'two pilot crews paid by Merin'),
      within('strip', 'two pilot crews', 'kept two pilot crews on its payroll'),
    ],
  },
  { name: 'Harbour Workers’ Council', type: 'organisation', all: ["Harbour Workers' Council"] },
  {
    name: 'Northern Customs Union',
    type: 'organisation',
    aliases: [{ text: 'NCU', from: within('strip', 'NCU', 'Customs Union (NCU)') }],
    all: ['Northern Customs Union'],
    once: [within('strip', 'NCU', 'Customs Union (NCU)')],
  },
  { name: 'Mira Tollan', type: 'person', all: ['Mira Tollan'] },
  { name: 'Mira Tolan', type: 'person', all: ['Mira Tolan'] },
  { name: 'Ove Harn', type: 'person', description: 'Commands the Lenta River Guard.', all: ['Ove Harn'] },
  { name: 'Sela Brandt', type: 'person', all: ['Sela Brandt'] },
  { name: 'Harrow Protocol', type: 'agreement', all: ['Harrow Protocol'] },
  {
    name: 'Anselm causeway',
    type: 'site',
    description: invented,
    all: ['Anselm causeway'],
    once: [{ ...within('ferry', 'the causeway', 'first full inspection of the causeway'), probable: true }],
    at: [-58.95, 53.88],
  },
  { name: 'Hollin lock', type: 'site', description: invented, all: ['Hollin lock'], at: [-59.35, 53.72] },
  { name: 'Port Anselm', type: 'place', description: invented, all: ['Port Anselm'], at: [-58.7, 53.98] },
  { name: 'Torrin', type: 'place', description: invented, all: ['Torrin'], at: [-59.05, 53.82] },
  { name: 'Lodden', type: 'place', description: invented, all: ['Lodden'], at: [-58.35, 53.6] },
  { name: 'Selm', type: 'place', description: invented, all: ['Selm'], at: [-58.5, 54.05] },
  {
    name: 'Merin',
    type: 'place',
    description: `Capital of Talvia. ${invented}`,
    at: [-60.4, 54.35],
  },
  {
    name: 'Dovrin',
    type: 'place',
    description: `Capital of Karsova. ${invented}`,
    once: [
      within('ferry', 'Dovrin', 'presidents signed in Dovrin'),
      within('boats', 'Dovrin', 'could open in Dovrin by the autumn'),
    ],
    at: [-58.9, 52.9],
  },
  {
    name: 'Ostrel',
    type: 'place',
    description: `Seat of the Northern Customs Union. ${invented}`,
    at: [-56.6, 53.3],
  },
  {
    name: 'Government of Talvia',
    type: 'government',
    aliases: [
      { text: 'Talvia' },
      { text: 'Rusk government', from: within('ferry', 'Rusk government', 'the Rusk government') },
    ],
    all: ['Talvia', 'Rusk government'],
  },
  {
    name: 'Government of Karsova',
    type: 'government',
    once: [within('strip', 'Karsova', 'delegations from Talvia and Karsova')],
  },
  { name: 'Coastal Courier', type: 'outlet', all: ['Coastal Courier'] },
  { name: 'Meridian Review', type: 'outlet', once: [within('boats', 'Meridian Review', 'by the Meridian Review')] },
  { name: 'Karsovan Telegraph', type: 'outlet' },
  { name: 'Harbour Gazette', type: 'outlet', once: [within('fuel', 'Harbour Gazette', 'seen by the Harbour Gazette')] },
  { name: 'Lenta Observer', type: 'outlet' },
]

/** Places that stand for somebody, wherever they are named and not marked as the place itself. */
export const metonyms = [
  { place: 'Merin', actor: 'Government of Talvia' },
  { place: 'Dovrin', actor: 'Government of Karsova' },
  { place: 'Ostrel', actor: 'Northern Customs Union' },
]

/** Two entities that turned out to be one. */
export const merged = { one: 'Lenta Watermen', into: 'Lenta River Guard' }
