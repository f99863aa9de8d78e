/** Whether the rules for English apply; an article of no known language counts as English. */
export function isEnglish(language: string | null | undefined): boolean {
  return !language || /^en(?:-|$)/i.test(language)
}
