import type { EventTime } from '../model/event.ts'
import { DossierError } from '../protocol/errors.ts'

const form = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/

/** Says whether a text is a day that exists, `YYYY-MM-DD`, or a minute of one, `YYYY-MM-DDTHH:MM`. */
export function isMoment(text: string): boolean {
  const found = form.exec(text)
  if (!found) return false
  const [year, month, day] = found.slice(1, 4).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** What is wrong with a day (`YYYY-MM-DD`), or a minute of one where `minute`, to be said at its field; null for none and for an empty one. */
export function dayProblem(text: string, minute = false): string | null {
  const written = text.trim()
  if (written === '' || (isMoment(written) && (minute || written.length === 10))) return null
  const isForm = form.test(written) && (minute || written.length === 10)
  if (isForm) return 'There is no such day.'
  return minute ? 'Write it as 2024-05-20, or 2024-05-20T14:30.' : 'Write it as 2024-05-20.'
}

/** Throws `bad-arguments`, naming the date, when a time has one that does not exist or ends before it starts. */
export function requireTime({ start, end }: EventTime): void {
  const wrong = [start, end].find((moment) => moment !== undefined && !isMoment(moment))
  if (wrong !== undefined) {
    throw new DossierError('bad-arguments', `${wrong} is not a date. Write it as 2020-05-20, or 2020-05-20T14:30.`)
  }
  if (start !== undefined && end !== undefined && end.slice(0, start.length) < start.slice(0, end.length)) {
    throw new DossierError('bad-arguments', `The event would end (${end}) before it starts (${start}). Swap the dates.`)
  }
}
