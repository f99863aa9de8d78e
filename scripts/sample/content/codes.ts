import type { Place } from './articles.ts'

/** A code of the sample's own codebook, under its parent's name. */
export interface SampleTag {
  name: string
  parent?: string
  color?: string
  places: Place[]
}

/** The sample's own codes. */
export const tags: SampleTag[] = [
  { name: 'Wording', color: '#5F6B6B', places: [] },
  {
    name: 'Scare quotes',
    parent: 'Wording',
    places: [
      { in: 'ferry', quote: '"freeing"' },
      { in: 'ferry', quote: '"lawful"' },
    ],
  },
  { name: 'Sourcing', color: '#7A5C2E', places: [] },
  {
    name: 'Unnamed source',
    parent: 'Sourcing',
    places: [
      { in: 'ferry', quote: 'two harbour officials' },
      { in: 'ferry', quote: 'Officials in Dovrin' },
      { in: 'strip', quote: 'A Karsovan official who was in the room' },
      { in: 'fuel', quote: 'Two of its captains' },
    ],
  },
]

/** Passages that carry a code of the published codebook, by its key. */
export const techniques: (Place & { key: string })[] = [
  { key: 'Name_Calling-Labeling', in: 'ferry', quote: '"thieving clique in Dovrin"' },
  { key: 'Doubt', in: 'strip', quote: 'Every truce on this river was made so that somebody could charge for it' },
]

/** Loaded words: of whom they are, for or against, and how it could be said plainly. */
export const loaded: (Place & { target: string; direction: 'for' | 'against'; neutral: string })[] = [
  {
    in: 'ferry',
    quote: '"thieving clique in Dovrin"',
    target: 'Government of Karsova',
    direction: 'against',
    neutral: 'the government in Dovrin',
  },
  {
    in: 'ferry',
    quote: 'a small toll state of their own',
    target: 'Lenta River Guard',
    direction: 'against',
    neutral: 'control of the landings and their fees',
  },
  {
    in: 'ferry',
    quote: 'its ties with the crews',
    target: 'Government of Talvia',
    direction: 'against',
    neutral: 'its contracts with the crews',
  },
  {
    in: 'fuel',
    quote: "The thieves' harbour",
    target: 'Selm',
    direction: 'against',
    neutral: 'the market for untaxed goods',
  },
  {
    in: 'boats',
    quote: 'They have put a gate on it',
    target: 'Lenta River Guard',
    direction: 'against',
    neutral: 'They charge for passage',
  },
]

/** Notes of the analyst. */
export const notes: (Place & { text: string })[] = [
  {
    in: 'ferry',
    quote: 'Four joint inspections took place',
    text: 'The article counts four before 3 October and two after. Check against the inspection log.',
  },
  {
    in: 'ferry',
    quote: 'what they were in 2019',
    text: 'The comparison with 2019 is the only place where prices are given as a reason.',
  },
  {
    in: 'boats',
    quote: 'Mira Tolan',
    text: 'Written with one l here, and elsewhere with two. Probably the same person: see the proposals to merge.',
  },
]
