import type { CitedSource } from './citation.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A date as printed: `2024-03-18` is 18 March 2024, `2024-03` March 2024; anything else stays as it is. */
export function printedDate(date: string | null | undefined): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '') ?? []
  const name = months[Number(month) - 1]
  if (year === undefined) return date ?? ''
  return [day === undefined ? '' : String(Number(day)), name ?? '', year].filter(Boolean).join(' ')
}

/** A day of a time (ms UTC) in the local time zone, as `YYYY-MM-DD`. */
export function localDay(time: number): string {
  const date = new Date(time)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Who published a source and when: `Coastal Courier, 14 October 2024`. Empty when neither is known. */
export function publishedLine(source: CitedSource): string {
  return [source.publisher, printedDate(source.publishedOn)].filter(Boolean).join(', ')
}

/** The line below a brief's title: its day, and that of its newest source. `21 March 2024. Sources to 19 March 2024.` */
export function dateLine(changedAt: number, sources: { source: CitedSource }[]): string {
  const days = sources.map(({ source }) => source.publishedOn ?? '').filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
  const newest = days.sort().at(-1)
  const day = `${printedDate(localDay(changedAt))}.`
  return newest === undefined ? day : `${day} Sources to ${printedDate(newest)}.`
}

/** Shortens a text to a number of characters at a word's end, with an ellipsis. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').trim())
  if (characters.length <= most) return characters.join('')
  const cut = characters.slice(0, most - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** A web address that may become a link in a brief; null for anything but http, https and mailto. */
export function safeLink(address: string | null | undefined): string | null {
  try {
    const url = new URL(address ?? '')
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
