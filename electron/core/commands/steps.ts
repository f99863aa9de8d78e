import { folded } from '#shared/text/contexts.ts'

const longest = 48

/** A text for the name of an undo step: on one line, at most 48 characters. */
export function short(text: string): string {
  const line = [...folded(text)]
  return line.length <= longest
    ? line.join('')
    : `${line
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}

/** A quote for the name of an undo step. */
export function quoted(text: string): string {
  return `“${short(text)}”`
}
