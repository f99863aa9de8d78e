import { monthSpan } from './calendar.ts'
import { type DateContext, yearOfMonth } from './context.ts'
import { type DateForm, type Groups, phrase, type Reading, spanning, unresolved } from './reading.ts'
import { monthName, monthOf, yearNumber } from './words.ts'

const beforeMonth =
  '(?i:in|since|until|till|by|from|of|last|next|this|during|through|to|between|before|after|for|mid|back in|late|early|every|each|as of)'
const beforeYear =
  '(?i:in|since|until|till|by|from|of|during|through|to|between|and|before|after|for|mid|late|early|the|than|on|or|as|around|about|circa|a|an|its|his|her|their)'

function readMonth({ month }: Groups, context: DateContext): Reading {
  const number = monthOf(month ?? '')
  const year = yearOfMonth(context, number)
  return year === null ? unresolved('month') : spanning(monthSpan(year * 12 + number - 1, 1), 'month')
}

/** Months and years that stand alone: only after a word that a time follows, or in brackets. */
export const bareForms: readonly DateForm[] = [
  {
    rule: 'date-month',
    pattern: phrase(`(?<=(?<!\\p{L})${beforeMonth}[ -])(?<month>${monthName})(?! \\d)`),
    read: readMonth,
  },
  {
    rule: 'date-month',
    pattern: phrase(
      `(?<=^["“]?)(?<month>${monthName})(?= (?:was|saw|brought|is expected|had been|has been|will be)(?!\\p{L}))`,
    ),
    read: readMonth,
  },
  {
    rule: 'date-month',
    pattern: phrase(`(?<which>last|next|this) (?<month>${monthName})`),
    read: ({ which, month }, context) => {
      const number = monthOf(month ?? '')
      if (!context.today) return unresolved('month')
      const now = context.today.getUTCFullYear() * 12 + context.today.getUTCMonth()
      let index = context.today.getUTCFullYear() * 12 + number - 1
      if (which === 'last' && index >= now) index -= 12
      if (which === 'next' && index <= now) index += 12
      return spanning(monthSpan(index, 1), 'month')
    },
  },
  {
    rule: 'date-year',
    pattern: phrase(
      `(?:(?<=(?<!\\p{L})${beforeYear}[ -])|(?<=[(]))(?<year>${yearNumber})(?!s)(?! (?:\\p{Ll}+s|and \\d{2,3})(?<!years|as|is|was|has|this|its|us|across|towards|thus|elections|talks|deal|accords|protests|sanctions|attacks)(?!\\p{L}))`,
    ),
    read: ({ year }) => spanning({ start: `${year}-01-01`, end: `${year}-12-31` }, 'year'),
  },
]
