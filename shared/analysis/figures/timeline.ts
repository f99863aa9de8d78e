import { cutTo, type Drawing, type Mark, merged, type Part, type PathMark, type Run, textWidth } from './drawing.ts'
import { dayWords, type Span, type Tick, timeTicks } from './time.ts'
import type { TimelineItem } from './timeline-items.ts'
import type { TimelineRow } from './timeline-rows.ts'

/** Where things stand in a timeline, in px. */
export interface TimelineFrame {
  width: number
  span: Span
  /** Date of the newest article, ms UTC: what lies behind it was expected then. */
  asOf: number | null
  /** Right edge of the titles, and of the phrases; the same where there is no room for phrases. */
  titleEnd: number
  phraseEnd: number
  axis: { from: number; to: number }
}

export const rowHeight = 24
export const headHeight = 28
const pad = 16
/** Two dates fit, px. */
const leastPhrase = 178

/** The columns that a width has room for: below 700 px the phrases go. */
export function timelineFrame(width: number, span: Span, asOf: number | null): TimelineFrame {
  const phrases = width >= 700
  const titleEnd = Math.round(Math.min(270, width * (phrases ? 0.24 : 0.36)))
  const phraseEnd = phrases ? Math.round(titleEnd + Math.min(210, Math.max(leastPhrase, width * 0.18))) : titleEnd
  return {
    width,
    span,
    asOf,
    titleEnd,
    phraseEnd,
    axis: { from: phraseEnd + 16, to: Math.max(phraseEnd + 80, width - 76) },
  }
}

/** Place of a moment on the axis, in px; it may lie outside of it. */
export function placeOf(at: number, { span, axis }: TimelineFrame): number {
  return axis.from + ((at - span.start) / (span.end - span.start)) * (axis.to - axis.from)
}

/** The moment at a place, in ms UTC. */
export function momentAt(x: number, { span, axis }: TimelineFrame): number {
  return span.start + ((x - axis.from) / (axis.to - axis.from)) * (span.end - span.start)
}

/** The head of the columns with the axis; 28 px high. */
export function axisMarks(frame: TimelineFrame): Mark[] {
  const head = { shape: 'text', y: 19, size: 12, tone: 'fg-2' } as const
  const labels = tickLabels(frame).map(({ tick, x }): Mark => {
    const year = tick.year ? [{ text: ` ${tick.year}`, bold: true, tone: 'fg-2' } as const] : []
    return { shape: 'text', x, y: 19, size: 12, tone: 'fg-3', runs: [{ text: tick.label }, ...year] }
  })
  return [
    { ...head, x: pad, runs: [{ text: 'Event' }] },
    ...(frame.phraseEnd > frame.titleEnd
      ? [{ ...head, x: frame.phraseEnd, anchor: 'end', runs: [{ text: 'as the text says it' }] } as const]
      : []),
    ...labels,
    { ...head, x: frame.width - pad, anchor: 'end', runs: [{ text: 'Sources' }] },
    { shape: 'path', d: `M${pad} ${headHeight - 0.5}H${frame.width - pad}`, stroke: 'line-3' },
  ]
}

/** Labels that have room between their neighbours; those that begin a year come before others. */
export function tickLabels(frame: TimelineFrame): { tick: Tick; x: number; end: number }[] {
  const all = timeTicks(frame.span, frame.axis.to - frame.axis.from).map((tick) => {
    const x = placeOf(tick.at, frame) + 4
    return { tick, x, end: x + textWidth(tick.year ? `${tick.label} ${tick.year}` : tick.label, 12) }
  })
  const shown: typeof all = []
  for (const label of [...all.filter(({ tick }) => tick.strong), ...all.filter(({ tick }) => !tick.strong)]) {
    const free = shown.every((other) => label.end + gap <= other.x || other.end + gap <= label.x)
    if (free && label.end <= frame.axis.to + 8) shown.push(label)
  }
  return shown.sort((a, b) => a.x - b.x)
}

