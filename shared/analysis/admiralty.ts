import type { ChainLink } from '../model/claim.ts'
import { credibilities, reliabilities } from '../model/scale.ts'

type Reliability = keyof typeof reliabilities
type Credibility = keyof typeof credibilities

/** The two judgements of a grade; null where it is none. */
export function gradeParts(grade: string | null | undefined): { letter: Reliability; number: Credibility } | null {
  const letter = grade?.[0]
  const number = Number(grade?.[1])
  if (!letter || !(letter in reliabilities) || !(number in credibilities)) return null
  return { letter: letter as Reliability, number: number as Credibility }
}

/** A grade in the words of the scale: "Usually reliable, probably true". */
export function gradeInWords(grade: string | null | undefined): string {
  const parts = gradeParts(grade)
  if (!parts) return 'not graded'
  return `${reliabilities[parts.letter]}, ${credibilities[parts.number].toLocaleLowerCase('en')}`
}

/** The grade of a claim: that of the last link of its chain that has one, who is nearest to the claim itself. */
export function gradeOfChain(chain: readonly ChainLink[] | undefined): string | null {
  return chain?.findLast(({ grade }) => grade !== undefined)?.grade ?? null
}

/** How well a source is graded, best first from 0; null where nobody could judge (F, 6, no grade): that is not the worst. */
export function gradeRank(grade: string | null): number | null {
  const parts = gradeParts(grade)
  if (!parts || parts.letter === 'F') return null
  const number = Number(parts.number)
  return 'ABCDE'.indexOf(parts.letter) * 10 + (number === 6 ? 3.5 : number)
}
