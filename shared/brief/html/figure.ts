import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { type Mark, type Part, printTones } from '../../analysis/figures/drawing.ts'
import { markElement, runElement, type ToneWriter } from '../../analysis/figures/svg.ts'
import { dataOf } from '../blocks.ts'
import { figureDataSchema } from '../figure.ts'
import type { NodeJson } from '../json.ts'
import { text } from './inline.ts'

const onPaper: ToneWriter = (tone) => printTones[tone]

/** A figure as vectors with its caption; its words stay text. */
export function figure(node: NodeJson): Element[] {
  const data = dataOf(figureDataSchema, node)
  if (!data) return []
  const { drawing, caption } = data
  const picture = s(
    'svg',
    {
      viewBox: `0 0 ${drawing.width} ${drawing.height}`,
      role: 'img',
      ariaLabel: drawing.title,
      style: 'width:100%;height:auto',
    },
    drawing.parts.map(group),
  )
  return [
    h('figure', { style: 'margin:12pt 0;break-inside:avoid' }, [
      picture,
      h('figcaption', { dir: 'auto' }, [text(caption)]),
    ]),
  ]
}

function group({ x, y, scale, marks }: Pick<Part, 'x' | 'y' | 'marks'> & { scale?: number | undefined }): Element {
  const size = scale === undefined ? '' : ` scale(${scale})`
  return s('g', { transform: `translate(${x} ${y})${size}` }, marks.map(shape))
}

function shape(mark: Mark): Element {
  const { tag, attributes } = markElement(mark, onPaper)
  if (mark.shape !== 'text') return s(tag, attributes)
  return s(
    tag,
    attributes,
    mark.runs.map((run) => s('tspan', runElement(run, onPaper).attributes, [text(run.text)])),
  )
}
