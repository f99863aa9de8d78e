import { IconTag } from '@tabler/icons-react'
import { useMemo } from 'react'
import { formatNumber } from '#shared/views/format.ts'
import { wholeTag } from '../../app/delete-records.ts'
import { useTags } from '../../backend/queries.ts'
import { draggable } from '../../ui/drag.ts'
import { Marked } from '../../ui/Marked.tsx'
import { TagDot } from '../codebook/TagDot.tsx'
import { filterTree, type TagNode, treeOf } from '../codebook/tag-tree.ts'
import { NoItems } from './NoItems.tsx'
import { RecordList } from './RecordList.tsx'

/** The codebook, or the part of it that the article uses, as an indented list. */
export function TagItems({ articleId, filter }: { articleId: string | null; filter: string }) {
  const all = useTags(articleId).data
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
    <RecordList
      label="Tags"
      rows={rows}
      estimate={28}
      target={({ tag }) => ({ kind: 'tag', id: tag.id, articleId: articleId ?? undefined })}
      deletable={({ tag }) => wholeTag(tag)}
      draw={(row, selected) => <TagRow row={row} selected={selected} here={here} filter={filter} />}
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
      <bdi className="cut">
        <Marked query={filter} text={tag.name} />
      </bdi>
      <span className="n num">{formatNumber(here ? tag.usesHere : tag.uses)}</span>
    </div>
  )
}
