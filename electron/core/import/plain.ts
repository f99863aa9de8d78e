import type { Element, Root } from 'hast'

/** Longest line (in columns) of a text whose lines were broken by a program to fit a width. */
const widestWrap = 120
const narrowestWrap = 30
/** Lines longer than this on average are paragraphs of their own. */
const longLine = 120

/**
 * Makes a tree of plain text. Blank lines part paragraphs. Inside one, line ends that a program put to fit a width are
 * folded; lines that are long, or the only structure of the text, are paragraphs; other lines (verse, addresses) are kept.
 */
export function parsePlain(text: string): Root {
  const chunks = text
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((chunk) =>
      chunk
        .split('\n')
        .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
  const width = wrapWidth(chunks)
  const single = chunks.length === 1
  return {
    type: 'root',
    children: chunks.flatMap((lines, index) => paragraphsOf(lines, { width, single, first: index === 0 })),
  }
}

interface Layout {
  /** Columns the text was broken to, null when it was not. */
  width: number | null
  /** The text has no blank line. */
  single: boolean
  /** The chunk is the first: title, byline and date often stand in it line by line. */
  first: boolean
}

function paragraphsOf(lines: readonly string[], { width, single, first }: Layout): Element[] {
  if (lines.length === 1) return [paragraph(lines)]
  if (width !== null && isWrapped(lines, width)) return [paragraph([lines.join('\n')])]
  const average = lines.reduce((sum, line) => sum + columns(line), 0) / lines.length
  const separate = single || first || average > longLine
  return separate ? lines.map((line) => paragraph([line])) : [paragraph(lines)]
}

/** A paragraph of lines with line breaks between them; line ends inside a line are folded later. */
function paragraph(lines: readonly string[]): Element {
  const children: Element['children'] = []
  for (const line of lines) {
    if (children.length > 0) children.push({ type: 'element', tagName: 'br', properties: {}, children: [] })
    children.push({ type: 'text', value: line })
  }
  return { type: 'element', tagName: 'p', properties: {}, children }
}

/** The width lines were broken to: that of the longest line, when many lines could not take the next word as well. */
function wrapWidth(chunks: readonly (readonly string[])[]): number | null {
  const broken = chunks.filter((lines) => lines.length > 1)
  const width = broken.reduce((most, lines) => Math.max(most, ...lines.map(columns)), 0)
  if (width < narrowestWrap || width > widestWrap) return null
  const breaks = broken.flatMap((lines) =>
    lines.slice(0, -1).map((line, index) => isFull(line, lines[index + 1], width)),
  )
  return breaks.filter(Boolean).length * 3 >= breaks.length ? width : null
}

function isWrapped(lines: readonly string[], width: number): boolean {
  const full = lines.slice(0, -1).filter((line, index) => isFull(line, lines[index + 1], width)).length
  return full * 10 >= (lines.length - 1) * 7
}

/** Whether a line could not take the first word of the next (a few columns of play for ragged tools). */
function isFull(line: string, next: string | undefined, width: number): boolean {
  const word = next?.split(/\s/, 1)[0] ?? ''
  return columns(line) + 1 + Math.min(columns(word), width / 3) > width - 4
}

/** Width of a line in columns: wide characters take two. */
function columns(line: string): number {
  let count = line.length
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index)
    if (code >= 0x2e80 && code < 0xd800) count++
  }
  return count
}
