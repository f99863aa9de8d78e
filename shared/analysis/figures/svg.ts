import { type Drawing, type Mark, printTones, type Run, type Tone } from './drawing.ts'

/** Says how a tone is written: a token in the page, a colour on paper. */
export type ToneWriter = (tone: Tone) => string

/** A shape as an SVG element: its name and attributes, spelled as React spells them. */
export interface SvgElement {
  tag: 'rect' | 'circle' | 'path' | 'text' | 'tspan'
  attributes: { [name: string]: string | number }
}

const fonts = { ui: 'var(--font-ui, Inter, sans-serif)', read: 'var(--font-read, "Source Serif 4", serif)' }

/** The element of a mark; texts get their runs by `runElement`. */
export function markElement(mark: Mark, tone: ToneWriter): SvgElement {
  switch (mark.shape) {
    case 'rect':
      return {
        tag: 'rect',
        attributes: { x: mark.x, y: mark.y, width: mark.w, height: mark.h, rx: mark.r ?? 0, ...inked(mark, tone) },
      }
    case 'circle':
      return { tag: 'circle', attributes: { cx: mark.x, cy: mark.y, r: mark.r, ...inked(mark, tone) } }
    case 'path':
      return { tag: 'path', attributes: { d: mark.d, ...inked(mark, tone) } }
    case 'text':
      return {
        tag: 'text',
        attributes: {
          x: mark.x,
          y: mark.y,
          fill: tone(mark.tone ?? 'fg'),
          fontSize: mark.size ?? 13,
          fontFamily: fonts.ui,
          ...(mark.anchor && mark.anchor !== 'start' ? { textAnchor: mark.anchor } : {}),
          ...(mark.halo
            ? { stroke: tone(mark.halo), strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' }
            : {}),
        },
      }
  }
}

/** The element of a run of words in a text. */
export function runElement(run: Run, tone: ToneWriter): SvgElement {
  return {
    tag: 'tspan',
    attributes: {
      ...(run.italic ? { fontStyle: 'italic', fontFamily: fonts.read } : {}),
      ...(run.bold ? { fontWeight: 600 } : {}),
      ...(run.tone ? { fill: tone(run.tone) } : {}),
    },
  }
}

function inked(mark: Exclude<Mark, { shape: 'text' }>, tone: ToneWriter): { [name: string]: string | number } {
  return {
    fill: mark.fill ? tone(mark.fill) : 'none',
    ...(mark.stroke ? { stroke: tone(mark.stroke), strokeWidth: mark.width ?? 1 } : {}),
    ...(mark.dash ? { strokeDasharray: mark.dash } : {}),
    ...(mark.opacity === undefined ? {} : { opacity: mark.opacity }),
  }
}

const onPaper: ToneWriter = (tone) => printTones[tone]

/** A figure as an SVG document on white, with the light colours; its words stay text. */
export function svgDocument(drawing: Drawing): string {
  const { width, height, title } = drawing
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`
  const style =
    '<style>svg{--font-ui:Inter,"Helvetica Neue",Arial,sans-serif;--font-read:"Source Serif 4",Georgia,serif}</style>'
  const ground = `<rect width="100%" height="100%" fill="${printTones['bg-2']}"/>`
  const name = `<title>${escaped(title)}</title>`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">${name}${style}${ground}${svgParts(drawing)}</svg>\n`
}

function svgParts({ parts }: Drawing): string {
  return parts
    .map(({ x, y, scale, marks }) => {
      const content = marks.map(svgMark).join('')
      const size = scale === undefined ? '' : ` scale(${round(scale)})`
      return `<g transform="translate(${round(x)} ${round(y)})${size}">${content}</g>`
    })
    .join('')
}

function svgMark(mark: Mark): string {
  const element = markElement(mark, onPaper)
  if (mark.shape !== 'text') return `${opened(element).slice(0, -1)}/>`
  const runs = mark.runs.map((run) => `${opened(runElement(run, onPaper))}${escaped(run.text)}</tspan>`)
  return `${opened(element)}${runs.join('')}</text>`
}

function opened({ tag, attributes }: SvgElement): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${kebab(name)}="${escaped(String(typeof value === 'number' ? round(value) : value))}"`,
  )
  return `<${tag}${written.join('')}>`
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Characters that XML reserves or forbids. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}
