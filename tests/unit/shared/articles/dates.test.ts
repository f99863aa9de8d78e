import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfStamp, dateValue, findDate } from '#shared/articles/dates.ts'

test.each([
  ['Global Research, May 20, 2020', '2020-05-20'],
  ['20th of May, 2020', '2020-05-20'],
  ['Sept. 3, 1999', '1999-09-03'],
  ['le 1er mai 2020', '2020-05-01'],
  ['Mittwoch, 20. Mai 2020', '2020-05-20'],
  ['20 de mayo de 2020', '2020-05-20'],
  ['20 мая 2020 года', '2020-05-20'],
  ['20 Mayıs 2020 Çarşamba', '2020-05-20'],
  ['3 KASIM 2021', '2021-11-03'],
  ['15 ARALIK 2022', '2022-12-15'],
  ['٢٠ مايو/أيار ٢٠٢٠', '2020-05-20'],
  ['الأربعاء 20 مايو (أيار) 2020', '2020-05-20'],
  ['3 كانون الثاني 2019', '2019-01-03'],
  ['۲۰ ژوئن ۲۰۲۰', '2020-06-20'],
  ['2020年5月20日 10:30', '2020-05-20'],
  ['２０２０年５月２０日', '2020-05-20'],
  ['二〇二〇年十二月二十一日', '2020-12-21'],
  ['2020년 5월 20일', '2020-05-20'],
  ['20 במאי 2020', '2020-05-20'],
  ['2020. május 20.', '2020-05-20'],
  ['20.05.2020 14:30', '2020-05-20'],
  ['23/04/2020', '2020-04-23'],
  ['May 2020', '2020-05'],
  ['2020年5月', '2020-05'],
])('reads the date in “%s”', (line, expected) => {
  expect(findDate(line)?.value).toBe(expected)
})

test.each(['30 February 2020', 'In 2020 the march began', '31.04.2020', '1234567890', 'page 20 of 2020', ''])(
  'reads no date in “%s”',
  (line) => {
    expect(findDate(line)).toBeNull()
  },
)

test('a date with slashes is read day first outside English, and not at all where the order is open', () => {
  expect(findDate('03/04/2020')).toBeNull()
  expect(findDate('03/04/2020', 'en-US')).toBeNull()
  expect(findDate('03/04/2020', 'fr')?.value).toBe('2020-04-03')
  expect(findDate('04/23/2020', 'en')?.value).toBe('2020-04-23')
})

test('the place of a date is given in the line itself', () => {
  const line = 'İstanbul Postası, ٢٠ مايو ٢٠٢٠, 10:00'
  const date = findDate(line)
  expect(line.slice(date?.start, date?.end)).toBe('٢٠ مايو ٢٠٢٠')
})

test.each([
  ['2015-07-24T05:36:09+01:00', '2015-07-24'],
  ['20160729164234', '2016-07-29'],
  ['Wed, 20 May 2020 10:00:00 GMT', '2020-05-20'],
  ['2020', '2020'],
  ['2020-13', null],
  ['yesterday', null],
])('reads the stamp %s', (stamp, expected) => {
  expect(dateOfStamp(stamp)).toBe(expected)
})

const locales = 'en en-GB fr de es it pt nl sv da nb fi pl cs hu ro tr az id ru uk bg el ar ar-SY he zh ja ko vi'.split(
  ' ',
)

test('every day is read back from its long form in every language', () => {
  const day = fc.date({ min: new Date('1900-01-01T12:00Z'), max: new Date('2099-12-31T12:00Z'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.constantFrom(...locales), (date, locale) => {
      const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const
      const line = new Intl.DateTimeFormat(locale, form).format(date)
      const expected = dateValue(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
      expect(findDate(line)?.value, `${locale}: ${line}`).toBe(expected)
    }),
    { numRuns: 1000 },
  )
})
