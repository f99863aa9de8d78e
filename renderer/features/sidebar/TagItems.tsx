import { IconTag } from '@tabler/icons-react'
import { useMemo } from 'react'
import { focusText } from '../../app/focus.ts'
import { pick } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import { useTags } from '../../backend/queries.ts'
import { draggable } from '../../ui/drag.ts'
import { formatNumber } from '../../ui/format.ts'
import { Marked } from '../../ui/Marked.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { TagDot } from '../codebook/TagDot.tsx'
import { filterTree, type TagNode, treeOf } from '../codebook/tag-tree.ts'
import { NoItems } from './NoItems.tsx'

/** The codebook, or the part of it that the article uses, as an indented list. */
export function TagItems({ articleId, filter }: { articleId: string | null; filter: string }) {
  const all = useTags(articleId).data
  const selected = useApp((state) => (state.selected?.kind === 'tag' ? state.selected.id : null))
  const here = articleId !== null
  const rows = useMemo(
    () => filterTree(treeOf(all ?? []), filter, (tag) => !here || tag.usesHere > 0),
    [all, filter, here],
  )
  if (all && rows.length === 0) {
    return (
      <NoItems Icon={IconTag} filter={filter} name="tag">
        Select a passage, press T and choose a tag or name a new one.
      </NoItems>
    )
  }
  return (
    <VirtualList
      label="Tags"
      className="items"
      count={rows.length}
      estimate={28}
      rowKey={(index) => rows[index]?.tag.id ?? ''}
      selected={rows.findIndex((row) => row.tag.id === selected)}
      onPick={(index) => {
        const tag = rows[index]?.tag
        if (tag) void pick({ kind: 'tag', id: tag.id, articleId: articleId ?? undefined })
      }}
      onKey={(event) => {
        if (event.key === 'Escape') focusText()
      }}
      row={(index) => {
        const row = rows[index]
        return row ? <TagRow row={row} selected={row.tag.id === selected} here={here} filter={filter} /> : null
      }}
    />
  )
}

interface TagRowProps {
  row: TagNode
  selected: boolean
  here: boolean
  filter: string
}

function TagRow({ row: { tag, depth }, selected, here, filter }: TagRowProps) {
  return (
    <div
      className={`ent${selected ? ' on' : ''}`}
      style={{ paddingInlineStart: 8 + depth * 16 }}
      {...draggable({ kind: 'tag', id: tag.id }, tag.name)}
    >
      <TagDot color={tag.color} />
      <span className="cut">
        <Marked query={filter} text={tag.name} />
      </span>
      <span className="n num">{formatNumber(here ? tag.usesHere : tag.uses)}</span>
    </div>
  )
}
