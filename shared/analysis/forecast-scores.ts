/** A forecast that is settled, with the probability that was given to it before. */
export interface Settled {
  /** Percent. */
  credence: number
  /** 1 it came true, 0 it did not. */
  outcome: 0 | 1
}

/** From how many settled forecasts on figures are shown instead of "too few". */
export const enough = 10

/** One step of a calibration plot: what was said on average, how often it came true, of how many. Percent. */
export interface CalibrationPoint {
  low: number
  high: number
  said: number
  came: number
  n: number
}

/**
 * The mean squared difference between probability and outcome (Brier 1950, for two outcomes): 0 is perfect, 0.25 is
 * what saying 50 % every time gets, 1 is certain and wrong every time. Null without forecasts.
 */
export function brierScore(settled: readonly Settled[]): number | null {
  if (settled.length === 0) return null
  const sum = settled.reduce((total, { credence, outcome }) => total + (credence / 100 - outcome) ** 2, 0)
  return sum / settled.length
}

/** How often forecasts of about one probability came true, in tenths of the scale; empty tenths are left out. */
export function calibration(settled: readonly Settled[]): CalibrationPoint[] {
  const tenths = Map.groupBy(settled, ({ credence }) => Math.min(9, Math.floor(credence / 10)))
  return [...tenths]
    .sort(([a], [b]) => a - b)
    .map(([tenth, members]) => ({
      low: tenth * 10,
      high: tenth * 10 + 10,
      said: mean(members.map(({ credence }) => credence)),
      came: mean(members.map(({ outcome }) => outcome * 100)),
      n: members.length,
    }))
}

/** How one who forecasts has done; score and points are null while there are too few. */
export interface Scorecard {
  n: number
  brier: number | null
  points: CalibrationPoint[] | null
}

/** Score and calibration of settled forecasts, or only their number while these are fewer than `enough`. */
export function scorecard(settled: readonly Settled[]): Scorecard {
  const n = settled.length
  if (n < enough) return { n, brier: null, points: null }
  return { n, brier: brierScore(settled), points: calibration(settled) }
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}
