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

export const figureKinds = ['timeline', 'network', 'map'] as const

/** A figure as it was drawn when it was put in; `lines` say the same in words, for formats without pictures. */
export const figureDataSchema = z.object({
  kind: z.enum(figureKinds),
  caption: z.string(),
  drawing,
  lines: z.array(z.string()).catch([]),
})
/** What a figure in a brief keeps. */
export type FigureData = z.infer<typeof figureDataSchema>
