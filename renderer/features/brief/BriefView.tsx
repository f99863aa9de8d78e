import { useBriefs } from '../../backend/queries.ts'

/** The project's briefs. */
export function BriefView() {
  return (
    <ul>
      {useBriefs().data?.map((brief) => (
        <li key={brief.id}>{brief.title}</li>
      ))}
    </ul>
  )
}
