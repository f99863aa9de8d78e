import { Cell } from '../../ui/Cell.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { ClaimLine } from './claim-rows.ts'
import { kindNames } from './claim-words.ts'

interface ClaimTableLineProps {
  line: ClaimLine
  selected: boolean
  query: string
}

/** One claim on one line; dashed values are only proposed. */
export function ClaimTableLine({ line, selected, query }: ClaimTableLineProps) {
  const { claim, article, holder, kind, hedge } = line
  return (
    <div className={`table-row${selected ? ' on' : ''}`}>
      <Cell className="cut2">
        <Marked query={query} text={claim.content} />
      </Cell>
      <Cell>
        {holder && !holder.proposed && <Marked query={query} text={holder.value} />}
        {holder?.proposed && <Chip text={holder.value} proposed />}
        {!holder && <span className="f3">{claim.holder === null ? 'none' : 'open'}</span>}
      </Cell>
      <Cell>
        {kind ? <Chip text={kindNames[kind.value]} proposed={kind.proposed} /> : <span className="f3">–</span>}
      </Cell>
      <Cell>
        {hedge ? <Chip text={hedge.value} proposed={hedge.proposed} /> : <span className="f3">no hedge</span>}
      </Cell>
      <Cell className="cut">
        <Marked query={query} text={article?.title ?? 'not here'} />
      </Cell>
    </div>
  )
}

function Chip({ text, proposed }: { text: string; proposed: boolean }) {
  return (
    <span
      className={`chip${proposed ? ' ask' : ''}`}
      title={proposed ? 'Proposed from the words, not accepted yet' : ''}
    >
      {text}
    </span>
  )
}
