import type { CalibrationPoint } from '../forecast-scores.ts'
import { cutTo, type Drawing, type Mark, type Part } from './drawing.ts'

/** A calibration plot to be drawn, and what stands above it. */
export interface CalibrationCard {
  name: string
  /** Mean Brier score and number of settled forecasts. */
  brier: number
  n: number
  points: readonly CalibrationPoint[]
}

const side = 150
const card = { w: 220, h: 236 }

/** Calibration plots beside each other: what was said against what came, in percent; the line is perfect calibration. */
export function calibrationDrawing(cards: readonly CalibrationCard[], title: string, width = 880): Drawing {
  const beside = Math.max(1, Math.floor(width / card.w))
  const parts = cards.map((one, at): Part => {
    const [column, row] = [at % beside, Math.floor(at / beside)]
    return { x: 16 + column * card.w, y: row * card.h, marks: cardMarks(one) }
  })
  return { width, height: Math.ceil(cards.length / beside) * card.h, title, parts }
}

function cardMarks({ name, brier, n, points }: CalibrationCard): Mark[] {
  const small = { shape: 'text', size: 11, tone: 'fg-3' } as const
  const [left, top] = [30, 44]
  const at = (percent: number) => (percent / 100) * side
  return [
    { shape: 'text', x: 0, y: 16, runs: [{ text: cutTo(name, card.w - 24), bold: true }] },
    { ...small, x: 0, y: 33, size: 12, tone: 'fg-2', runs: [{ text: `Brier score ${brier.toFixed(2)}, n = ${n}` }] },
    { shape: 'rect', x: left, y: top, w: side, h: side, stroke: 'line-2' },
    { shape: 'path', d: `M${left} ${top + side}L${left + side} ${top}`, stroke: 'line-3', dash: '3 3' },
    ...points.flatMap(({ said, came, n: count }): Mark[] => {
      const [x, y] = [left + at(said), top + side - at(came)]
      return [
        { shape: 'circle', x, y, r: 2.5 + Math.min(4, Math.sqrt(count) / 2), fill: 'fg-2' },
        { ...small, x: x + 8, y: y + 4, runs: [{ text: String(count) }] },
      ]
    }),
    { ...small, x: left, y: top + side + 14, runs: [{ text: '0' }] },
    { ...small, x: left + side, y: top + side + 14, anchor: 'end', runs: [{ text: '100 %' }] },
    { ...small, x: left + side / 2, y: top + side + 28, anchor: 'middle', runs: [{ text: 'said' }] },
    { ...small, x: left - 5, y: top + side / 2, anchor: 'end', runs: [{ text: 'came' }] },
  ]
}

/** Pictures under each other as one. */
export function stacked(drawings: readonly Drawing[], title: string): Drawing {
  let height = 0
  const parts = drawings.flatMap((drawing) => {
    const moved = drawing.parts.map((part) => ({ ...part, y: part.y + height }))
    height += drawing.height
    return moved
  })
  return { width: Math.max(...drawings.map(({ width }) => width)), height, title, parts }
}
