import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import type { TagView } from '#shared/protocol/views.ts'
import { formatNumber } from '#shared/views/format.ts'
import { deleteRecords, useRowDelete, wholeTag } from '../../app/delete-records.ts'
import { focusText } from '../../app/focus.ts'
import { useApp } from '../../app/store.ts'
import { draggable, droppedRecord, recordMedia } from '../../ui/drag.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { InlineInput } from '../inspector/InlineInput.tsx'
import { ColorItems } from './ColorMenu.tsx'
import { MergeItems, ParentItems } from './ParentMenu.tsx'
import { TagDot } from './TagDot.tsx'
import { mergeTag, setTag } from './tag-actions.ts'
import { mayMoveUnder, moved, placeIn } from './tag-moves.ts'
import type { TagNode } from './tag-tree.ts'

interface CodebookTreeProps {
  nodes: readonly TagNode[]
  tags: readonly TagView[]
  filter: string
  readOnly: boolean
  /** The tag whose name is being written. */
  naming: string | null
  setNaming(id: string | null): void
  onAdd(parentId: string): void
}

const moves: { readonly [key: string]: 'up' | 'down' | 'in' | 'out' } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** The tags as an indented list: drag one onto another to put it under it, Alt and arrows move it. */
export function CodebookTree(props: CodebookTreeProps) {
  const { nodes, tags, readOnly, setNaming } = props
  const selected = useApp((state) => (state.selected?.kind === 'tag' ? state.selected.id : null))
  const select = useApp((state) => state.select)
  const choose = (index: number) => {
    const node = nodes[index]
    if (node) select({ kind: 'tag', id: node.tag.id })
  }
  const onDelete = useRowDelete((index) => nodes[index] && wholeTag(nodes[index].tag))
  const onKey = (event: KeyboardEvent, index: number) => {
    const tag = nodes[index]?.tag
    if (event.key === 'Escape') return focusText()
    if (!tag || readOnly) return
    const direction = event.altKey ? moves[event.key] : undefined
    if (direction) {
      const to = moved(tags, tag.id, direction)
      if (to) setTag(tag.id, to)
    } else if (event.key === 'F2') setNaming(tag.id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <VirtualList
      label="Codebook"
      className="codebook"
      count={nodes.length}
      estimate={34}
      rowKey={(index) => nodes[index]?.tag.id ?? ''}
      selected={nodes.findIndex((node) => node.tag.id === selected)}
      onPick={choose}
      onMove={choose}
      onDelete={onDelete}
      onKey={onKey}
      row={(index) => {
        const node = nodes[index]
        return node ? <TagLine {...props} node={node} selected={node.tag.id === selected} /> : null
      }}
    />
  )
}

interface TagLineProps extends CodebookTreeProps {
  node: TagNode
  selected: boolean
}

function TagLine({ node: { tag, depth }, selected, ...props }: TagLineProps) {
  const { tags, filter, readOnly, naming, setNaming } = props
  const drop = useTagDrop(tag, tags, readOnly)
  const classes = `tag-line${selected ? ' on' : ''}${drop.over ? ' over' : ''}`
  return (
    <div
      className={classes}
      style={{ paddingInlineStart: 16 + depth * 22 }}
      {...(readOnly || naming === tag.id ? {} : draggable({ kind: 'tag', id: tag.id }, tag.name))}
      {...drop.handlers}
      {...(readOnly ? {} : { onDoubleClick: () => setNaming(tag.id) })}
    >
      <TagDot color={tag.color} />
      {naming === tag.id ? (
        <InlineInput
          label="Name of the tag"
          name
          initial={tag.name}
          onCancel={() => setNaming(null)}
          onSave={(name) => {
            setNaming(null)
            if (name !== '' && name !== tag.name) setTag(tag.id, { name })
          }}
        />
      ) : (
        <bdi className="cut m tag-name">
          <Marked query={filter} text={tag.name} />
        </bdi>
      )}
      <bdi className="cut f2 grow tag-about">
        <Marked query={filter} text={tag.description ?? ''} />
      </bdi>
      <span className="f3 t12 num">{tag.uses > 0 ? formatNumber(tag.uses) : ''}</span>
      {!readOnly && <TagMenu tag={tag} {...props} />}
    </div>
  )
}

function TagMenu({ tag, tags, setNaming, onAdd }: Omit<CodebookTreeProps, 'nodes' | 'filter'> & { tag: TagView }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconAction small label={`More on ${tag.name}`} detail="More">
          <IconDots className="s" />
        </IconAction>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => setNaming(tag.id)}>Rename</Menu.Item>
        <Menu.Item onClick={() => onAdd(tag.id)}>Add a tag under it</Menu.Item>
        <Menu.Sub position="left-start">
          <Menu.Sub.Target>
            <Menu.Sub.Item>Colour</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            <ColorItems color={tag.color} onChange={(color) => setTag(tag.id, { color })} />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Sub position="left-start">
          <Menu.Sub.Target>
            <Menu.Sub.Item>Move under</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown className="parent-menu">
            <ParentItems tag={tag} tags={tags} onChange={(parentId) => setTag(tag.id, placeIn(tags, parentId))} />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        {tags.length > 1 && (
          <Menu.Sub position="left-start">
            <Menu.Sub.Target>
              <Menu.Sub.Item>Merge into</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown className="parent-menu">
              <MergeItems tag={tag} tags={tags} onChoose={(into) => void mergeTag(tag, into)} />
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        )}
        <Menu.Divider />
        <Menu.Item onClick={() => void deleteRecords(wholeTag(tag))}>
          {tag.uses > 0 ? 'Delete it everywhere' : 'Delete'}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** A tag dropped on this one goes under it. */
function useTagDrop(tag: TagView, tags: readonly TagView[], readOnly: boolean) {
  const [over, setOver] = useState(false)
  if (readOnly) return { over, handlers: {} }
  const handlers = {
    onDragOver: (event: React.DragEvent) => {
      if (!event.dataTransfer.types.includes(recordMedia)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: React.DragEvent) => {
      setOver(false)
      const dragged = droppedRecord(event.dataTransfer)
      if (dragged?.kind !== 'tag' || !mayMoveUnder(tags, dragged.id, tag.id)) return
      event.preventDefault()
      setTag(dragged.id, placeIn(tags, tag.id))
    },
  }
  return { over, handlers }
}
