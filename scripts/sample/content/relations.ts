import type { Place } from './articles.ts'

/** A passage for or against a relation, and the claim that asserts it there. */
interface Evidence extends Place {
  claim?: string
  against?: true
}

/** A relation of the sample; entities by their names, types by their ids. */
export interface SampleRelation {
  from: string
  type: string
  to: string
  since?: string
  until?: string
  evidence: [Evidence, ...Evidence[]]
}

/** Who stands how to whom, and who says so. */
export const relations: SampleRelation[] = [
  {
    from: 'Government of Talvia',
    type: 'protects',
    to: 'Lenta River Guard',
    evidence: [
      {
        in: 'ferry',
        quote: 'The Lenta River Guard lives under the protection of Talvian guns',
        claim: 'talvian-guns',
      },
      { in: 'fuel', quote: 'no Talvian gun protects the Guard', claim: 'no-gun', against: true },
    ],
  },
  {
    from: 'Talvian Ministry of Waterways',
    type: 'funds',
    to: 'Lenta River Guard',
    since: '2024-07',
    evidence: [
      { in: 'ferry', quote: 'receives its diesel from a depot of the Talvian Ministry of Waterways', claim: 'diesel' },
      { in: 'fuel', quote: 'receives its diesel from a depot of the ministry', claim: 'diesel-again' },
      {
        in: 'fuel',
        quote: 'We have never given that militia a litre of fuel',
        claim: 'never-a-litre',
        against: true,
      },
    ],
  },
  {
    from: 'Government of Talvia',
    type: 'agreement-with',
    to: 'Lenta River Guard',
    evidence: [
      { in: 'ferry', quote: 'a bargain struck by Talvia and the chiefs of the Lenta River Guard', claim: 'bargain' },
      {
        in: 'fuel',
        quote: 'there was no bargain with Merin over the toll ferry',
        claim: 'no-bargain',
        against: true,
      },
    ],
  },
  {
    from: 'Government of Talvia',
    type: 'agreement-with',
    to: 'Government of Karsova',
    since: '2024-08-02',
    evidence: [
      {
        in: 'ferry',
        quote: 'the Harrow Protocol, which the Talvian and Karsovan presidents signed in Dovrin on August 2',
      },
    ],
  },
  {
    from: 'Government of Talvia',
    type: 'negotiates-with',
    to: 'Government of Karsova',
    since: '2024-02-12',
    until: '2024-02-16',
    evidence: [{ in: 'strip', quote: 'delegations from Talvia and Karsova met in a disused flour mill at Torrin' }],
  },
  {
    from: 'Government of Talvia',
    type: 'funds',
    to: 'Merin’s pilot crews',
    since: '2023-06',
    evidence: [
      {
        in: 'strip',
        quote: 'Since June 2023 Merin has kept two pilot crews on its payroll',
        claim: 'crews-on-payroll',
      },
      { in: 'ferry', quote: 'two pilot crews paid by Merin' },
    ],
  },
  {
    from: 'Talvian Army',
    type: 'clashed-with',
    to: 'Lenta River Guard',
    since: '2024-09',
    evidence: [{ in: 'ferry', quote: 'exchanged fire with the Lenta River Guard and its followers' }],
  },
  {
    from: 'Lenta River Guard',
    type: 'opposes',
    to: 'Harrow Protocol',
    since: '2024-08-02',
    evidence: [{ in: 'ferry', quote: 'have tried to wear the protocol down' }],
  },
  {
    from: 'Free Pilots’ League',
    type: 'opposes',
    to: 'Harrow Protocol',
    since: '2024-08-02',
    evidence: [
      { in: 'ferry', quote: 'have tried to wear the protocol down' },
      { in: 'boats', quote: 'its boats burned a customs shed at Lodden' },
    ],
  },
  {
    from: 'Lenta River Guard',
    type: 'controls',
    to: 'Selm',
    evidence: [
      {
        in: 'ferry',
        quote: 'its leaders are turning the landings into a small toll state of their own',
        claim: 'toll-state',
      },
      { in: 'strip', quote: 'the Lenta River Guard holds every landing below Selm' },
    ],
  },
  {
    from: 'Ove Harn',
    type: 'controls',
    to: 'Lenta River Guard',
    evidence: [{ in: 'strip', quote: 'Ove Harn, who commands the Guard' }],
  },
  {
    from: 'Government of Talvia',
    type: 'controls',
    to: 'Hollin lock',
    evidence: [{ in: 'ferry', quote: 'Talvia, which holds the upper locks' }],
  },
  {
    from: 'Talvian Ministry of Waterways',
    type: 'part-of',
    to: 'Government of Talvia',
    evidence: [{ in: 'fuel', quote: 'Sela Brandt, who speaks for the Talvian Ministry of Waterways' }],
  },
  {
    from: 'Karsovan Army',
    type: 'part-of',
    to: 'Government of Karsova',
    evidence: [{ in: 'boats', quote: 'Dovrin sent the Karsovan Army there' }],
  },
  {
    from: 'Mira Tollan',
    type: 'part-of',
    to: 'Harbour Workers’ Council',
    until: '2024-05',
    evidence: [
      { in: 'ferry', quote: "Mira Tollan, who led the Harbour Workers' Council until last spring" },
      { in: 'strip', quote: "Mira Tollan of the Harbour Workers' Council" },
    ],
  },
  {
    from: 'Northern Customs Union',
    type: 'located-in',
    to: 'Ostrel',
    evidence: [{ in: 'strip', quote: 'The Northern Customs Union (NCU), which has its seat there' }],
  },
  {
    from: 'Meridian Review',
    type: 'republished',
    to: 'Coastal Courier',
    since: '2024-10-14',
    evidence: [
      { in: 'ferry', quote: 'This article was first published by Coastal Courier' },
      { in: 'boats', quote: 'a report by the Coastal Courier, printed again by the Meridian Review' },
    ],
  },
]
