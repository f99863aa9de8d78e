import { describe, expect, it } from 'vitest'
import { isDeniedBeside } from '#shared/analysis/polarity.ts'
import { proposeClaim } from '#shared/analysis/propose.ts'

/** Marks the passage with square brackets and returns what is proposed for it. */
function propose(marked: string, language?: string) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace('[', '').replace(']', '')
  const found = proposeClaim({ text, start, end, language })
  for (const proposal of Object.values(found)) {
    expect(text.slice(proposal.start, proposal.end)).toBe(proposal.word)
  }
  return {
    holder: found.holder?.value,
    cue: found.cue?.value,
    hedge: found.hedge?.value,
    kind: found.kind?.value,
    polarity: found.polarity?.value,
  }
}

describe('holder and cue', () => {
  it.each([
    ['The Harbour Council said that [the ferries had been sold].', 'The Harbour Council', 'said'],
    ['[Lisbeth Arno says the bridge is closed].', 'Lisbeth Arno', 'says'],
    ['A port clerk, who gave no name, said it was [likely that the ferries would be sold].', 'A port clerk', 'said'],
    ['Two sailors who use the pier told this paper that [the gate was open].', 'Two sailors', 'told'],
    ['However, the mayor has repeatedly denied that [the pier was damaged].', 'the mayor', 'denied'],
    ['According to the Coast Institute, [fees rose by a third].', 'the Coast Institute', 'According to'],
    ['[Fees rose by a third], according to Mira Odden.', 'Mira Odden', 'according to'],
    ['“[The gate was open],” said Captain Holt.', 'Captain Holt', 'said'],
    ['“[The gate was open],” Captain Holt said.', 'Captain Holt', 'said'],
    ['The union claims that [nobody was paid].', 'The union', 'claims'],
    ['In turn, the fleet\n[reportedly agreed to leave].', undefined, 'reportedly'],
    ['It will justify the move, claiming that [the town is not safe].', undefined, 'claiming'],
    ['He said [the town was safe].', undefined, 'said'],
    ['The town was said to be safe; [the mayor left on Monday].', undefined, undefined],
    ['Officials in Harrow called it [a breakthrough].', 'Officials in Harrow', 'called'],
    ['The reports from the coast were late. [The mayor left on Monday].', undefined, undefined],
    ['The mayor said the town was safe; in return [the fleet left].', undefined, undefined],
    ['[However there is no doubt that the pier will be among the first to close].', undefined, undefined],
  ])('%s', (text, holder, cue) => {
    expect(propose(text)).toMatchObject({ holder, cue })
  })
})

it('takes the outlet to speak where the sentence hands on nobody else’s words, and says so by no word', () => {
  const speaker = (text: string, start = 0) =>
    proposeClaim({ text, start, end: text.length, outlet: 'Harbour Post' }).holder
  expect(speaker('The mayor left on Monday.')).toEqual({ value: 'Harbour Post', word: '', start: 0, end: 0 })
  expect(speaker('According to the guild, the mayor left.')?.value).toBe('the guild')
  expect(speaker('The mayor reportedly left.')).toBeUndefined()
  expect(speaker('He said the mayor left.')).toBeUndefined()
  expect(speaker('However there is no doubt that the mayor left.')?.value).toBe('Harbour Post')
  expect(speaker('“The mayor left.”', 1)).toBeUndefined()
})

describe('hedge', () => {
  it.each([
    ['[It is likely that the council will fall].', 'likely'],
    ['[A return to fighting remains very unlikely].', 'very unlikely'],
    ['[The fleet reportedly agreed to leave and may return].', 'reportedly'],
    ['[The harbour has every chance of losing its pilots].', 'every chance'],
    ['[The dredger will probably be late again].', 'probably'],
    ['[The valley could become a corridor].', 'could'],
    ['[The march of 3 May ended at the pier].', undefined],
    ['[May 5 was a holiday].', undefined],
    ['[There is no doubt that the border matters].', 'There is no doubt'],
    ['It is likely [that the council will fall].', 'likely'],
    ['In fact, [the mayor left on Monday].', 'In fact'],
    ['[The mayor left on Monday].', undefined],
  ])('%s', (text, hedge) => {
    expect(propose(text).hedge).toBe(hedge)
  })

  it('gives the likelihood band of the words', () => {
    const text = 'A return to fighting remains highly unlikely.'
    expect(proposeClaim({ text, start: 0, end: text.length }).hedge?.band).toEqual([5, 20])
  })
})

describe('kind', () => {
  it.each([
    ['[If the crossing stays closed, the valley will starve].', 'conditional'],
    ['[Should the council fall, the port closes].', 'conditional'],
    ['In the event of success, [the fleet will consolidate its hold].', 'conditional'],
    ['[The tensions will increase because interests differ].', 'predictive'],
    ['said it was [likely that within the next two months the dredger would be sold].', 'predictive'],
    ['[A return to fighting remains unlikely].', 'predictive'],
    ['[The two towns may never agree].', 'predictive'],
    ['[The two towns may never have agreed].', 'factual'],
    ['[The ferry may become the main road].', 'predictive'],
    ['[The mayor may be right].', 'factual'],
    ['[She may see it otherwise].', 'factual'],
    ['[The town may stay calm because of hunger].', 'causal'],
    ['[The pilots must have no debts to the council].', 'normative'],
    ['[The town fell because of hunger].', 'causal'],
    ['[The plan is reckless].', 'evaluative'],
    ['[The price is too high for anyone].', 'evaluative'],
    ['[The reckless driver left].', 'factual'],
    ['[He acted as if nothing had happened].', 'factual'],
    ['[The mayor left on Monday].', 'factual'],
  ])('%s', (text, kind) => {
    expect(propose(text).kind).toBe(kind)
  })
})

describe('polarity', () => {
  it.each([
    ['[The council did not agree].', 'denied'],
    ['[The council agreed not to oppose it].', 'affirmed'],
    ['[Neither side is interested in a fight].', 'denied'],
    ['[The council can’t agree].', 'denied'],
    ['[The council agreed, although nobody had asked it].', 'affirmed'],
    ['[If nobody objects, the council agrees].', 'affirmed'],
    ['[There is no doubt that it agreed].', 'affirmed'],
    ['[Not only the council agreed].', 'affirmed'],
    ['The mayor denies that [the council agreed].', 'denied'],
  ])('%s', (text, polarity) => {
    expect(propose(text).polarity).toBe(polarity)
  })
})

it('stays within the passage’s own block', () => {
  expect(propose('The mayor said so.\n\n[The council agreed].')).toMatchObject({ holder: undefined, cue: undefined })
})

it('proposes nothing for a language it does not know', () => {
  expect(proposeClaim({ text: 'Il a dit oui.', start: 0, end: 13, language: 'fr' })).toEqual({})
})

it.each([
  ['the pier was damaged', null, true],
  ['the pier was never damaged', null, false],
  ['the mayor denied that the pier was damaged', 'denied', false],
  ['the pier was damaged', 'denied', true],
  ['the council did not warn the pilots', 'denied', true],
])('%s, reported by %s, is called denied beside its wording: %s', (content, cue, expected) => {
  expect(isDeniedBeside({ content, polarity: 'denied', cue })).toBe(expected)
  expect(isDeniedBeside({ content, polarity: 'affirmed', cue })).toBe(false)
})
