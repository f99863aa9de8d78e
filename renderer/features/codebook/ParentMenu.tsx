import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { TagView } from '#shared/protocol/views.ts'
import { TagDot } from './TagDot.tsx'
import { type TagNode, treeOf } from './tag-tree.ts'

interface ParentMenuProps {
  tag: TagView
  tags: readonly TagView[]
  readOnly: boolean
  onChange(parentId: string | null): void
}

/** Moves a tag under another one, or to the top. */
export function ParentMenu({ tag, tags, readOnly, onChange }: ParentMenuProps) {
  const parent = tags.find((one) => one.id === tag.parentId)
  return (
    <Menu position="bottom-start" disabled={readOnly}>
      <Menu.Target>
        <UnstyledButton className="value" aria-label={`Under: ${parent?.name ?? 'the top'}`}>
          <bdi className="cut">{parent?.name ?? 'The top'}</bdi>
          {!readOnly && <IconChevronDown className="s f3" aria-hidden />}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className="parent-menu">
        <ParentItems tag={tag} tags={tags} onChange={onChange} />
      </Menu.Dropdown>
    </Menu>
  )
}

/** The places a tag may be moved to, as items of a menu. */
export function ParentItems({ tag, tags, onChange }: Omit<ParentMenuProps, 'readOnly'>) {
  return (
    <>
      <Menu.Item disabled={tag.parentId === null} onClick={() => onChange(null)}>
        The top
      </Menu.Item>
      {parentsFor(tag.id, treeOf(tags)).map(({ tag: one, depth }) => (
        <Menu.Item
          key={one.id}
          disabled={one.id === tag.parentId}
          style={{ paddingInlineStart: 8 + depth * 14 }}
          leftSection={<TagDot color={one.color} />}
          onClick={() => onChange(one.id)}
        >
          <bdi>{one.name}</bdi>
        </Menu.Item>
      ))}
    </>
  )
}

/** Every tag that is neither the tag itself nor below it. */
function parentsFor(id: string, nodes: readonly TagNode[]): TagNode[] {
  return nodes.filter(({ tag, path }) => tag.id !== id && !path.includes(id))
}

/** The tags that a tag may be merged into, as items of a menu. */
export function MergeItems({
  tag,
  tags,
  onChoose,
}: Pick<ParentMenuProps, 'tag' | 'tags'> & { onChoose(into: TagView): void }) {
  return (
    <>
      {treeOf(tags)
        .filter(({ tag: one }) => one.id !== tag.id)
        .map(({ tag: one, depth }) => (
          <Menu.Item
            key={one.id}
            style={{ paddingInlineStart: 8 + depth * 14 }}
            leftSection={<TagDot color={one.color} />}
            onClick={() => onChoose(one)}
          >
            <bdi>{one.name}</bdi>
          </Menu.Item>
        ))}
    </>
  )
}
