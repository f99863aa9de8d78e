import { z } from 'zod'
import { printTones, type Tone } from '../analysis/figures/drawing.ts'

const tone = z.enum(Object.keys(printTones) as [Tone, ...Tone[]])
const place = { x: z.number(), y: z.number() }
const look = {
  fill: tone.optional(),
  stroke: tone.optional(),
  width: z.number().optional(),
  dash: z.string().optional(),
  opacity: z.number().optional(),
}
const run = z.object({
  text: z.string(),
  italic: z.boolean().optional(),
  bold: z.boolean().optional(),
  tone: tone.optional(),
})
const mark = z.discriminatedUnion('shape', [
  z.object({ shape: z.literal('rect'), ...place, w: z.number(), h: z.number(), r: z.number().optional(), ...look }),
  z.object({ shape: z.literal('circle'), ...place, r: z.number(), ...look }),
  z.object({ shape: z.literal('path'), d: z.string(), ...look }),
  z.object({
    shape: z.literal('text'),
    ...place,
    runs: z.array(run),
    size: z.number().optional(),
    tone: tone.optional(),
    anchor: z.enum(['start', 'middle', 'end']).optional(),
    halo: tone.optional(),
    whole: z.string().optional(),
  }),
])
const drawing = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  title: z.string(),
  parts: z.array(z.object({ ...place, scale: z.number().optional(), marks: z.array(mark) })),
})

/** The views that can stand in a brief. */
export const figureKinds = [
  'timeline',
  'network',
  'map',
  'claims',
  'forecasts',
  'entities',
  'events',
  'relations',
] as const
/** One of the views. */
export type FigureKind = (typeof figureKinds)[number]

const cell = z.object({ text: z.string(), quiet: z.boolean().optional() })
const passage = z.object({ articleId: z.string(), start: z.number(), end: z.number() })

/** A table as it is printed: columns with their share of the width, lines, and heads of groups between them. */
export const figureTableSchema = z.object({
  columns: z.array(z.object({ label: z.string(), share: z.number().positive(), end: z.boolean().optional() })),
  rows: z.array(
    z.union([
      z.object({ head: z.string(), count: z.number() }),
      z.object({
        cells: z.array(cell),
        /** The passage that the line opens. */
        passage: passage.optional(),
        /** Its place on the web. */
        href: z.string().optional(),
      }),
    ]),
  ),
})
/** A table as it is printed. */
export type FigureTable = z.infer<typeof figureTableSchema>

const limit = z.string().nullable().catch(null)

/** What a view was narrowed to and how it was looked at, so that it can be drawn again from what the project says then. */
export const figureSpecSchema = z.object({
  filter: z.object({
    articleId: limit,
    holder: limit,
    from: limit,
    to: limit,
    tagId: limit,
    analyst: limit,
  }),
  look: z.record(z.string(), z.json()).catch({}),
})
/** What a view was narrowed to. */
export type FigureSpec = z.infer<typeof figureSpecSchema>

/**
 * A figure as it was drawn last, for where it cannot be drawn anew; `lines` say the same in words, for formats without
 * pictures. `drawnAt` is the time of drawing, ms UTC.
 */
export const figureDataSchema = z.object({
  kind: z.enum(figureKinds),
  caption: z.string(),
  drawing: drawing.optional(),
  table: figureTableSchema.optional(),
  lines: z.array(z.string()).catch([]),
  spec: figureSpecSchema.optional().catch(undefined),
  drawnAt: z.number().optional().catch(undefined),
})
/** What a figure in a brief keeps. */
export type FigureData = z.infer<typeof figureDataSchema>
