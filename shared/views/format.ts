/** Words and numbers as the interface prints them. The interface is English; dates are day, month, year. */

const locale = 'en-GB'
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' })
const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' })
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
const whole = new Intl.NumberFormat(locale)

/** `18 Mar 2024`, `Mar 2024` or `2024`, as precise as the date itself; the text as it is when it is no date. */
export function formatDate(date: string | null | undefined): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date ?? '')
  if (!parts) return date ?? ''
  const [, year, monthPart, dayPart] = parts
  if (!monthPart) return year ?? ''
  const moment = new Date(Number(year), Number(monthPart) - 1, Number(dayPart ?? 1))
  return (dayPart ? day : month).format(moment)
}

/** `Today 09:12`, `Yesterday 17:40`, `14 Mar 2024`. */
export function formatWhen(at: number, now: number = Date.now()): string {
  const then = new Date(at)
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000)
  if (days === 0) return `Today ${clock.format(then)}`
  if (days === 1) return `Yesterday ${clock.format(then)}`
  return day.format(then)
}

/** A time of `formatWhen` after other words: `today 09:12`. */
export function inSentence(when: string): string {
  return when.replace(/^(?:Today|Yesterday)/, (word) => word.toLowerCase())
}

/** Day and minute, for histories. */
export function formatMoment(at: number): string {
  return `${day.format(at)}, ${clock.format(at)}`
}

/** `1,240`. */
export function formatNumber(value: number): string {
  return whole.format(value)
}

/** `1 claim`, `1,240 claims`; irregular plurals are given. */
export function formatCount(value: number, one: string, many = `${one}s`): string {
  return `${whole.format(value)} ${value === 1 ? one : many}`
}

/** The name of a file in a path of either kind of slash. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).pop() ?? path
}

/** The first letter of a name as it is written, for a mark of a person. */
export function initial(name: string): string {
  return [...name.trim()][0]?.toLocaleUpperCase() ?? '?'
}

function startOfDay(at: number): number {
  const date = new Date(at)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
