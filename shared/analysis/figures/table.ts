import { cutTo, type Drawing, type Mark, type Part, textWidth } from './drawing.ts'

/** A table to be drawn: columns with their share of the width, lines of cells, and heads of groups. */
export interface TableToDraw {
  columns: readonly { label: string; share: number; end?: boolean | undefined }[]
  rows: readonly (
    | { head: string; count: number }
    | { cells: readonly { text: string; quiet?: boolean | undefined }[] }
  )[]
}

const pad = 16
const gap = 14
const leading = 17
/** Most lines of a cell; what is longer is cut. */
const mostLines = 4

interface Column {
  x: number
  w: number
  end: boolean
}

/** A table as one figure of `width` px: heads, wrapped words and rules, without anything that a file could not hold. */
export function tableDrawing({ columns, rows }: TableToDraw, title: string, width = 1080): Drawing {
  const places = placesOf(columns, width)
  const heads = columns.map(({ label }, at) => wordsMark(label, places[at], 19, { size: 12, quiet: true, bold: true }))
  const parts: Part[] = [
    { x: 0, y: 0, marks: [...heads, { shape: 'path', d: `M${pad} 28.5H${width - pad}`, stroke: 'line-3' }] },
  ]
  let y = 30
  for (const row of rows) {
    const { marks, height } = 'head' in row ? groupMarks(row, width) : lineMarks(row.cells, places, width)
    parts.push({ x: 0, y, marks })
    y += height
  }
  return { width, height: y + 10, title, parts }
}

function placesOf(columns: TableToDraw['columns'], width: number): Column[] {
  const room = width - 2 * pad - gap * (columns.length - 1)
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  let x = pad
  return columns.map(({ share, end }) => {
    const w = (room * share) / all
    const place = { x, w, end: end ?? false }
    x += w + gap
    return place
  })
}

function groupMarks({ head, count }: { head: string; count: number }, width: number) {
  const runs = [
    { text: `${cutTo(head, width - 100, 13)} `, bold: true },
    { text: String(count), tone: 'fg-3' as const },
  ]
  const marks: Mark[] = [
    { shape: 'rect', x: pad, y: 0, w: width - 2 * pad, h: 26, fill: 'bg-1' },
    { shape: 'text', x: pad + 4, y: 18, runs },
    { shape: 'path', d: `M${pad} 26.5H${width - pad}`, stroke: 'line' },
  ]
  return { marks, height: 27 }
}

function lineMarks(cells: readonly { text: string; quiet?: boolean | undefined }[], places: Column[], width: number) {
  const wrapped = cells.map(({ text }, at) => wrap(text, places[at]?.w ?? 0))
  const lines = Math.max(1, ...wrapped.map((words) => words.length))
  const height = lines * leading + 9
  const marks = wrapped.flatMap((words, at): Mark[] =>
    words.map((line, n) => wordsMark(line, places[at], 18 + n * leading, { quiet: cells[at]?.quiet ?? false })),
  )
  return { marks: [...marks, rule(width, height)], height }
}

function rule(width: number, height: number): Mark {
  return { shape: 'path', d: `M${pad} ${height - 0.5}H${width - pad}`, stroke: 'line' }
}

interface WordsLook {
  size?: number
  quiet?: boolean
  bold?: boolean
}

function wordsMark(text: string, place: Column | undefined, y: number, look: WordsLook): Mark {
  const { x = 0, w = 0, end = false } = place ?? {}
  return {
    shape: 'text',
    x: end ? x + w : x,
    y,
    size: look.size ?? 13,
    ...(end ? { anchor: 'end' as const } : {}),
    ...(look.quiet ? { tone: 'fg-2' as const } : {}),
    runs: [{ text, ...(look.bold ? { bold: true } : {}) }],
  }
}

/** The words on lines that fit; the last one is cut where there are too many, and so is a word that is too long. */
function wrap(text: string, width: number): string[] {
  const words = text.replace(/\s+/gu, ' ').trim().split(' ').filter(Boolean)
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  if (lines.length <= mostLines) return lines.map((line) => cutTo(line, width))
  const kept = lines.slice(0, mostLines - 1).map((line) => cutTo(line, width))
  return [...kept, cutTo(lines.slice(mostLines - 1).join(' '), width)]
}
