import { nameLimit } from '#shared/model/record.ts'
import { formatNumber } from '#shared/views/format.ts'

/** What is wrong with the length of a name, to be said at its field; null when it is short enough. */
export function nameProblem(name: string): string | null {
  const { length } = name.trim()
  if (length <= nameLimit) return null
  return `A name has at most ${nameLimit} characters. This one has ${formatNumber(length)}: shorten it.`
}
