import { expect, it } from 'vitest'
import { calibrationDrawing, stacked } from '#shared/analysis/figures/calibration.ts'
import { textWidth } from '#shared/analysis/figures/drawing.ts'
import { svgDocument } from '#shared/analysis/figures/svg.ts'
import { tableDrawing } from '#shared/analysis/figures/table.ts'
import { calibration } from '#shared/analysis/forecast-scores.ts'

const columns = [
  { label: 'Claim', share: 3 },
  { label: 'Sources', share: 1, end: true },
]
const long = 'The council has paid the Guard since the autumn and will pay again '.repeat(30)

function words(drawing: ReturnType<typeof tableDrawing>) {
  return drawing.parts.map(({ marks }) =>
    marks.flatMap((mark) => (mark.shape === 'text' ? mark.runs.map(({ text }) => text) : [])),
  )
}

it('draws heads, groups and wrapped lines of a table, each below the other, within its width', () => {
  const rows = [
    { head: 'Karsk council', count: 2 },
    { cells: [{ text: 'It pays nobody.' }, { text: '2' }] },
    { cells: [{ text: long }, { text: '1', quiet: true }] },
  ]
  const drawing = tableDrawing({ columns, rows }, 'Claims: 2', 600)
  const [heads, group, line, wrapped = []] = words(drawing)
  expect([heads, group, line]).toEqual([
    ['Claim', 'Sources'],
    ['Karsk council ', '2'],
    ['It pays nobody.', '2'],
  ])
  expect(wrapped).toHaveLength(5)
  expect(wrapped[3]).toMatch(/…$/)
  for (const text of wrapped.slice(0, 4)) expect(textWidth(text)).toBeLessThanOrEqual(430)
  const tops = drawing.parts.map(({ y }) => y)
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  expect(drawing.height).toBeGreaterThan(tops.at(-1) ?? 0)
  expect(svgDocument(drawing)).toContain('text-anchor="end"')
})

it('draws calibration plots beside each other and under a table', () => {
  const settled = Array.from({ length: 12 }, (_, at) => ({ credence: at * 8, outcome: at > 6 ? 1 : 0 }) as const)
  const cards = ['Signe', 'Petr'].map((name) => ({ name, brier: 0.12, n: 12, points: calibration(settled) }))
  const plots = calibrationDrawing(cards, 'Calibration', 500)
  expect(plots.parts.map(({ x, y }) => [x, y])).toEqual([
    [16, 0],
    [236, 0],
  ])
  expect(svgDocument(plots)).toContain('Brier score 0.12, n = 12')
  const both = stacked([tableDrawing({ columns, rows: [] }, 'Forecasts', 500), plots], 'Forecasts')
  expect(both.height).toBe(40 + plots.height)
  expect(both.parts.at(-1)?.y).toBe(40)
})
