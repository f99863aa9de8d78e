import { useMemo } from 'react'
import { create } from 'zustand'
import type { ArticleRow } from '#shared/protocol/views.ts'
import { useViewState } from '../../app/view-state.ts'
import { useArticles } from '../../backend/queries.ts'
import { type ArticleOrder, articleOrderer } from './article-sort.ts'

interface ArticleFilter {
  text: string
  /** The filter's field is shown. */
  open: boolean
  set(filter: Partial<Pick<ArticleFilter, 'text' | 'open'>>): void
}

/** What the analyst filters the list by in this window. */
export const useArticleFilter = create<ArticleFilter>((set) => ({ text: '', open: false, set }))

/** All parts of the window show the same order, so it is made once. */
const ordered = articleOrderer()
const none: ArticleRow[] = []

const newestFirst: ArticleOrder = { by: 'date', reversed: false }

/** The article list as the analyst sees it, and how it is sorted. */
export function useOrderedArticles() {
  const articles = useArticles()
  const [order, setOrder] = useViewState<ArticleOrder>('articles.order', newestFirst)
  const filter = useArticleFilter((state) => state.text)
  const rows = useMemo(() => ordered(articles.data ?? none, order, filter), [articles.data, order, filter])
  return {
    rows,
    all: articles.data,
    total: articles.data?.length ?? 0,
    loaded: articles.data !== undefined,
    order,
    setOrder,
  }
}
