import { describe, expect, it } from 'vitest'
import { found } from './support.ts'

describe('hedges', () => {
  it.each([
    ['The fleet reportedly left.', 'reportedly', 'reportative', null],
    ['The fleet is very unlikely to leave.', 'very unlikely', 'likelihood', [5, 20]],
    ['The fleet has every chance of leaving.', 'every chance of', 'likelihood', [80, 95]],
    ['About 40 boats left.', 'About', 'approximator', null],
    ['In fact, nobody left.', 'In fact', 'shield', null],
    ['The apparent collapse went unseen.', 'apparent', 'evidential', null],
    ['The so-called parade went on.', 'so-called', 'distancing', null],
    ['The fleet might leave.', 'might', 'modal', null],
    ['According to the clerk, the fleet left.', 'According to', 'reportative', null],
  ])('%s', (text, exact, kind, band) => {
    expect(found('hedge', text)).toMatchObject([{ exact, class: kind, band }])
  })

  it.each([
    'In May the fleet left.',
    'Nobody could see it.',
    'The might of the fleet grew.',
    'Call as soon as possible.',
    'He wrote about boats.',
  ])('none in: %s', (text) => {
    expect(found('hedge', text)).toEqual([])
  })
})

describe('reporting', () => {
  it.each([
    ['The mayor said that the pier was closed.', 'said', 'The mayor', 'the pier was closed'],
    ['“The pier is closed,” said Mira Odden.', 'said', 'Mira Odden', '“The pier is closed,”'],
    ['According to the Coast Institute, fees rose.', 'According to', 'the Coast Institute', 'fees rose'],
    ['Fees rose, according to Mira Odden.', 'according to', 'Mira Odden', 'Fees rose'],
    ['The fleet reportedly left.', 'reportedly', null, 'The fleet reportedly left'],
    ['It left, claiming that the port is unsafe.', 'claiming', null, 'the port is unsafe'],
  ])('%s', (text, cue, holder, content) => {
    expect(found('reporting', text)).toMatchObject([{ cue, holder, content, exact: cue }])
  })

  it.each(['The report was late.', 'He claimed the prize.', 'The fees were expected to rise.'])(
    'none in: %s',
    (text) => {
      expect(found('reporting', text)).toEqual([])
    },
  )
})

describe('conditions', () => {
  it.each([
    ['If the dam holds, the town will be dry.', 'If the dam holds', 'the town will be dry'],
    ['The town will be dry if the dam holds.', 'if the dam holds', 'The town will be dry'],
    ['Unless it rains, wheat will die.', 'Unless it rains', 'wheat will die'],
    ['In the event of success, the party will rule.', 'In the event of success', 'the party will rule'],
    ['Should the dam break, the town would drown.', 'Should the dam break', 'the town would drown'],
    ['In these conditions, the party will split.', 'In these conditions', 'the party will split'],
    ['Provided that it rains, wheat will grow.', 'Provided that it rains', 'wheat will grow'],
    ['If the dam holds, says the mayor, the town will be dry.', 'If the dam holds', 'the town will be dry'],
    ['However, the party will rule as long as prices fall.', 'as long as prices fall', 'the party will rule'],
  ])('%s', (text, antecedent, consequent) => {
    expect(found('condition', text)).toMatchObject([{ antecedent, consequent }])
  })

  it.each([
    'Even if the dam holds, the town will drown.',
    'He asked if the dam would hold.',
    'It looked as if the dam would hold.',
    'Call if possible.',
    'The strike lasted as long as three weeks.',
  ])('none in: %s', (text) => {
    expect(found('condition', text)).toEqual([])
  })
})

describe('forecasts', () => {
  it.each([
    ['It is likely that within the next half year the party will split.', 'within the next half year', '2020-11-20'],
    ['The party will split.', null, null],
    ['Prices could double by 2030.', '2030', '2030-12-31'],
    ['The bank expects growth to slow next year.', 'next year', '2021-12-31'],
    ['The valley has every chance of becoming a desert.', null, null],
    ['The valley may become a desert.', null, null],
  ])('%s', (text, horizon, isoEnd) => {
    expect(found('forecast', text)).toMatchObject([{ horizon, isoEnd, exact: text }])
  })

  it.each([
    'The party split.',
    'They lacked the political will to act.',
    'He could have left.',
    'Will the party split?',
    'The ferry might have sunk.',
  ])('none in: %s', (text) => {
    expect(found('forecast', text)).toEqual([])
  })

  it('goes on with what a forecast began', () => {
    const [, second] = found('forecast', ['The party will split. All of this would be done in secret.'])
    expect(second?.exact).toBe('All of this would be done in secret.')
    expect(found('forecast', 'The party split. All of this would be done in secret.')).toEqual([])
  })
})

describe('claims', () => {
  it.each([
    ['The bank said that prices had risen too fast.', 'factual'],
    ['If the dam holds, the town will be dry.', 'conditional'],
    ['The party will split before the summer ends.', 'predictive'],
    ['The council must pay the pilots at once.', 'normative'],
    ['The harbour closed because of the strike at the gate.', 'causal'],
    ['The guards seek to control all trade on the river.', 'factual'],
  ])('%s', (text, claimKind) => {
    expect(found('claim', text)).toMatchObject([{ claimKind, exact: text }])
  })

  it.each(['The mayor left on Monday after lunch with friends.', 'Is the harbour likely to close this year?'])(
    'none in: %s',
    (text) => {
      expect(found('claim', text)).toEqual([])
    },
  )
})

describe('who says it, in longer sentences', () => {
  it.each([
    ['Mira Odden, the clerk, conceded in the Courier that the talks had failed.', 'conceded', 'Mira Odden'],
    ['The country’s premier, Ana Osten, accused the guards of theft.', 'accused', 'Ana Osten'],
    ['Paris insists that the talks went well.', 'insists', 'Paris'],
    ['LIMA, May 20 (Reuters) - The mayor said that it rained.', 'said', 'The mayor'],
    ['If the dam breaks, the council warned, the town will drown.', 'warned', 'the council'],
  ])('%s', (text, cue, holder) => {
    expect(found('reporting', text)).toMatchObject([{ cue, holder }])
  })
})
