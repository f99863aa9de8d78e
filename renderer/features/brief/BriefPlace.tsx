import { formatCount } from '#shared/views/format.ts'
import { useApp } from '../../app/store.ts'
import { useBrief } from './session/store.ts'

/** How much is written and cited, for the status line. */
export function BriefPlace() {
  const view = useApp((state) => state.view)
  const open = useBrief((state) => state.open !== null)
  const words = useBrief((state) => state.words)
  const sources = useBrief((state) => state.facts.sources.length)
  const citations = useBrief((state) => state.facts.cited.length)
  if (view !== 'briefs' || !open) return null
  return (
    <>
      {words !== null && <span className="num">{formatCount(words, 'word')}</span>}
      <span className="num">{`${formatCount(sources, 'source')}, ${formatCount(citations, 'citation')}`}</span>
    </>
  )
}
