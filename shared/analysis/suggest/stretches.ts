import type { TextRange } from '../../model/passage.ts'
import { sentencesOf } from './sentences.ts'
import type { ArticleText } from './suggestion.ts'

/** A paragraph that suggestions are made for, with its sentences. Joined blocks are one paragraph. */
export interface Stretch extends TextRange {
  /** A heading's capitals say nothing. */
  heading: boolean
  sentences: TextRange[]
}

const zones = ['body', 'caption']
const address = /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu
const silent = ['code', 'rule', 'image']

/** The paragraphs of an article in order, without metadata, boilerplate, code and the text of images. */
export function stretchesOf(article: ArticleText): Stretch[] {
  const found: Stretch[] = []
  for (const block of article.blocks) {
    const range = inside(block, article.text.length)
    if (!range || !zones.includes(block.zone) || silent.includes(block.kind)) continue
    if (address.test(article.text.slice(range.start, range.end))) continue
    const last = found.at(-1)
    if (block.joined && last && last.end + 1 === range.start) last.end = range.end
    else found.push({ ...range, heading: block.kind === 'heading', sentences: [] })
  }
  for (const stretch of found) stretch.sentences = sentencesOf(article.text, stretch)
  return found
}

function inside(range: TextRange, length: number): TextRange | null {
  const start = Math.max(0, Math.min(range.start, length))
  const end = Math.max(0, Math.min(range.end, length))
  return end > start ? { start, end } : null
}
