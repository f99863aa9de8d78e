import type { EventTime } from '#shared/model/event.ts'
import type { Place } from './articles.ts'

/** An event of the sample; entities by their names. */
export interface SampleEvent {
  key: string
  title: string
  told: Place[]
  time?: EventTime
  place?: string
  who?: (readonly [name: string, role: string])[]
}

const day = (phrase: string, on: string): EventTime => ({ phrase, start: on, end: on, precision: 'day' })

/** What happened or is said to have. */
export const events: SampleEvent[] = [
  {
    key: 'payroll',
    title: 'Merin puts two pilot crews on its payroll',
    told: [{ in: 'strip', quote: 'Since June 2023 Merin has kept two pilot crews on its payroll' }],
    time: { phrase: 'Since June 2023', start: '2023-06-01', precision: 'relative' },
    who: [
      ['Government of Talvia', 'payer'],
      ['Merin’s pilot crews', 'paid'],
    ],
  },
  {
    key: 'mill',
    title: 'Talks in the mill at Torrin',
    told: [
      {
        in: 'strip',
        quote:
          'From February 12 to February 16, delegations from Talvia and Karsova met in a disused flour mill at Torrin',
      },
    ],
    time: { phrase: 'From February 12 to February 16', start: '2024-02-12', end: '2024-02-16', precision: 'range' },
    place: 'Torrin',
    who: [
      ['Government of Talvia', 'party'],
      ['Government of Karsova', 'party'],
    ],
  },
  {
    key: 'tollan-leaves',
    title: 'Mira Tollan leaves the head of the Harbour Workers’ Council',
    told: [{ in: 'ferry', quote: "who led the Harbour Workers' Council until last spring" }],
    time: { phrase: 'until last spring', start: '2024-03-01', end: '2024-05-31', precision: 'relative' },
    who: [['Mira Tollan', 'who left']],
  },
  {
    key: 'deliveries',
    title: 'Forty deliveries of fuel to boats of the Guard',
    told: [
      {
        in: 'fuel',
        quote: 'lists forty deliveries to boats of the Lenta River Guard between July 1 and September 30',
      },
    ],
    time: { phrase: 'between July 1 and September 30', start: '2024-07-01', end: '2024-09-30', precision: 'range' },
    place: 'Selm',
    who: [
      ['Talvian Ministry of Waterways', 'deliverer'],
      ['Lenta River Guard', 'receiver'],
    ],
  },
  {
    key: 'protocol',
    title: 'Harrow Protocol signed',
    told: [
      { in: 'ferry', quote: 'which the Talvian and Karsovan presidents signed in Dovrin on August 2' },
      { in: 'boats', quote: 'since the Harrow Protocol was signed' },
    ],
    time: day('on August 2', '2024-08-02'),
    place: 'Dovrin',
    who: [
      ['Government of Talvia', 'signatory'],
      ['Government of Karsova', 'signatory'],
    ],
  },
  {
    key: 'four-inspections',
    title: 'Four joint inspections between Torrin and the Hollin lock',
    told: [{ in: 'ferry', quote: 'Four joint inspections took place between Torrin and the Hollin lock' }],
    time: { phrase: 'Since the signing', start: '2024-08-02', end: '2024-10-03', precision: 'relative' },
    place: 'Torrin',
    who: [
      ['Talvian Army', 'inspector'],
      ['Karsovan Border Police', 'inspector'],
    ],
  },
  {
    key: 'clash',
    title: 'Shooting on the Anselm causeway',
    told: [
      { in: 'ferry', quote: 'exchanged fire with the Lenta River Guard and its followers' },
      { in: 'fuel', quote: 'the shooting on the Anselm causeway' },
    ],
    time: {
      phrase: 'In the last week of September and early October',
      start: '2024-09-24',
      end: '2024-10-10',
      precision: 'vague',
    },
    place: 'Anselm causeway',
    who: [
      ['Talvian Army', 'fought'],
      ['Merin’s pilot crews', 'fought'],
      ['Lenta River Guard', 'fought'],
    ],
  },
  {
    key: 'boats-seen',
    title: 'Boats of the depot photographed at the tents',
    told: [{ in: 'fuel', quote: 'three of the boats were photographed at the tents near Torrin on September 28' }],
    time: day('on September 28', '2024-09-28'),
    place: 'Torrin',
    who: [['Lenta River Guard', 'owner']],
  },
  {
    key: 'tents-gone',
    title: 'The tents near Torrin are gone',
    told: [{ in: 'ferry', quote: 'The tents near Torrin were gone' }],
    time: { phrase: 'By October 3', end: '2024-10-03', precision: 'vague' },
    place: 'Torrin',
    who: [['Lenta River Guard', 'who left']],
  },
  {
    key: 'second-inspection',
    title: 'Second full inspection, as far as Port Anselm',
    told: [{ in: 'ferry', quote: 'On October 6 they made a second one, the longest since the protocol was signed' }],
    time: day('On October 6', '2024-10-06'),
    place: 'Port Anselm',
    who: [
      ['Karsovan Border Police', 'inspector'],
      ['Talvian Army', 'inspector'],
    ],
  },
  {
    key: 'courts',
    title: 'Two river courts go to judges from Merin',
    told: [{ in: 'boats', quote: 'In January two of the four river courts were handed to judges appointed in Merin' }],
    time: { phrase: 'In January', start: '2025-01-01', end: '2025-01-31', precision: 'month' },
    who: [['Government of Talvia', 'who appointed']],
  },
  {
    key: 'ferry-runs',
    title: 'First crossing of the toll ferry',
    told: [{ in: 'boats', quote: 'On March 3, at 06:40, the ferry left Selm for the first time' }],
    time: { phrase: 'On March 3, at 06:40', start: '2025-03-03T06:40', end: '2025-03-03T06:40', precision: 'time' },
    place: 'Selm',
    who: [['Lenta River Guard', 'owner']],
  },
  {
    key: 'ferry-stops',
    title: 'The ferry lies still over fees',
    told: [{ in: 'boats', quote: 'In late March it lay still for nine days after a quarrel over fees' }],
    time: { phrase: 'In late March', start: '2025-03-21', end: '2025-03-31', precision: 'vague' },
    place: 'Selm',
  },
  {
    key: 'raid',
    title: 'Customs shed at Lodden burned',
    told: [{ in: 'boats', quote: 'On the night of April 9 its boats burned a customs shed at Lodden' }],
    time: day('On the night of April 9', '2025-04-09'),
    place: 'Lodden',
    who: [['Free Pilots’ League', 'who did it']],
  },
  {
    key: 'toll-bargain',
    title: 'Bargain over the toll ferry',
    told: [{ in: 'ferry', quote: 'a bargain struck by Talvia and the chiefs of the Lenta River Guard' }],
    who: [
      ['Government of Talvia', 'party'],
      ['Lenta River Guard', 'party'],
    ],
  },
]
