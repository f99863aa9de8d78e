import { IconQuote } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { ClaimView } from '#shared/protocol/views.ts'
import { kindNames } from '#shared/views/claim-words.ts'
import { matchesFilter } from '#shared/views/match.ts'
import { wholeClaim } from '../../app/delete-records.ts'
import { useClaims } from '../../backend/queries.ts'
import { SuggestedClaims } from '../reader/suggestions/SuggestedClaims.tsx'
import { NoItems } from './NoItems.tsx'
import { RecordCard, useTitleOf } from './RecordCard.tsx'
import { RecordList } from './RecordList.tsx'

interface ClaimItemsProps {
  articleId: string | null
  filter: string
}

/** The claims of the article in the order of the text, or of the project by article. */
export function ClaimItems(props: ClaimItemsProps) {
  return (
    <>
      <SuggestedClaims articleId={props.articleId} />
      <ClaimList {...props} />
    </>
  )
}

function ClaimList({ articleId, filter }: ClaimItemsProps) {
  const all = useClaims(articleId).data
  const titleOf = useTitleOf(articleId)
  const rows = useMemo(
    () =>
      (all ?? [])
        .filter((claim) => matchesFilter(filter, claim.content, claim.holder, claim.hedge))
        .sort((a, b) => (a.articleId === b.articleId ? startOf(a) - startOf(b) : 0)),
    [all, filter],
  )
  if (all && rows.length === 0) {
    return (
      <NoItems Icon={IconQuote} filter={filter} name="claim">
        Select what somebody asserts and press C.
      </NoItems>
    )
  }
  return (
    <RecordList
      label="Claims"
      rows={rows}
      estimate={64}
      target={targetOf}
      deletable={wholeClaim}
      draw={(row, selected) => (
        <RecordCard target={targetOf(row)} text={row.content} filter={filter} selected={selected}>
          <About row={row} title={titleOf(row)} />
        </RecordCard>
      )}
    />
  )
}

function startOf(claim: ClaimView): number {
  return claim.passages[0]?.start ?? Number.MAX_SAFE_INTEGER
}

function targetOf({ id, articleId }: ClaimView) {
  return { kind: 'claim', id, articleId } as const
}

function About({ row, title }: { row: ClaimView; title: string | undefined }) {
  return (
    <>
      <span className={`cut ${row.holder ? '' : 'f3'}`} dir="auto">
        {row.holder ?? (row.holder === null ? 'no holder' : 'holder open')}
      </span>
      {title && (
        <span className="cut f3" dir="auto">
          {title}
        </span>
      )}
      <span className="grow" />
      {row.hedge && <span className="from">“{row.hedge}”</span>}
      {row.kind && <span className="f2">{kindNames[row.kind]}</span>}
    </>
  )
}
