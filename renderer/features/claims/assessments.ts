import type { LikelihoodBand } from '#shared/model/scale.ts'
import { bandOf, likelihoodBands } from '#shared/model/scale.ts'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import type { AssessmentsView, AssessmentView } from '#shared/protocol/depth-views.ts'
import { paintLists } from '../../backend/paint.ts'
import { useRead } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'

/** What has been judged of one claim, newest first. */
export function useAssessments(claimId: string): AssessmentsView | undefined {
  return useRead('assessment/list', { claimId }).data?.[0]
}

/** What has been judged in the whole project. */
export const useAllAssessments = () => useRead('assessment/list', {})

/** The middle of a band in whole percent: what choosing its word stands for. */
export function middleOf(band: LikelihoodBand): number {
  const step = likelihoodBands.find(({ id }) => id === band)
  return step ? Math.round((step.low + step.high) / 2) : 50
}

/** A credence with the word of the scale it falls under; below 1 and above 99 there is none. */
export function inWords(credence: number): string {
  const band = bandOf(credence)
  return likelihoodBands.find(({ id }) => id === band)?.words ?? ''
}

/** Gives a judgement, painted at once. */
export function giveAssessment(args: Omit<CommandArgs<'assessment/give'>, 'newId'>, me: string): void {
  const newId = crypto.randomUUID()
  const { claimId, articleId, ...fields } = args
  const view: AssessmentView = { ...fields, id: newId, analyst: me, createdAt: Date.now() }
  const paint = () =>
    paintLists('assessment/list', (rows, asked) =>
      asked.claimId === undefined || asked.claimId === claimId ? withGiven(rows, claimId, articleId, view) : rows,
    )
  void write('assessment/give', { newId, ...args }, { paint })
}

function withGiven(rows: AssessmentsView[], claimId: string, articleId: string, view: AssessmentView) {
  const there = rows.some((row) => row.claimId === claimId)
  if (!there) return [...rows, { claimId, articleId, given: [view], held: 0 }]
  return rows.map((row) => (row.claimId === claimId ? { ...row, given: [view, ...row.given] } : row))
}
