import { describe, expect, it } from 'vitest'
import { found } from './support.ts'

const read = (text: string, publishedOn?: string) =>
  found('date', text, publishedOn === undefined ? {} : { publishedOn }).map(
    ({ exact, isoStart, isoEnd, precision }) => `${exact} | ${isoStart} | ${isoEnd} | ${precision}`,
  )

describe('dates, read on 20 May 2020, a Wednesday', () => {
  it.each([
    ['It ended on May 7.', 'May 7 | 2020-05-07 | 2020-05-07 | day'],
    ['It ended on 7 May 2019.', '7 May 2019 | 2019-05-07 | 2019-05-07 | day'],
    ['It ended on Tuesday, March 3, 2020.', 'Tuesday, March 3, 2020 | 2020-03-03 | 2020-03-03 | day'],
    ['It ended on 2020-02-29.', '2020-02-29 | 2020-02-29 | 2020-02-29 | day'],
    ['It ran from May 5 to May 9.', 'May 5 to May 9 | 2020-05-05 | 2020-05-09 | range'],
    ['It ran from 5–9 May.', '5–9 May | 2020-05-05 | 2020-05-09 | range'],
    ['It began in March.', 'March | 2020-03-01 | 2020-03-31 | month'],
    ['It began in November.', 'November | 2019-11-01 | 2019-11-30 | month'],
    ['It will begin in November.', 'November | 2020-11-01 | 2020-11-30 | month'],
    ['It began in June 2018.', 'June 2018 | 2018-06-01 | 2018-06-30 | month'],
    ['It began in 2019.', '2019 | 2019-01-01 | 2019-12-31 | year'],
    ['It lasted from 2011 to 2014.', '2011 to 2014 | 2011-01-01 | 2014-12-31 | range'],
    ['It began in the 1990s.', 'the 1990s | 1990-01-01 | 1999-12-31 | vague'],
    [
      'In the second half of April and early May it grew.',
      'second half of April and early May | 2020-04-16 | 2020-05-10 | vague',
    ],
    ['It grew in late 2018.', 'late 2018 | 2018-09-01 | 2018-12-31 | vague'],
    ['It grew in the first quarter of 2019.', 'first quarter of 2019 | 2019-01-01 | 2019-03-31 | vague'],
    ['It grew in the spring of 2019.', 'spring of 2019 | 2019-03-01 | 2019-05-31 | vague'],
    ['It ended on Tuesday.', 'Tuesday | 2020-05-19 | 2020-05-19 | day'],
    ['It will end on Tuesday.', 'Tuesday | 2020-05-26 | 2020-05-26 | day'],
    ['It ended last week.', 'last week | 2020-05-11 | 2020-05-17 | relative'],
    ['It ended three months ago.', 'three months ago | 2020-02-01 | 2020-02-29 | relative'],
    ['It ends within the next half year.', 'within the next half year | 2020-05-20 | 2020-11-20 | relative'],
    ['It ends within six weeks.', 'within six weeks | 2020-05-20 | 2020-07-01 | relative'],
    ['It ends by the end of the year.', 'end of the year | 2020-12-31 | 2020-12-31 | relative'],
    ['It ended yesterday.', 'yesterday | 2020-05-19 | 2020-05-19 | day'],
    ['It has grown over the past two years.', 'the past two years | 2018-05-20 | 2020-05-20 | relative'],
    ['It grew last autumn.', 'last autumn | 2019-09-01 | 2019-11-30 | relative'],
    ['It has grown since the start of the truce.', 'since the start of the truce | null | 2020-05-20 | vague'],
    [
      'It has grown since the start of the battle of Orrin.',
      'since the start of the battle of Orrin | null | 2020-05-20 | vague',
    ],
    ['Since the end of the siege of the port, it grew.', 'Since the end of the siege | null | 2020-05-20 | vague'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    'It ended on 31 April.',
    'It ended on February 30, 2020.',
    'They may march on.',
    'It cost 2019 dollars, or 1,995.',
    'The 2,011 men left at 7.',
    'It was the second half of the game.',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('leaves relative dates open where the day of publication is not known', () => {
    expect(read('It ended on Tuesday and in March.', '')).toEqual([
      'Tuesday | null | null | day',
      'March | null | null | month',
    ])
  })

  it.each(['«7 May 2019»', '📅7 May 2019', '\uF0B77 May 2019', '\uFEFF7 May 2019', '7 May 2019×', '7 May 2019。'])(
    'has its edge at what is no letter: %s',
    (words) => expect(read(`${words} was the day.`)).toEqual(['7 May 2019 | 2019-05-07 | 2019-05-07 | day']),
  )
  it.each(['é7 May 2019', '7 May 2019г', '7 May 2019年', '١7 May 2019'])('has none inside a word: %s', (words) =>
    expect(read(`${words} was the day.`)).not.toContain('7 May 2019 | 2019-05-07 | 2019-05-07 | day'),
  )
  it.each(['2024-03-05،', '（2024-03-05）', '2024-03-05。', '📅2024-03-05'])('reads an ISO date in %s', (words) =>
    expect(read(words)).toEqual(['2024-03-05 | 2024-03-05 | 2024-03-05 | day']),
  )
  it('reads ISO dates in every language', () => {
    const header = { language: 'de' }
    expect(found('date', 'Am 2020-05-04 und am 5. Mai.', header).map(({ exact }) => exact)).toEqual(['2020-05-04'])
  })
})