/** Least room between two labels of the axis, px. */
const gap = 6

/** The lines of the axis and of "as of", behind rows; few shapes, since every row has them. */
export function gridMarks(frame: TimelineFrame, height: number): Mark[] {
  const lines = timeTicks(frame.span, frame.axis.to - frame.axis.from).map((tick): PathMark => {
    const x = Math.round(placeOf(tick.at, frame)) + 0.5
    return { shape: 'path', d: `M${x} 0V${height}`, stroke: tick.strong ? 'line-2' : 'line' }
  })
  return [...merged(lines), ...asOfLine(frame, height)]
}

function asOfLine(frame: TimelineFrame, height: number): Mark[] {
  const x = asOfPlace(frame)
  return x === null ? [] : [{ shape: 'path', d: `M${x} 0V${height}`, stroke: 'accent' }]
}

function asOfPlace(frame: TimelineFrame): number | null {
  if (frame.asOf === null) return null
  const x = Math.round(placeOf(frame.asOf, frame)) + 0.5
  return x < frame.axis.from || x > frame.axis.to ? null : x
}

/** The head of a lane. That of what is expected carries the date of "as of". */
export function headMarks(row: { head: string; count: number }, frame: TimelineFrame): Mark[] {
  const x = row.head === 'Expected' ? asOfPlace(frame) : null
  const label = frame.asOf === null ? '' : `as of ${dayWords(frame.asOf)}`
  const turned = x !== null && x + 8 + textWidth(label, 12) > frame.width - 60
  return [
    { shape: 'path', d: `M${pad} 0.5H${frame.width - pad}`, stroke: 'line-2' },
    {
      shape: 'text',
      x: pad,
      y: 17,
      size: 12,
      tone: 'fg-2',
      runs: [{ text: `${cutTo(row.head, frame.axis.from - 60, 12)} ` }, { text: String(row.count), tone: 'fg-3' }],
    },
    ...(x === null
      ? []
      : [
          {
            shape: 'text',
            x: turned ? x - 5 : x + 5,
            y: 17,
            size: 12,
            tone: 'accent',
            anchor: turned ? 'end' : 'start',
            runs: [{ text: label }],
          } as const,
        ]),
  ]
}

/** One line: title, phrase, time, number of sources. */
export function itemMarks(item: TimelineItem, frame: TimelineFrame, selected = false): Mark[] {
  const { title, sources } = item
  return [
    {
      shape: 'text',
      x: pad,
      y: 16.5,
      runs: [{ text: cutTo(title, frame.titleEnd - pad, selected ? 13.6 : 13), bold: selected }],
      whole: title,
    },
    ...(frame.phraseEnd > frame.titleEnd ? [phraseMark(item, frame)] : []),
    ...timeMarks(item, frame),
    {
      shape: 'text',
      x: frame.width - pad,
      y: 16.5,
      size: 12,
      tone: 'fg-2',
      anchor: 'end',
      runs: [{ text: String(sources) }],
    },
  ]
}

function phraseMark({ phrase, quoted, likely }: TimelineItem, frame: TimelineFrame): Mark {
  const room = frame.phraseEnd - frame.titleEnd - 8
  const before = likely === '' ? '' : `${likely}, `
  const words = cutTo(phrase, Math.max(40, room - textWidth(before, 12) - (quoted ? 12 : 0)), 12.5)
  const run: Run = quoted ? { text: `“${words}”`, italic: true } : { text: words }
  return {
    shape: 'text',
    x: frame.phraseEnd,
    y: 16,
    size: 12,
    tone: 'fg-2',
    anchor: 'end',
    runs: before === '' ? [run] : [{ text: before }, run],
    whole: `${before}${quoted ? `“${phrase}”` : phrase}`,
  }
}

const middle = 12

