import { noFilter, passesViewFilter } from '#shared/analysis/view-filter.ts'
import { claimKinds } from '#shared/model/claim.ts'
import { likelihoodBandIds } from '#shared/model/scale.ts'
import type { ArticleRow, ClaimView } from '#shared/protocol/views.ts'
import { type ClaimFilter, claimLines, filterLines, groupLines, sortLines } from '#shared/views/claim-rows.ts'
import { vocabulary } from '../support/generate-text.ts'
import { seeded } from '../support/random.ts'
import { atMost, type Measured, median } from './report.ts'

const claims = 20_000
const articles = 2_000

/** How long the claims table with 20,000 claims takes to filter and group anew: each filter several times, the slowest kind counts. */
export function claimLinesBench(): Measured[] {
  const lines = sortLines(claimLines(made(), { articles: rows(), contexts: new Map() }), 'content', false)
  const table: ClaimFilter = { text: '', kind: null, band: null, grade: null }
  const filters: ClaimFilter[] = [
    { ...table, text: 'a' },
    { ...table, text: 'ar e' },
    { ...table, kind: 'predictive' },
    { ...table, band: 'likely' },
    { ...table, grade: 'C' },
  ]
  const medians = filters.map((filter) => median(Array.from({ length: 9 }, () => timeOf(lines, filter))))
  const detail = `median of 9 for each of ${filters.length} filters: ${medians.map((ms) => ms.toFixed(1)).join(', ')} ms`
  return [atMost('claims table, 20,000 claims: filter and group', Math.max(...medians), 100, 'ms', detail)]
}

function timeOf(lines: ReturnType<typeof claimLines>, filter: Parameters<typeof filterLines>[1]): number {
  const from = performance.now()
  const shared = { ...noFilter, from: '2024-01-01', to: '2027-01-01' }
  const shown = filterLines(lines, filter).filter(({ horizon }) =>
    passesViewFilter({ time: horizon && { from: horizon.on, to: horizon.on } }, shared, []),
  )
  groupLines(shown, 'holder')
  return performance.now() - from
}

function rows(): Map<string, ArticleRow> {
  const row = (id: string) =>
    ({
      id,
      title: `Report ${id}`,
      publisher: `Outlet ${id.length}`,
      publishedOn: '2024-03-01',
      duplicateOf: null,
    }) as ArticleRow
  return new Map(Array.from({ length: articles }, (_, at) => [`article-${at}`, row(`article-${at}`)]))
}

function made(): ClaimView[] {
  const random = seeded(9)
  const words = vocabulary(random)
  const one = <T>(list: readonly T[]) => list[random.below(list.length)]
  return Array.from(
    { length: claims },
    (_, at): ClaimView => ({
      id: `claim-${at}`,
      articleId: `article-${random.below(articles)}`,
      content: Array.from({ length: 14 }, () => one(words)).join(' '),
      kind: one(claimKinds),
      holder: `Holder ${random.below(300)}`,
      cue: null,
      hedge: 'likely',
      band: one(likelihoodBandIds),
      polarity: 'affirmed',
      horizonOn: `202${random.below(9)}-05-01`,
      chain: [{ name: 'Outlet', grade: `${one('ABCDEF'.split(''))}${1 + random.below(6)}` }],
      passages: [],
      analyst: 'ada',
      createdAt: at,
    }),
  )
}
