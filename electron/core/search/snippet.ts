import type { TextRange } from '#shared/model/passage.ts'
import type { Match } from './locate.ts'

/** Text around a match, with the matches in it; `at` is the match to jump to. */
export interface Snippet {
  snippet: string
  matches: TextRange[]
  at: TextRange | null
}

/** Longest snippet in UTF-16 units, ellipses not counted. */
const longest = 160
/** How far a cut is moved so as not to fall within a word. */
const slack = 24
const space = /\s/

/** Cuts the part of a paragraph that holds most of the matched terms, at spaces, with an ellipsis where it is cut. */
export function cutSnippet(text: string, paragraph: TextRange, matches: readonly Match[]): Snippet {
  const group = densest(matches)
  const window = windowAround(text, paragraph, group)
  const head = window.start > paragraph.start ? '…' : ''
  const tail = window.end < paragraph.end ? '…' : ''
  const shift = head.length - window.start
  const shown = merge(matches.filter((match) => match.start >= window.start && match.end <= window.end))
  const first = group[0]
  return {
    snippet: head + text.slice(window.start, window.end).replace(/\s/g, ' ') + tail,
    matches: shown.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    at: first ? { start: first.start, end: first.end } : null,
  }
}

/** The run of matches within one snippet's length that covers most terms; the first of equals. */
function densest(matches: readonly Match[]): Match[] {
  let best: Match[] = []
  let bestTerms = 0
  matches.forEach((first, index) => {
    const group = matches.slice(index, index + longest).filter((match) => match.end - first.start <= longest)
    const terms = new Set(group.map((match) => match.term)).size
    if (terms > bestTerms) [best, bestTerms] = [group, terms]
  })
  return best.length === 0 ? matches.slice(0, 1) : best
}

function windowAround(text: string, paragraph: TextRange, group: readonly Match[]): TextRange {
  if (paragraph.end - paragraph.start <= longest + slack) return paragraph
  const first = group[0]?.start ?? paragraph.start
  const last = Math.min(group.at(-1)?.end ?? first, first + longest)
  const spare = longest - (last - first)
  const start = Math.max(paragraph.start, Math.min(first - Math.floor(spare / 3), paragraph.end - longest))
  const end = Math.min(paragraph.end, Math.max(start + longest, last))
  return { start: startOfWord(text, paragraph, start, first), end: endOfWord(text, paragraph, end, last) }
}

function startOfWord(text: string, paragraph: TextRange, from: number, limit: number): number {
  if (from <= paragraph.start) return paragraph.start
  for (let at = from; at < Math.min(limit, from + slack); at++) {
    if (space.test(text.charAt(at - 1)) && !space.test(text.charAt(at))) return at
  }
  return wholeCharacter(text, from)
}

function endOfWord(text: string, paragraph: TextRange, from: number, limit: number): number {
  if (from >= paragraph.end) return paragraph.end
  for (let at = from; at > Math.max(limit, from - slack); at--) {
    if (space.test(text.charAt(at)) && !space.test(text.charAt(at - 1))) return at
  }
  return wholeCharacter(text, from)
}

/** Moves a cut out of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at
}

/** Joins ranges that overlap, so that none is shown twice. */
function merge(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = []
  for (const { start, end } of ranges) {
    const last = merged.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
