import type { Drawing } from '#shared/analysis/figures/drawing.ts'
import { svgDocument } from '#shared/analysis/figures/svg.ts'
import { fileName } from '#shared/views/format.ts'
import { send } from '../../backend/client.ts'
import { reportError } from '../../backend/report.ts'
import { notifyDone } from '../../ui/notify.tsx'

/** The formats of a figure as a file. */
export const figureFormats = { svg: 'SVG', png: 'PNG' } as const
export type FigureFormat = keyof typeof figureFormats

/** Asks where to, then writes the figure there: SVG as it is drawn, PNG at twice the size. */
export async function exportFigure(name: string, format: FigureFormat, draw: () => Drawing): Promise<void> {
  try {
    const place = await send('dialog/export', { format, suggestedName: `${name}.${format}` })
    if (!place) return
    const svg = svgDocument(draw())
    const content = format === 'svg' ? new Uint8Array(new TextEncoder().encode(svg)) : await png(svg)
    const written = await send('figure/export', { path: place.path, content })
    notifyDone(`Saved as ${fileName(written.path)}`)
  } catch (error) {
    reportError(error, `The ${figureFormats[format]} was not written`)
  }
}

/** Canvases have at most so many px on a side, and in all. */
const longest = 16_000
const most = 120_000_000

async function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const { width, height } = image
  const scale = Math.min(2, longest / Math.max(width, height), Math.sqrt(most / (width * height)))
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await blob.arrayBuffer())
}
