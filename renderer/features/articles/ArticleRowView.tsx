import { IconCopy } from '@tabler/icons-react'
import type { ArticleRow } from '#shared/protocol/views.ts'
import { formatCount, formatDate } from '#shared/views/format.ts'

interface ArticleRowProps {
  row: ArticleRow
  selected: boolean
  unread: boolean
  /** The earlier article with the same text, if there is one. */
  original: ArticleRow | undefined
}

/** One line of the article list: title, outlet and date, then at most one remark. */
export function ArticleRowView({ row, selected, unread, original }: ArticleRowProps) {
  const facts = [row.publisher ?? row.byline, formatDate(row.publishedOn)].filter(Boolean)
  return (
    <div className={`art${selected ? ' on' : ''}`}>
      {unread && <i className="new" role="img" aria-label="Not opened yet" />}
      <h3 className="cut2" dir={row.direction} lang={row.language ?? undefined}>
        <bdi>{row.title}</bdi>
      </h3>
      <div className="meta" dir={row.direction}>
        {facts[0] && (
          <span className="cut" dir="auto">
            {facts[0]}
          </span>
        )}
        {facts.length > 1 && <span className="f3">·</span>}
        {facts[1] && (
          <span className="num fact" dir="ltr">
            {facts[1]}
          </span>
        )}
        {facts.length === 0 && <span className="f3">No publisher or date</span>}
      </div>
      <Remark row={row} selected={selected} original={original} />
    </div>
  )
}

function Remark({ row, selected, original }: Omit<ArticleRowProps, 'unread'>) {
  if (row.duplicateOf) {
    return (
      <div className="more">
        <IconCopy className="s" aria-hidden />
        <span className="cut">{duplicateRemark(row, original)}</span>
      </div>
    )
  }
  const marks = [
    row.claims > 0 && formatCount(row.claims, 'claim'),
    row.mentions > 0 && formatCount(row.mentions, 'mention'),
  ].filter(Boolean)
  if (!selected || marks.length === 0) return null
  return <div className="more num">{marks.join(' · ')}</div>
}

/** Says what the article repeats. */
function duplicateRemark(row: ArticleRow, original: ArticleRow | undefined): string {
  if (original?.publisher && original.publisher !== row.publisher) return `Republishes ${original.publisher}`
  if (original && original.title !== row.title) return `Same text as “${original.title}”`
  return 'Same text, imported before'
}