/** The time itself, clipped to the axis; hollow where one article alone tells of it. */
function timeMarks(item: TimelineItem, frame: TimelineFrame): Mark[] {
  if (item.shape === 'none') return []
  const at = (moment: number) => placeOf(moment, frame)
  if (item.shape === 'exact') return dot(at(item.start ?? item.end ?? 0), item.sources < 2, frame)
  const open = 22
  const known = { start: item.start === null ? null : at(item.start), end: item.end === null ? null : at(item.end) }
  const from = Math.max(frame.axis.from, known.start ?? (known.end ?? 0) - open)
  const to = Math.min(frame.axis.to, known.end ?? (known.start ?? 0) + open)
  if (to < frame.axis.from || from > frame.axis.to) return []
  const bar = { shape: 'rect', x: from, y: middle - 4, w: Math.max(2, to - from), h: 8 } as const
  const cap = (x: number | null): Mark[] =>
    x === null || x < frame.axis.from || x > frame.axis.to
      ? []
      : [{ shape: 'path', d: `M${x} ${middle - 6}V${middle + 6}`, stroke: 'fg-2', width: 1.25 }]
  if (item.shape === 'forecast') return [{ ...bar, stroke: 'fg-2', width: 1.25, dash: '4 3' }, ...cap(known.end)]
  const hollow = item.sources < 2
  if (item.shape === 'duration') return lasting(bar, known, hollow, frame)
  const look = hollow
    ? ({ fill: 'bg-2', stroke: 'fg-2', width: 1.25 } as const)
    : ({ fill: 'fill-3', stroke: 'fg-2' } as const)
  return [{ ...bar, ...look }, ...cap(known.start), ...cap(known.end)]
}

function dot(x: number, hollow: boolean, { axis }: TimelineFrame): Mark[] {
  if (x < axis.from || x > axis.to) return []
  return [
    hollow
      ? { shape: 'circle', x, y: middle, r: 4.4, fill: 'bg-2', stroke: 'fg-2', width: 1.25 }
      : { shape: 'circle', x, y: middle, r: 5, fill: 'fg-2' },
  ]
}

/** A bar of what lasted; an end that is not known is a thin line with a cap. */
function lasting(
  bar: { x: number; w: number } & Mark,
  known: { start: number | null; end: number | null },
  hollow: boolean,
  frame: TimelineFrame,
): Mark[] {
  const look = hollow ? ({ fill: 'bg-2', stroke: 'fg-2', width: 1.25 } as const) : ({ fill: 'fg-2' } as const)
  const stub = 8
  const body = {
    ...bar,
    ...look,
    x: known.start === null ? Math.max(bar.x, (known.end ?? bar.x) - stub) : bar.x,
    w: known.start === null || known.end === null ? stub : bar.w,
  }
  const whisker = (from: number, to: number): Mark => ({
    shape: 'path',
    d: `M${from} ${middle - 5}V${middle + 5}M${from} ${middle}H${to}`,
    stroke: 'fg-2',
    width: 1.25,
  })
  const left = known.start === null ? [whisker(Math.max(frame.axis.from, body.x - 14), body.x)] : []
  const right = known.end === null ? [whisker(Math.min(frame.axis.to, body.x + stub + 14), body.x + stub)] : []
  return [...left, body, ...right]
}

/** A whole timeline as one figure, for files and briefs. */
export function timelineDrawing(rows: readonly TimelineRow[], frame: TimelineFrame, title: string): Drawing {
  const height = headHeight + rows.length * rowHeight + 8
  const parts = rows.map((row, index): Part => {
    const marks = 'item' in row ? itemMarks(row.item, frame) : headMarks(row, frame)
    return { x: 0, y: headHeight + 4 + index * rowHeight, marks }
  })
  const grid: Part = { x: 0, y: headHeight, marks: gridMarks(frame, height - headHeight - 4) }
  return { width: frame.width, height, title, parts: [{ x: 0, y: 0, marks: axisMarks(frame) }, grid, ...parts] }
}
