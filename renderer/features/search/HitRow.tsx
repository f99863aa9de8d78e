import { IconArticle, IconMessage, IconQuote, IconReport, IconTextScan2, IconUsers } from '@tabler/icons-react'
import type { ArticleRow, SearchHit } from '#shared/protocol/views.ts'
import { formatDate } from '#shared/views/format.ts'
import { MarkedRanges } from '../../ui/Marked.tsx'

const icons = {
  article: IconArticle,
  entity: IconUsers,
  claim: IconQuote,
  note: IconMessage,
  brief: IconReport,
} as const

const names = { article: 'Article', entity: 'Entity', claim: 'Claim', note: 'Note', brief: 'Brief' } as const

/** The icon of a hit: of a passage in an article another one than of the article itself. */
export function HitIcon({ hit }: { hit: SearchHit }) {
  const Icon = hit.kind === 'article' && hit.start !== undefined ? IconTextScan2 : icons[hit.kind]
  return <Icon role="img" aria-label={names[hit.kind]} className="f3" />
}

/** One result: what it is and where, then the words in their context. */
export function HitRow({ hit, article }: { hit: SearchHit; article: ArticleRow | undefined }) {
  const where = [article?.publisher, formatDate(article?.publishedOn)].filter(Boolean).join(' · ')
  return (
    <div className="hit-row">
      <HitIcon hit={hit} />
      <div className="grow">
        <p className="row hit-title">
          <bdi className="cut m">{hit.title}</bdi>
          {where && <bdi className="f3 t12 cut">{where}</bdi>}
        </p>
        <p className="hit-snippet" dir="auto">
          <MarkedRanges text={hit.snippet} ranges={hit.matches} />
        </p>
      </div>
    </div>
  )
}
