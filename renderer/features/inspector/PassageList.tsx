import { useState } from 'react'
import type { PassageInContext } from '#shared/protocol/views.ts'
import { formatCount } from '#shared/views/format.ts'
import { type Pickable, showPassage } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import { useRead } from '../../backend/queries.ts'
import { wordsAfter, wordsBefore } from '../../ui/words-around.ts'

const page = 40

interface PassageListProps {
  target: Pickable
  /** How many there are in all, where that is known without reading them. */
  total?: number | undefined
  className: string
}

/** The passages of a record in their context, by article; a click jumps. */
export function PassageList({ target, total, className }: PassageListProps) {
  const [limit, setLimit] = useState(page)
  const { kind, id, articleId } = target
  const within = kind === 'claim' || kind === 'note' ? articleId : undefined
  const passages =
    useRead('record/passages', { kind, id, limit, ...(within ? { articleId: within } : {}) }, { keepPrevious: true })
      .data ?? []
  if (passages.length === 0) return null
  const known = total ?? passages.length
  const byArticle = [...Map.groupBy(passages, (passage) => passage.articleId)]
  return (
    <section className="insp-part" aria-label="Passages">
      <h3 className="insp-title">{formatCount(known, 'passage')}</h3>
      {byArticle.map(([article, rows]) => (
        <div key={article}>
          {(byArticle.length > 1 || kind === 'entity' || kind === 'tag') && (
            <p className="t12 f3 cut passage-article" dir="auto">
              {rows[0]?.articleTitle}
            </p>
          )}
          {rows.map((passage) => (
            <Passage key={passage.recordId} passage={passage} target={target} className={className} />
          ))}
        </div>
      ))}
      {(known > passages.length || passages.length === limit) && (
        <button type="button" className="link t12 f2" onClick={() => setLimit(limit + page)}>
          Show more
        </button>
      )}
    </section>
  )
}

interface PassageProps {
  passage: PassageInContext
  target: Pickable
  className: string
}

function Passage({ passage, target, className }: PassageProps) {
  const current = useApp((state) => state.selected?.passageId === passage.recordId)
  return (
    <button
      type="button"
      className={`passage${current ? ' on' : ''}`}
      aria-current={current || undefined}
      onClick={() => showPassage(target, passage)}
    >
      <bdi>
        {wordsBefore(passage.before)}
        <mark className={className}>{passage.exact}</mark>
        {wordsAfter(passage.after)}
      </bdi>
    </button>
  )
}
