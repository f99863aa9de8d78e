import { Menu, TextInput } from '@mantine/core'
import {
  IconArrowsSort,
  IconFilter,
  IconPlus,
  IconSearch,
  IconSortAscending,
  IconSortDescending,
} from '@tabler/icons-react'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { formatNumber } from '#shared/views/format.ts'
import { focusText } from '../../app/focus.ts'
import { useApp } from '../../app/store.ts'
import { readArticleAhead, useArticles, useReadOnly } from '../../backend/queries.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import { RadioItems } from '../../ui/RadioItems.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { ImportMenu } from '../import/ImportMenu.tsx'
import { ArticleRowView } from './ArticleRowView.tsx'
import './articles.css'
import { useArticleFilter, useOrderedArticles } from './article-order.ts'
import { type ArticleOrder, articleSorts, sortNames } from './article-sort.ts'
import { useReadMarks } from './read-marks.ts'

/** How long the keyboard rests on a row before its article opens, in ms. */
const openAfter = 120

/** The column of articles: filter, sort, add, and the rows. */
export function ArticleList({ onOpen }: { onOpen?: () => void }) {
  const { rows, total, order, setOrder } = useOrderedArticles()
  const filter = useArticleFilter()
  const all = useArticles().data
  const byId = useMemo(() => new Map(all?.map((row) => [row.id, row])), [all])
  const articleId = useApp((state) => state.articleId)
  const openArticle = useApp((state) => state.openArticle)
  const marks = useReadMarks()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  // The same function for the same rows: the list then need not name and place 10,000 of them again.
  const rowKey = useCallback((index: number) => rows[index]?.id ?? '', [rows])

  const open = (index: number, after = 0) => {
    clearTimeout(timer.current)
    const id = rows[index]?.id
    if (!id) return
    if (after > 0) timer.current = setTimeout(() => openArticle(id), after)
    else {
      readArticleAhead(id)
      openArticle(id)
    }
  }
  return (
    <section className="list" data-column="list" aria-label="Articles">
      <ListHead shown={rows.length} total={total} order={order} setOrder={setOrder} />
      {filter.open && <FilterField />}
      {rows.length === 0 && total > 0 && <p className="list-none f2">No article matches “{filter.text}”.</p>}
      <VirtualList
        label="Articles"
        className="rows"
        count={rows.length}
        estimate={86}
        selected={rows.findIndex((row) => row.id === articleId)}
        rowKey={rowKey}
        onPick={(index) => {
          open(index)
          onOpen?.()
        }}
        onMove={(index) => open(index, openAfter)}
        onKey={(event) => {
          if (event.key === 'Escape') focusText()
        }}
        row={(index) => {
          const row = rows[index]
          return row ? (
            <ArticleRowView
              row={row}
              selected={row.id === articleId}
              unread={!marks.isRead(row.id) && row.id !== articleId}
              original={row.duplicateOf ? byId.get(row.duplicateOf) : undefined}
            />
          ) : null
        }}
      />
    </section>
  )
}

interface ListHeadProps {
  shown: number
  total: number
  order: ArticleOrder
  setOrder(order: ArticleOrder): void
}

function ListHead({ shown, total, order, setOrder }: ListHeadProps) {
  const filter = useArticleFilter()
  const readOnly = useReadOnly()
  return (
    <div className="head">
      <h2>Articles</h2>
      <span className="f3 t12 num grow" role="status">
        {shown === total ? formatNumber(total) : `${formatNumber(shown)} of ${formatNumber(total)}`}
      </span>
      <IconAction
        label="Filter articles"
        pressed={filter.open}
        onClick={() => filter.set({ open: !filter.open, text: '' })}
      >
        <IconFilter />
      </IconAction>
      <SortMenu order={order} setOrder={setOrder} />
      {!readOnly && (
        <ImportMenu>
          <IconAction label="Add articles">
            <IconPlus />
          </IconAction>
        </ImportMenu>
      )}
    </div>
  )
}

function SortMenu({ order, setOrder }: Pick<ListHeadProps, 'order' | 'setOrder'>) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconAction label="Sort articles" detail={`Sorted by ${sortNames[order.by].toLowerCase()}`}>
          {order.reversed ? <IconSortAscending /> : <IconSortDescending />}
        </IconAction>
      </Menu.Target>
      <Menu.Dropdown>
        <RadioItems
          options={articleSorts.map((value) => ({ value, label: sortNames[value] }))}
          value={order.by}
          onChoose={(by) => setOrder({ by, reversed: false })}
        />
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconArrowsSort className="s" />}
          onClick={() => setOrder({ ...order, reversed: !order.reversed })}
        >
          Turn the order round
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function FilterField() {
  const filter = useArticleFilter()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    filter.set({ open: false, text: '' })
  }
  return (
    <div className="list-filter">
      <TextInput
        data-autofocus
        autoFocus
        aria-label="Filter articles"
        placeholder="Title, publisher, author or date"
        leftSection={<IconSearch className="s" />}
        value={filter.text}
        onChange={(event) => filter.set({ text: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
