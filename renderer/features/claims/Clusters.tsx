import { Button } from '@mantine/core'
import { IconArrowsDiff, IconCheck, IconX } from '@tabler/icons-react'
import type { LinkProposal } from '#shared/analysis/claim-clusters.ts'
import { wordsThatDiffer } from '#shared/analysis/claim-words.ts'
import { type ClaimLine, isRepublished } from '#shared/views/claim-rows.ts'
import { linkNames } from '#shared/views/claim-words.ts'
import { formatDate } from '#shared/views/format.ts'
import { deleteRecords } from '../../app/delete-records.ts'
import { pick } from '../../app/pick.ts'
import { useEntities, useReadOnly } from '../../backend/queries.ts'
import { CredenceAxis } from '../../ui/CredenceAxis.tsx'
import { Grade } from '../../ui/Grade.tsx'
import { IconAction } from '../../ui/IconAction.tsx'
import { EntityIcon } from '../../ui/kinds.tsx'
import { MarkedRanges } from '../../ui/Marked.tsx'
import { linkClaims } from './LinkClaim.tsx'

interface ContradictionProps {
  linkId: string
  one: ClaimLine
  other: ClaimLine
}

/** Two claims that contradict each other, side by side, with the words that differ underlined. */
export function Contradiction({ linkId, one, other }: ContradictionProps) {
  const readOnly = useReadOnly()
  const unlink = () =>
    void deleteRecords({ records: [{ kind: 'claim-link', id: linkId }], done: 'Removed a link between claims' })
  return (
    <div className="cluster">
      <PassageCard line={one} other={other} />
      <div className="cluster-between">
        <span className="against t12">contradicts</span>
        {!readOnly && (
          <IconAction small label={`Remove the link: ${one.claim.content}`} detail="Remove the link" onClick={unlink}>
            <IconX className="s" />
          </IconAction>
        )}
      </div>
      <PassageCard line={other} other={one} />
    </div>
  )
}

const quoteOf = ({ claim }: ClaimLine) => claim.passages[0]?.exact ?? claim.content

function PassageCard({ line, other }: { line: ClaimLine; other: ClaimLine }) {
  const { claim, article, holder, grade, marks, first } = line
  const entity = useEntities().data?.find(({ id }) => id === claim.holderEntityId)
  const quote = quoteOf(line)
  const source = [article?.publisher ?? article?.title, formatDate(article?.publishedOn)].filter(Boolean).join(' · ')
  return (
    <button
      type="button"
      className="cluster-card"
      onClick={() => void pick({ kind: 'claim', id: claim.id, articleId: claim.articleId })}
    >
      <span className="row cluster-who">
        {entity && <EntityIcon type={entity.type} />}
        <bdi className="m cut grow">{entity?.name ?? holder?.value ?? 'holder open'}</bdi>
        <CredenceAxis marks={marks} band={line.band?.value} />
        {grade && <Grade grade={grade} />}
      </span>
      <span className="cluster-quote" dir="auto">
        “<MarkedRanges text={quote} ranges={wordsThatDiffer(quote, quoteOf(other))} />”
      </span>
      <span className="row t12 f2 cluster-who">
        <bdi className="cut grow">{source}</bdi>
        {first.others > 0 && <span>{`also in ${first.others} more`}</span>}
        {article && isRepublished(article) && <span>republished</span>}
      </span>
    </button>
  )
}

interface ProposedLinkProps {
  proposal: LinkProposal
  from: ClaimLine
  to: ClaimLine
  onRefuse(): void
}

/** That one claim may stand so to another, with the reason; waits for a nod. */
export function ProposedLink({ proposal, from, to, onRefuse }: ProposedLinkProps) {
  const readOnly = useReadOnly()
  const { type, reason } = proposal
  return (
    <div className="proposed-link">
      <IconArrowsDiff className={type === 'contradicts' ? 'against' : 'f3'} aria-hidden />
      <div className="grow proposed-words">
        <p>
          <Other line={from} />
          <span className={`chip ask${type === 'contradicts' ? ' against' : ''}`}>{linkNames[type].out}</span>
          <Other line={to} />
        </p>
        <p className="t12 f3">{reason}</p>
      </div>
      {!readOnly && (
        <>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconCheck className="s" />}
            onClick={() => linkClaims(from.claim.id, to.claim.id, type)}
          >
            Link
          </Button>
          <IconAction small label="Not so" detail="Not so; it is not proposed again" onClick={onRefuse}>
            <IconX className="s" />
          </IconAction>
        </>
      )}
    </div>
  )
}

function Other({ line }: { line: ClaimLine }) {
  const { claim, article } = line
  return (
    <button
      type="button"
      className="link proposed-claim"
      onClick={() => void pick({ kind: 'claim', id: claim.id, articleId: claim.articleId })}
    >
      <bdi>{claim.content}</bdi>
      <span className="t12 f3">{` ${article?.publisher ?? article?.title ?? ''} `}</span>
    </button>
  )
}
