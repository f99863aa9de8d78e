import { calibrationDrawing, stacked } from '../../analysis/figures/calibration.ts'
import type { Drawing } from '../../analysis/figures/drawing.ts'
import { tableDrawing } from '../../analysis/figures/table.ts'
import type { FigureTable } from '../../brief/figure.ts'
import type { ForecastLine, NamedCard } from '../forecast-rows.ts'
import { formatCount } from '../format.ts'
import { forecastsFigure } from './claim-tables.ts'

/** How many lines a table has, its heads not counted. */
export function lineCount({ rows }: FigureTable): number {
  return rows.filter((row) => !('head' in row)).length
}

/** A table without the columns that nothing fills. */
export function filled({ columns, rows }: FigureTable): FigureTable {
  const says = columns.map((_, at) =>
    rows.some((row) => 'cells' in row && !['', '–'].includes(row.cells[at]?.text ?? '')),
  )
  return {
    columns: columns.filter((_, at) => says[at]),
    rows: rows.map((row) => ('cells' in row ? { ...row, cells: row.cells.filter((_, at) => says[at]) } : row)),
  }
}

/** A table as one picture. */
export function drawnTable(name: string, table: FigureTable): Drawing {
  return tableDrawing(filled(table), `${name}: ${formatCount(lineCount(table), 'line')}`)
}

interface Cards {
  analysts: readonly NamedCard[]
  holders: readonly NamedCard[]
}

/** The calibration plots of those with enough settled forecasts; null where there is none. */
export function plots({ analysts, holders }: Cards, width?: number): Drawing | null {
  const cards = [...analysts, ...holders].flatMap(({ name, brier, n, points }) =>
    brier !== null && points ? [{ name, brier, n, points }] : [],
  )
  const words = cards.map(({ name, brier, n }) => `${name}: Brier score ${brier.toFixed(2)}, n = ${n}`)
  return cards.length === 0 ? null : calibrationDrawing(cards, `Calibration. ${words.join('; ')}`, width)
}

/** The register of forecasts with the plots under it, or the plots alone where there are any. */
export function forecastsDrawing(shown: readonly ForecastLine[], cards: Cards, withRegister: boolean): Drawing {
  const plot = plots(cards, 1080)
  const register = drawnTable('Forecasts', forecastsFigure(shown))
  if (plot === null) return register
  return withRegister ? stacked([register, plot], register.title) : plot
}
