import { isDeniedBeside } from '../../analysis/polarity.ts'
import type { FigureTable } from '../../brief/figure.ts'
import { type ClaimGrouping, type ClaimLine, groupLines } from '../claim-rows.ts'
import { bandWords, kindNames, stateNames } from '../claim-words.ts'
import type { ForecastLine } from '../forecast-rows.ts'
import { formatDate } from '../format.ts'
import { passageLink } from './passage-link.ts'

type Cell = { text: string; quiet?: boolean }

/** A value that nobody has accepted yet carries a question mark. */
function judged(shown: { proposed: boolean } | null, text: string | undefined): Cell {
  if (!shown || !text) return { text: '–', quiet: true }
  return shown.proposed ? { text: `${text}?`, quiet: true } : { text }
}

function hedge({ hedge: words, band }: ClaimLine): Cell {
  if (band) return judged(band, `${bandWords(band.value)}${words ? ` (“${words.value}”)` : ''}`)
  return judged(words, words ? `“${words.value}”` : undefined)
}

function holder({ claim, holder: who }: ClaimLine): Cell {
  return who ? judged(who, who.value) : { text: claim.holder === null ? 'none' : 'open', quiet: true }
}

const kind = (line: ClaimLine) => judged(line.kind, line.kind ? kindNames[line.kind.value] : undefined)

function horizon(line: ClaimLine): Cell {
  const until = line.horizon?.on ? formatDate(line.horizon.on) : line.horizon?.words
  return judged(line.horizon, until ?? undefined)
}

const content = ({ claim }: ClaimLine): Cell => ({
  text: isDeniedBeside(claim) ? `${claim.content} (denied)` : claim.content,
})

function where({ claim, article }: ClaimLine) {
  const [first] = claim.passages
  const passage = first && { articleId: claim.articleId, start: first.start, end: first.end }
  return { ...(passage ? { passage } : {}), ...passageLink(article, first?.exact) }
}

/** Claims as the table shows them, under the heads of their groups. */
export function claimsFigure(shown: readonly ClaimLine[], grouping: ClaimGrouping): FigureTable {
  const holders = grouping !== 'holder'
  const columns = [
    { label: 'Claim', share: 38 },
    ...(holders ? [{ label: 'Holder', share: 16 }] : []),
    { label: 'Kind', share: 11 },
    { label: 'Hedge', share: 16 },
    { label: 'Until', share: 11 },
    { label: 'Grade', share: 7 },
    { label: 'First seen in', share: 15 },
  ]
  const rows = groupLines(shown, grouping).map((row) => {
    if ('group' in row) return { head: row.group, count: row.count }
    const { line } = row
    const more = line.first.others > 0 ? ` +${line.first.others}` : ''
    const cells: Cell[] = [
      content(line),
      ...(holders ? [holder(line)] : []),
      kind(line),
      hedge(line),
      horizon(line),
      { text: line.grade ?? '–', quiet: line.grade === null },
      { text: `${line.first.name}${more}`, quiet: true },
    ]
    return { cells, ...where(line) }
  })
  return { columns, rows }
}

/** The register of forecasts. */
export function forecastsFigure(shown: readonly ForecastLine[]): FigureTable {
  const columns = [
    { label: 'Forecast', share: 36 },
    { label: 'Holder', share: 16 },
    { label: 'Until', share: 14 },
    { label: 'As written', share: 18 },
    { label: 'Hedge', share: 18 },
    { label: 'Credence', share: 14, end: true },
    { label: 'State', share: 11 },
  ]
  const rows = shown.map(({ line, state }) => {
    const written = line.horizon?.words
    const cells: Cell[] = [
      content(line),
      holder(line),
      judged(line.horizon, line.horizon?.on ? formatDate(line.horizon.on) : 'no day'),
      { text: written ? `“${written}”` : '–', quiet: true },
      hedge(line),
      { text: line.marks.map(({ credence }) => `${credence} %`).join(', ') || '–' },
      { text: stateNames[state] },
    ]
    return { cells, ...where(line) }
  })
  return { columns, rows }
}
