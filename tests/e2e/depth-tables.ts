import type { Words } from './reader-steps.ts'

/** Actors and places of the article, with the digit of their type and how many other places of the article name them so. */
export const names: [words: Words, digit: string, others: number][] = [
  ['Lenta River Guard', '4', 5],
  ["Free Pilots' League", '4', 2],
  ['two pilot crews', '4', 0],
  [['Talvia', 8], '2', 7],
  ['Talvian Army', '2', 1],
  ['Karsovan Army', '2', 1],
  ['Karsovan Border Police', '2', 1],
  ['Talvian Ministry of Waterways', '2', 1],
  ["Harbour Workers' Council", '3', 0],
  ['Northern Customs Union', '3', 0],
  ['Mira Tollan', '1', 0],
  ['Harrow Protocol', '7', 0],
  ['Anselm causeway', '6', 0],
  ['Hollin lock', '6', 1],
  ['Port Anselm', '5', 0],
  ['Torrin', '5', 2],
  ['Selm', '5', 3],
  ['Merin', '5', 10],
  ['Dovrin', '5', 9],
]

/** Short forms, the entity they name, and how many other places of the article name it so. */
export const shortForms: [words: Words, entity: string, others: number][] = [
  ['the Guard', 'Lenta River Guard', 4],
  ['FPL', "Free Pilots' League", 0],
  ['Talvian troops', 'Talvian Army', 0],
  ['Rusk government', 'Talvia', 0],
]

/** Places that stand for a government, the mention at which that is said, how many others stand for it with it, and the entity where there is one. */
export const metonyms: [words: Words, place: string, others: number, actor?: string][] = [
  [['Merin', 1], 'Merin', 10, 'Talvia'],
  [['Dovrin', 3], 'Dovrin', 6],
]

/** Who says what the article says without naming anybody. */
const outlet = 'Coastal Courier'

/** A claim of the article: its first words and its last, who holds it, how surely, and until when it reaches. */
export interface Told {
  from: Words
  to: Words
  holder: string
  hedge?: string
  horizon?: string
  /** Words of the claim that has to hold. */
  condition?: string
}

const told = (from: Words, to: Words, more: Partial<Told> = {}): Told => ({ from, to, holder: outlet, ...more })

/** Claims of the article. */
export const claims: Told[] = [
  told('At least seven followers', 'by rifle fire from Talvian troops'),
  told('pitched across the causeway', 'joint Talvian-Karsovan inspections'),
  told('Four joint inspections', 'the Hollin lock'),
  told('the number of night crossings', 'rose'),
  told('Officials in Dovrin', 'called it a breakthrough', { holder: 'Officials in Dovrin' }),
  told('this success did not come', 'the chiefs of the Lenta River Guard'),
  told('The militia took its tents', 'off the causeway'),
  told('Merin and the crews it pays had', 'sunk every such plan'),
  told('Talvia wants to hold', 'in its own hands'),
  told('Neither Merin nor', 'landing at Selm'),
  told('The Lenta River Guard lives', 'protection of Talvian guns'),
  told('according to two harbour officials', 'a depot of the Talvian Ministry of Waterways', {
    holder: 'two harbour officials',
  }),
  told('its leaders are turning', 'toll state of their own', { hedge: 'In fact' }),
  told('the Guard gave up any plan', 'long ago'),
  told('the militia had never cared', 'freedom', { holder: 'Mira Tollan' }),
  told('Selm has every chance', 'from three coasts', { hedge: 'every chance', condition: 'If things go on like this' }),
  told('without Karsovan rail', 'its own ambitions', { hedge: 'no prospect' }),
  told('The present arrangement', 'rather than an alliance'),
  told('It may keep the', 'Karsovans out', { hedge: 'may' }),
  told('Within the next six months', 'put more pressure on the Guard', { hedge: 'likely', horizon: 'by 14 Apr 2025' }),
  told('any such plan', 'exists', { holder: 'A spokesman for the Talvian Ministry of Waterways' }),
  told('Talvia will tighten', 'its hold on the lower river', { condition: 'Should the plan succeed' }),
  told('That delegation must', 'ties to smugglers'),
  told('The two sides will', 'about the Hollin lock', { hedge: 'doubtless' }),
  told('Merin and Dovrin may never', 'reach an agreement', { hedge: 'may' }),
  told('Merin will probably', 'by the spring of 2026', {
    hedge: 'probably',
    horizon: 'by 31 May 2026',
    condition: 'if security worsens on the Karsovan bank',
  }),
]

