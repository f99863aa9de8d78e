import { type ReactNode, useMemo } from 'react'
import type { Pickable } from '../../app/pick.ts'
import { useArticles } from '../../backend/queries.ts'
import { draggable } from '../../ui/drag.ts'
import { Marked } from '../../ui/Marked.tsx'

interface RecordCardProps {
  target: Pickable & { articleId?: string }
  /** The words of the record. */
  text: string
  filter: string
  selected: boolean
  /** The line under the words. */
  children: ReactNode
}

/** A claim or a note in a list: its words on two lines, and a line about it. */
export function RecordCard({ target, text, filter, selected, children }: RecordCardProps) {
  return (
    <div className={`clm${selected ? ' on' : ''}`} {...draggable(target, text)}>
      <p className="cut2" dir="auto">
        {text === '' ? <span className="f3">Empty note</span> : <Marked query={filter} text={text} />}
      </p>
      <div className="meta">{children}</div>
    </div>
  )
}

/** Names the article of a row in a list of the whole project; undefined in the list of one article. */
export function useTitleOf(articleId: string | null): (row: { articleId: string }) => string | undefined {
  const articles = useArticles().data
  const titles = useMemo(() => new Map(articles?.map((row) => [row.id, row.title])), [articles])
  return (row) => (articleId === null ? titles.get(row.articleId) : undefined)
}
