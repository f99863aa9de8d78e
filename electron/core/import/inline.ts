import type { Span } from '#shared/model/block.ts'

/** One inline format that text stands in. Identity counts: two neighbouring links stay two. */
export interface InlineFormat {
  kind: Span['kind']
  href?: string
}

/** Text of one block with its formatting, and how much of it each marked element gave. */
export interface InlineText {
  text: string
  spans: Span[]
  /** UTF-16 units by the mark of the element that holds them. */
  marks: Map<number, number>
}

/** Collects the text of one block. */
export interface InlineBuilder {
  /** Adds text, folding white space as a browser does unless the block is preformatted. */
  add(text: string, formats: readonly InlineFormat[], mark: number): void
  /** Adds a line break; two in a row say that the block ends here. */
  lineBreak(): 'line' | 'block'
  readonly empty: boolean
  finish(): InlineText
}

const space = /[ \t\n\r\f]+/g
/** A soft hyphen says where a word may be divided and is not shown; it would hide the word from search and quotes. */
const unseen = /\u00ad/g
/** Characters of scripts set without spaces, between which a line end in the source is no space (CSS Text 3, 4.1.3). */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u

/** Makes a builder. `preformatted` keeps white space as it is. */
export function inlineBuilder(preformatted: boolean): InlineBuilder {
  let text = ''
  let pending: { lineEnd: boolean; formats: readonly InlineFormat[] } | null = null
  const spans: Span[] = []
  const open = new Map<InlineFormat, Span>()
  const marks = new Map<number, number>()

  const append = (piece: string, formats: readonly InlineFormat[], mark: number) => {
    const start = text.length
    text += piece
    for (const format of outermost(formats)) extend(spans, open, format, start, text.length)
    if (mark >= 0) marks.set(mark, (marks.get(mark) ?? 0) + piece.length)
  }
  const settleSpace = (next: string, formats: readonly InlineFormat[]) => {
    if (!pending) return
    const between = pending.formats.filter((format) => formats.includes(format))
    if (!(pending.lineEnd && isWide(text, -1) && isWide(next, 0))) append(' ', between, -1)
    pending = null
  }
  const addFolded = (value: string, formats: readonly InlineFormat[], mark: number) => {
    const body = value.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, '')
    const lead = value.slice(0, value.search(/[^ \t\n\r\f]|$/))
    if (lead !== '' && text !== '' && !text.endsWith('\n')) {
      pending = { lineEnd: (pending?.lineEnd ?? false) || lead.includes('\n'), formats: pending?.formats ?? formats }
    }
    if (body === '') return
    settleSpace(body, formats)
    append(foldInside(body), formats, mark)
    const trail = value.slice(lead.length + body.length)
    if (trail !== '') pending = { lineEnd: trail.includes('\n'), formats }
  }

  return {
    add(value, formats, mark) {
      const seen = value.replace(unseen, '')
      if (seen === '') return
      if (preformatted) append(seen, formats, mark)
      else addFolded(seen, formats, mark)
    },
    lineBreak() {
      pending = null
      if (!preformatted && text.endsWith('\n')) return 'block'
      if (text !== '' || preformatted) text += '\n'
      return 'line'
    },
    get empty() {
      return text === ''
    },
    finish: () => {
      const kept = text.replace(/\n+$/, '')
      return {
        text: kept,
        spans: spans.map((span) => clipped(span, kept.length)).filter((span) => span.end > span.start),
        marks,
      }
    },
  }
}

function foldInside(text: string): string {
  if (!/[\t\n\r\f]| {2}/.test(text)) return text
  return text.replace(space, (run, offset: number) =>
    run.includes('\n') &&
    isWide(text.slice(0, offset), -1) &&
    isWide(text.slice(offset + run.length, offset + run.length + 2), 0)
      ? ''
      : ' ',
  )
}

function isWide(text: string, at: 0 | -1): boolean {
  if (text === '') return false
  const point = at === 0 ? text.codePointAt(0) : [...text.slice(-2)].at(-1)?.codePointAt(0)
  return point !== undefined && point >= 0x2e80 && wide.test(String.fromCodePoint(point))
}

/** A format inside the same format (bold in bold) adds nothing; a link inside a link cannot be. */
function outermost(formats: readonly InlineFormat[]): InlineFormat[] {
  return formats.filter((format, index) => formats.findIndex((other) => other.kind === format.kind) === index)
}

function extend(spans: Span[], open: Map<InlineFormat, Span>, format: InlineFormat, start: number, end: number): void {
  const current = open.get(format)
  if (current && current.end === start) {
    current.end = end
    return
  }
  const touching =
    format.kind === 'link' ? undefined : spans.findLast((span) => span.kind === format.kind && span.end === start)
  if (touching) {
    touching.end = end
    open.set(format, touching)
    return
  }
  const span: Span = { start, end, kind: format.kind, ...(format.href === undefined ? {} : { href: format.href }) }
  spans.push(span)
  open.set(format, span)
}

function clipped(span: Span, length: number): Span {
  return span.end > length ? { ...span, end: length } : span
}
