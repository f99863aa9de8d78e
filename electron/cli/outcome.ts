/** What a command answers. */
export interface Outcome {
  /** Printed with `--json`, whole and alone. */
  value: unknown
  /** Printed without it. */
  lines: string[]
  /** Lines for stderr, each with the name of a file and a reason; any of them makes the exit code 1. */
  failures?: string[]
}

/** Rows as aligned columns under a heading; nothing when there are no rows. Cells stay on one line. */
export function columns(headings: readonly string[], rows: readonly (readonly unknown[])[]): string[] {
  if (rows.length === 0) return []
  const cells = [headings, ...rows.map((row) => row.map(cell))]
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => width(row[column]))))
  return cells.map((row) =>
    row
      .map((text, column) => pad(text, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '–'
  const text = Array.isArray(value) ? value.join('; ') : String(value)
  return text.replace(/\s+/g, ' ')
}

function width(text: string | undefined): number {
  return [...(text ?? '')].length
}

function pad(text: string, to: number): string {
  return text + ' '.repeat(Math.max(0, to - width(text)))
}
