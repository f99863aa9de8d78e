import { Button } from '@mantine/core'
import { IconArticle, IconChevronDown } from '@tabler/icons-react'
import { formatNumber } from '#shared/views/format.ts'
import { useApp } from '../../app/store.ts'
import { useLayout } from '../../app/use-layout.ts'
import { useOrderedArticles } from './article-order.ts'

/** In a window too narrow for the list: the place in it, which opens the list over the reader. Nothing otherwise. */
export function ListMenuButton() {
  const layout = useLayout()
  const articleId = useApp((state) => state.articleId)
  const { rows, total } = useOrderedArticles()
  if (!layout.columns.listFolds) return null
  const at = rows.findIndex((row) => row.id === articleId) + 1
  return (
    <Button
      variant="subtle"
      className="list-menu"
      aria-label={`Article ${at} of ${total}: show the list`}
      aria-expanded={layout.listFloating}
      leftSection={<IconArticle />}
      rightSection={<IconChevronDown className="s" />}
      onClick={layout.toggleList}
    >
      <span className="num">{`${at > 0 ? formatNumber(at) : '–'}/${formatNumber(total)}`}</span>
    </Button>
  )
}
