import { IconQuote } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { ClaimView } from '#shared/protocol/views.ts'
import { focusText } from '../../app/focus.ts'
import { pick } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import { useArticles, useClaims } from '../../backend/queries.ts'
import { draggable } from '../../ui/drag.ts'
import { Marked } from '../../ui/Marked.tsx'
import { matchesFilter } from '../../ui/match.ts'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { kindNames } from '../claims/claim-words.ts'
import { NoItems } from './NoItems.tsx'

interface ClaimItemsProps {
  articleId: string | null
  filter: string
}

/** The claims of the article in the order of the text, or of the project by article. */
export function ClaimItems({ articleId, filter }: ClaimItemsProps) {
  const all = useClaims(articleId).data
  const titles = useArticleTitles()
  const selected = useApp((state) => (state.selected?.kind === 'claim' ? state.selected.id : null))
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
    <VirtualList
      label="Claims"
      className="items"
      count={rows.length}
      estimate={64}
      rowKey={(index) => rows[index]?.id ?? ''}
      selected={rows.findIndex((row) => row.id === selected)}
      onPick={(index) => {
        const row = rows[index]
        if (row) void pick({ kind: 'claim', id: row.id, articleId: row.articleId })
      }}
      onKey={(event) => {
        if (event.key === 'Escape') focusText()
      }}
      row={(index) => {
        const row = rows[index]
        if (!row) return null
        const title = articleId === null ? titles.get(row.articleId) : undefined
        return <ClaimRow row={row} selected={row.id === selected} title={title} filter={filter} />
      }}
    />
  )
}

function startOf(claim: ClaimView): number {
  return claim.passages[0]?.start ?? Number.MAX_SAFE_INTEGER
}

/** Titles of all articles by id. */
export function useArticleTitles(): Map<string, string> {
  const articles = useArticles().data
  return useMemo(() => new Map(articles?.map((row) => [row.id, row.title])), [articles])
}

interface ClaimRowProps {
  row: ClaimView
  selected: boolean
  title: string | undefined
  filter: string
}

function ClaimRow({ row, selected, title, filter }: ClaimRowProps) {
  const record = { kind: 'claim', id: row.id, articleId: row.articleId } as const
  return (
    <div className={`clm${selected ? ' on' : ''}`} {...draggable(record, row.content)}>
      <p className="cut2" dir="auto">
        <Marked query={filter} text={row.content} />
      </p>
      <div className="meta">
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
      </div>
    </div>
  )
}
