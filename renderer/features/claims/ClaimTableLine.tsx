import { IconArrowsDiff, IconEqual } from '@tabler/icons-react'
import type { ClaimLine } from '#shared/views/claim-rows.ts'
import { kindNames } from '#shared/views/claim-words.ts'
import { formatCount, formatDate } from '#shared/views/format.ts'
import { BandChip } from '../../ui/BandScale.tsx'
import { Cell } from '../../ui/Cell.tsx'
import { CredenceAxis } from '../../ui/CredenceAxis.tsx'
import { Grade } from '../../ui/Grade.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { BandCell, KindCell, WordingCell } from './claim-cells.tsx'

interface ClaimTableLineProps {
  line: ClaimLine
  selected: boolean
  query: string
  /** The holder stands on the line where the lines are not grouped by it. */
  withHolder: boolean
}

/** One claim on one line; dashed values are only proposed. */
export function ClaimTableLine({ line, selected, query, withHolder }: ClaimTableLineProps) {
  const { claim, kind, horizon, grade, first, marks } = line
  return (
    <div className={`table-row${selected ? ' on' : ''}`}>
      <WordingCell claim={claim}>
        <p className="cut2">
          <Marked query={query} text={claim.content} />
        </p>
        {withHolder && <Holder line={line} query={query} />}
      </WordingCell>
      <KindCell claim={claim}>
        {kind ? <Chip text={kindNames[kind.value]} proposed={kind.proposed} /> : <Nothing />}
      </KindCell>
      <BandCell claim={claim} band={line.band?.value}>
        <Hedge line={line} />
      </BandCell>
      <Cell className="num">
        {horizon ? (
          <span className={horizon.proposed ? 'chip ask' : ''} title={horizon.words ? `“${horizon.words}”` : ''}>
            {horizon.on ? formatDate(horizon.on) : 'no day'}
          </span>
        ) : (
          <Nothing />
        )}
      </Cell>
      <Cell>{grade ? <Grade grade={grade} /> : <Nothing />}</Cell>
      <Cell className="cut">
        <span title={first.republished ? 'Republished by one of the articles' : ''}>{first.name}</span>
        {first.others > 0 && <span className="f3 num">{` +${first.others}`}</span>}
        {first.republished && <span className="f3"> rep.</span>}
      </Cell>
      <Cell>{marks.length > 0 ? <CredenceAxis marks={marks} band={line.band?.value} /> : <Nothing />}</Cell>
      <Cell>
        <Links line={line} />
      </Cell>
    </div>
  )
}

const Nothing = () => <span className="f3">–</span>

function Holder({ line, query }: { line: ClaimLine; query: string }) {
  const { claim, holder } = line
  if (!holder) return <p className="t12 f3">{claim.holder === null ? 'no holder' : 'holder open'}</p>
  if (holder.proposed) return <Chip text={holder.value} proposed />
  return (
    <p className="t12 f3 cut">
      <Marked query={query} text={holder.value} />
    </p>
  )
}

function Hedge({ line }: { line: ClaimLine }) {
  const { claim, hedge, band } = line
  if (!hedge && !band) return claim.hedge === null ? <span className="f3">no hedge</span> : <Nothing />
  if (!band) return <Chip text={hedge?.value ?? ''} proposed={hedge?.proposed ?? false} />
  return (
    <BandChip
      band={band.value}
      proposed={band.proposed}
      title={hedge ? `“${hedge.value}”${band.proposed ? ', not accepted yet' : ''}` : ''}
    />
  )
}

function Links({ line }: { line: ClaimLine }) {
  const { against, other } = line.links
  if (against + other === 0) return null
  const words = [
    against > 0 && formatCount(against, 'contradiction'),
    other > 0 && `${formatCount(other, 'other link')}`,
  ].filter(Boolean)
  return (
    <span className="row claim-links-count num" title={words.join(', ')}>
      {against > 0 ? <IconArrowsDiff className="s against" aria-hidden /> : <IconEqual className="s f2" aria-hidden />}
      <span className="visually-hidden">{words.join(', ')}</span>
      <span aria-hidden="true">{against + other}</span>
    </span>
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
