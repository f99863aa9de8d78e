/** The last whole words before a passage, so that the passage itself is on the first line of what is shown. */
export function wordsBefore(before: string, most = 36): string {
  const cut = before.length > most ? `…${before.slice(-most).replace(/^\S*\s/, '')}` : before
  return cut.replace(/\s+/g, ' ')
}

/** The first whole words after a passage. */
export function wordsAfter(after: string, most = 70): string {
  const cut = after.length > most ? `${after.slice(0, most).replace(/\s\S*$/, '')}…` : after
  return cut.replace(/\s+/g, ' ')
}
