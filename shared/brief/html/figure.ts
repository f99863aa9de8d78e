import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { type Mark, type Part, printTones } from '../../analysis/figures/drawing.ts'
import { markElement, runElement, type ToneWriter } from '../../analysis/figures/svg.ts'
import { dataOf } from '../blocks.ts'
import { type FigureData, type FigureTable, figureDataSchema } from '../figure.ts'
import { localDay, printedDate, safeLink } from '../format.ts'
import type { NodeJson } from '../json.ts'
import { text } from './inline.ts'

const onPaper: ToneWriter = (tone) => printTones[tone]

/** A figure as vectors or as a table, with its caption and the day it was drawn; its words stay text. */
export function figure(node: NodeJson): Element[] {
  const data = dataOf(figureDataSchema, node)
  if (!data) return []
  const caption = h('figcaption', { dir: 'auto' }, [text(captionOf(data))])
  const tables = data.table && data.table.rows.length > 0 ? [table(data.table)] : []
  const kept = tables.length > 0 ? {} : { style: 'break-inside:avoid' }
  return [h('figure', kept, [...tables, ...pictures(data), caption])]
}

/** The caption with the day on which the figure showed what the project said. */
export function captionOf({ caption, drawnAt }: Pick<FigureData, 'caption' | 'drawnAt'>): string {
  return drawnAt === undefined ? caption : `${caption}; as of ${printedDate(localDay(drawnAt))}`
}

function pictures({ drawing }: FigureData): Element[] {
  if (!drawing) return []
  const { width, height, title, parts } = drawing
  const look = { viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabel: title, style: 'width:100%;height:auto' }
  return [s('svg', look, parts.map(group))]
}

function table({ columns, rows }: FigureTable): Element {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => h('col', { style: `width:${((share / all) * 100).toFixed(1)}%` }))
  const aligned = (at: number) => (columns[at]?.end ? { style: 'text-align:end' } : {})
  const head = columns.map(({ label }, at) => h('th', { scope: 'col', ...aligned(at) }, [text(label)]))
  const body = rows.map((row) =>
    'head' in row
      ? h('tr', { style: 'break-after:avoid' }, [
          h('th', { scope: 'rowgroup', colSpan: columns.length, dir: 'auto' }, [text(`${row.head} (${row.count})`)]),
        ])
      : h(
          'tr',
          row.cells.map(({ text: words, quiet }, at) => {
            const href = at === 0 ? safeLink(row.href) : null
            const content = href === null ? [text(words)] : [h('a', { href }, [text(words)])]
            const style = { ...(quiet ? { className: ['quiet'] } : {}), ...aligned(at) }
            return h('td', { dir: 'auto', ...style }, content)
          }),
        ),
  )
  return h('table', [h('colgroup', widths), h('thead', [h('tr', head)]), h('tbody', body)])
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
