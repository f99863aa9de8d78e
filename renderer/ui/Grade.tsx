import { gradeInWords } from '#shared/analysis/admiralty.ts'
import './depth.css'

/** An Admiralty grade as it is printed, `C3`; its words are read out and shown under the pointer. */
export function Grade({ grade }: { grade: string }) {
  const words = gradeInWords(grade)
  return (
    <span className="grade" title={words}>
      <span aria-hidden="true">{grade}</span>
      <span className="visually-hidden">{`${grade}: ${words}`}</span>
    </span>
  )
}