/** A forecast whose horizon no words of the article name, and the day an analyst takes it to mean. */
export const dated = { words: 'has every chance', day: '2026-12-31', shown: 'by 31 Dec 2026' }

/** Events of the article, with the time and the place that the words give them. */
export const events: { from: Words; to: Words; time: string; place?: string }[] = [
  { from: 'the Talvian and Karsovan presidents', to: 'August 2', time: '2 Aug 2024', place: 'Dovrin' },
  { from: 'Four joint inspections', to: 'the Hollin lock', time: '', place: 'Torrin' },
  { from: 'The tents near Torrin', to: 'were gone', time: '', place: 'Torrin' },
  { from: 'On October 6 they made', to: 'since the protocol was signed', time: '6 Oct 2024' },
]

/** An event that the article dates in another paragraph. */
export const clash = {
  from: 'exchanged fire with the',
  to: 'its followers',
  phrase: 'In the last week of September and early October',
  first: '2024-09-24',
  last: '2024-10-10',
  shown: '24 Sept to 10 Oct 2024',
}

/** Relations: the passage, its type, whether it runs from the one named later, its other end where that is named elsewhere, and who asserts it. */
export const relations: { from: Words; to: Words; type: string; swap?: true; end?: string; says: string }[] = [
  {
    from: ['Lenta River Guard', 4],
    to: 'a depot of the Talvian Ministry of Waterways',
    type: 'funds',
    swap: true,
    says: 'two harbour officials',
  },
  { from: 'Talvia and the chiefs', to: 'chiefs of the Lenta River Guard', type: 'agreement with', says: outlet },
  { from: 'two pilot crews', to: 'paid by Merin', type: 'funds', swap: true, says: '' },
  {
    from: 'Talvian Army and two',
    to: 'with the Lenta River Guard',
    type: 'clashed with',
    end: 'Lenta River Guard',
    says: '',
  },
  { from: 'Merin and Dovrin may never', to: 'reach an agreement', type: 'negotiates with', says: outlet },
  { from: 'Mira Tollan, who led', to: "Harbour Workers' Council", type: 'part of', says: '' },
]

/** Where the invented places are taken to lie, as somebody types it, and what the map counts there. */
export const positions: [place: string, typed: string, counted?: string][] = [
  ['Merin', '54.35, -60.4', '11 literally named'],
  ['Dovrin', '52.9, -58.9'],
  ['Torrin', '53.82, -59.05'],
  ['Selm', '54.05, -58.5'],
  ['Port Anselm', '53.98, -58.7'],
  ['Anselm causeway', '53.88, -58.95'],
  ['Hollin lock', '53.72, -59.35'],
]

/** The views, and words that each of them shows of what was marked. */
export const views: [view: string, shown: string | RegExp][] = [
  ['Claims', 'Coastal Courier'],
  ['Entities', 'Government of Dovrin'],
  ['Events', '2 Aug 2024'],
  ['Relations', 'asserted by one source'],
  ['Timeline', 'as of 14 Oct 2024'],
  ['Network', 'Lenta River Guard'],
  ['Map', '7 places'],
  ['Codebook', 'No tags yet'],
  ['Briefs', 'New brief'],
  ['Forecasts', '14 Apr 2025'],
]
