const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * Reads a date as an analyst types it: 2024-03-18, 18 March 2024, March 18, 2024, 18.3.2024, March 2024, 2024.
 * Returns it as precise as it was given: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null when it is no date.
 * Numbers with dots or slashes are day, month, year.
 */
export function parsePartialDate(text: string): string | null {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  const iso = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(trimmed)
  if (iso) return made(iso[1], iso[2], iso[3])
  const numbers = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(trimmed)
  if (numbers) return made(numbers[3], numbers[2], numbers[1])
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?\.? )?(\p{L}{3,})\.?,? (\d{4})$/u.exec(trimmed)
  if (dayFirst) return made(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(trimmed)
  return monthFirst ? made(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null
}

function monthOf(name = ''): string {
  return String(months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1)
}

function made(year: string | undefined, month?: string, day?: string): string | null {
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number)
  const [y = 0, m = 1, d = 1] = parts
  const date = new Date(Date.UTC(y, m - 1, d))
  const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
  if (!exists) return null
  return [String(y).padStart(4, '0'), ...parts.slice(1).map((part) => String(part).padStart(2, '0'))].join('-')
}
