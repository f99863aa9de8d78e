import type { Box, Child } from './plan.ts'

/** Characters beyond which a paragraph is drawn in parts, since the browser lays a text node out as a whole. */
const longest = 24_000
/** Characters of a part, at the most. */
const partLength = 12_000
/** Characters at the end of a part in which the end of a sentence is looked for. */
const reach = 2_000

const sentenceEnds = /[.!?…؟۔][\p{Pe}\p{Pf}"']*\s+|[。！？][\p{Pe}\p{Pf}]*/gu

/** Offsets (UTF-16) at which a text is cut to be drawn: behind sentences, else behind words. None for a usual paragraph. */
export function cutsOf(text: string): number[] {
  const cuts: number[] = []
  for (let at = 0; text.length - at > longest; cuts.push(at)) at = cutBefore(text, at + partLength)
  return cuts
}

function cutBefore(text: string, limit: number): number {
  const from = limit - reach
  const words = text.slice(from, limit)
  const sentence = [...words.matchAll(sentenceEnds)].at(-1)
  if (sentence) return from + sentence.index + sentence[0].length
  const space = words.search(/\s\S*$/u)
  if (space >= 0) return from + space + 1
  const unit = text.charCodeAt(limit)
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit
}

/** A box as several that follow one another, cut at canonical offsets; all but the last are open at their end. */
export function partsOf(box: Box, cuts: readonly number[]): Box[] {
  const parts: Box[] = []
  let rest = box.children
  for (const cut of cuts) {
    const [head, tail] = splitAt(rest, cut)
    parts.push({ ...box, className: `${box.className ?? ''} part`.trim(), children: head })
    rest = tail
  }
  return [...parts, { ...box, children: rest }]
}

/** What stands before a canonical offset and what behind it; a link around it becomes two. */
function splitAt(children: readonly Child[], offset: number): [head: Child[], tail: Child[]] {
  const head: Child[] = []
  const tail: Child[] = []
  for (const child of children) {
    const [before, after] = 'format' in child ? splitRun(child, offset) : splitBox(child, offset)
    if (before) head.push(before)
    if (after) tail.push(after)
  }
  return [head, tail]
}

function splitRun(run: Extract<Child, { format: number }>, offset: number): [Child | null, Child | null] {
  if (run.end <= offset) return [run, null]
  if (run.start >= offset) return [null, run]
  const at = offset - run.start
  return [
    { ...run, end: offset, text: run.text.slice(0, at) },
    { ...run, start: offset, text: run.text.slice(at) },
  ]
}

function splitBox(box: Box, offset: number): [Child | null, Child | null] {
  const [head, tail] = splitAt(box.children, offset)
  return [head.length > 0 ? { ...box, children: head } : null, tail.length > 0 ? { ...box, children: tail } : null]
}
